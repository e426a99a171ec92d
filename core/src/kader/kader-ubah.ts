// A cadre's card changed; all answers are given again.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isiKader, terapkanKartu, tolakIsiKader } from './kader-isi.ts';
import { tolakTanpaKader } from './tolak-kader.ts';

export const kaderUbah = defineUntuk('kader')({
  kind: 'kader.ubah',
  version: 1,
  judul: teks('Kartu kader diubah', 'Card of the cadre changed'),
  isi: z.object(isiKader),
  check: (isi, { kini }, amplop) => {
    const tanpa = tolakTanpaKader(kini);
    return tanpa.length > 0 ? tanpa : tolakIsiKader(isi, amplop.terjadi);
  },
  apply: (kader, isi, amplop) => terapkanKartu(kader, isi, amplop.id),
  ringkas: (isi) => teks(isi.nama, isi.nama),
});
