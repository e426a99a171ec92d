// C9: families at risk that had any assistance in the half-year so far.

import { dampingSemester, isKrs } from '../krs/dasar-krs.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c9KrsDidampingi: IndikatorKeluarga = {
  id: 'C9',
  judul: teks('KRS didampingi', 'Families at risk assisted'),
  rumus: teks(
    'KRS yang semester ini mendapat pendampingan apa pun, dibagi KRS; jawaban "tidak ada" bukan pendampingan',
    'Families at risk with any assistance this half-year, over families at risk; the answer "none" is no assistance',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Jenis pendampingan pada ekspor KRS; sasaran 90 % belum terverifikasi' },
  subjek: 'keluarga',
  pembilang: (keluarga) => isKrs(keluarga) && dampingSemester(keluarga).length > 0,
  penyebut: isKrs,
};
