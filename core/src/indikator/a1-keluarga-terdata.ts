// A1: families entered in the register and still in the village.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const a1KeluargaTerdata: IndikatorKeluarga = {
  id: 'A1',
  judul: teks('Keluarga terdata', 'Families registered'),
  rumus: teks('Keluarga terdaftar yang belum pindah dan masih ada anggotanya', 'Registered families that have not moved out and still have members'),
  satuan: 'jumlah',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  isRawan: false,
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.isAktif,
  penyebut: null,
};
