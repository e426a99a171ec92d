// A4: couples whose wife is under twenty.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

const UMUR_KURANG_DARI = 20;

export const a4PusMuda: IndikatorPus = {
  id: 'A4',
  judul: teks('PUS istri di bawah 20 tahun', 'Couples, wife under 20'),
  rumus: teks('PUS yang istrinya belum 20 tahun pada akhir bulan, dibagi PUS', 'Couples whose wife is under 20 on the last day, over all couples'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  subjek: 'pus',
  pembilang: (pus) => pus.umur < UMUR_KURANG_DARI,
  penyebut: () => true,
};
