// The K/0 card of an institution changed; all answers are given again.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolakSk } from '../kader/sk.ts';
import { teks } from '../teks.ts';
import { isiKartu, terapkanKartuInstitusi } from './kartu-isi.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const institusiUbah = defineUntuk('institusi')({
  kind: 'institusi.ubah',
  version: 1,
  judul: teks('Kartu institusi diubah', 'Card changed'),
  isi: z.object(isiKartu),
  check: (isi, { kini, hariIni }) => {
    const tanpa = tolakTanpaInstitusi(kini);
    return tanpa.length > 0 ? tanpa : tolakSk(isi, hariIni);
  },
  apply: (institusi, isi) => terapkanKartuInstitusi(institusi, isi),
  ringkas: (isi) => teks(isi.nama, isi.nama),
});
