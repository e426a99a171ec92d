// A cadre entered as a person; what she is assigned to follows in records of its own.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isiKader, terapkanKartu, tolakIsiKader } from './kader-isi.ts';

export const kaderDaftar = defineUntuk('kader')({
  kind: 'kader.daftar',
  version: 1,
  judul: teks('Kader didaftar', 'Cadre registered'),
  isi: z.object(isiKader),
  check: (isi, { kini }, amplop) => (kini.terdaftar !== null ? [tolak('kartu-sudah-ada')] : tolakIsiKader(isi, amplop.terjadi)),
  apply: (kader, isi, amplop) => ({
    ...terapkanKartu(kader, isi, amplop.id),
    desa: amplop.desa,
    rt: amplop.rt,
    terdaftar: kader.terdaftar ?? amplop.terjadi,
  }),
  ringkas: (isi) => teks(isi.nama, isi.nama),
});
