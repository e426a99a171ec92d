// C11: target families verified in the half-year so far.

import { isSasaranKrs } from '../krs/dasar-krs.ts';
import { semesterDari } from '../krs/semester.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c11CapaianVerval: IndikatorKeluarga = {
  id: 'C11',
  judul: teks('Capaian verval KRS', 'KRS verification done'),
  rumus: teks('Keluarga sasaran yang sudah diverval semester ini, dibagi keluarga sasaran', 'Target families verified this half-year, over target families'),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Kolom pemantauan verval SIGA' },
  isRawan: false,
  subjek: 'keluarga',
  pembilang: (keluarga) => isSasaranKrs(keluarga) && keluarga.keluarga.verval.some((satu) => satu.semester === semesterDari(keluarga.pada)),
  penyebut: isSasaranKrs,
};
