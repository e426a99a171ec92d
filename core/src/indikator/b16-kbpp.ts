// B16: contraception begun within 42 days of a birth, counted when those days are over.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const b16Kbpp: IndikatorKeluarga = {
  id: 'B16',
  judul: teks('KB pascapersalinan', 'Contraception after birth'),
  rumus: teks(
    'Persalinan yang 42 harinya genap bulan ini dan diikuti KB dalam 42 hari itu, dibagi semua persalinan yang 42 harinya genap bulan ini',
    'Births whose 42 days ended this month with a method begun within them, over all births whose 42 days ended this month',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'resmi', rujukan: 'Peraturan BKKBN 18/2020 (42 hari)' },
  subjek: 'keluarga',
  pembilang: ({ ibuAnak }) => ibuAnak.kelahiran.kbpp,
  penyebut: ({ ibuAnak }) => ibuAnak.kelahiran.jumlah,
};
