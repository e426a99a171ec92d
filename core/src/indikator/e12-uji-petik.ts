// E12: families of the spot checks that were found as recorded.
import { hasilUji } from '../pelaporan/hasil-uji.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const e12UjiPetik: IndikatorInstitusi = {
  id: 'E12',
  judul: teks('Mutu data menurut uji petik', 'Data quality by spot check'),
  rumus: teks('Keluarga uji petik yang cocok dengan catatan, dibagi yang diperiksa', 'Families of the spot check found as recorded, of those checked'),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Pilihan Lini: pemeriksaan acak oleh PKB atas laporan bulan itu' },
  subjek: 'institusi',
  pembilang: ({ laporan }) => (laporan ? (hasilUji(laporan)?.cocok ?? 0) : 0),
  penyebut: ({ laporan }) => (laporan ? (hasilUji(laporan)?.diperiksa ?? 0) : 0),
};
