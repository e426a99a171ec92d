// C8: families at risk for two or more causes.

import { isKrs } from '../krs/dasar-krs.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c8KrsBanyakSebab: IndikatorKeluarga = {
  id: 'C8',
  judul: teks('KRS dengan dua sebab atau lebih', 'At risk for two or more causes'),
  rumus: teks('KRS yang punya sekurangnya dua sebab, dibagi KRS', 'Families at risk with at least two causes, over families at risk'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'indicators C8' },
  subjek: 'keluarga',
  pembilang: (keluarga) => isKrs(keluarga) && keluarga.krs.sebab.length >= 2,
  penyebut: isKrs,
};
