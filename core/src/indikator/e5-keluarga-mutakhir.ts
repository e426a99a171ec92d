// E5: families whose data were entered, changed or confirmed within the last twelve months.
import { bulanPenuh } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const BULAN_MUTAKHIR = 12;

export const e5KeluargaMutakhir: IndikatorKeluarga = {
  id: 'E5',
  judul: teks('Data keluarga diperbarui 12 bulan terakhir', 'Families updated in 12 months'),
  rumus: teks(
    'Keluarga yang datanya dicatat, diubah, atau diperiksa dalam 12 bulan terakhir, dari keluarga terdata',
    'Families whose data were entered, changed or confirmed in the last 12 months, out of families registered',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Pilihan Lini; pemutakhiran Pendataan Keluarga dilakukan tahunan' },
  isRawan: false,
  subjek: 'keluarga',
  pembilang: ({ isAktif, keluarga, pada }) => isAktif && keluarga.mutakhir !== null && bulanPenuh(keluarga.mutakhir, pada) < BULAN_MUTAKHIR,
  penyebut: ({ isAktif }) => isAktif,
};
