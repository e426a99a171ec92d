// A cadre read a lesson to its end, slowly enough to count.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { tolakTanpaKader } from '../kader/tolak-kader.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { teks } from '../teks.ts';
import { detikBaca } from './belajar.ts';
import { tulisPelajaran, zPelajaran } from './pelajaran-isi.ts';

export const pelajaranSelesai = defineUntuk('kader')({
  kind: 'pelajaran.selesai',
  version: 1,
  judul: teks('Pelajaran dibaca', 'Lesson read'),
  isi: z.object({
    pelajaran: zPelajaran,
    /** Pages it had, and the seconds they stood on the screen. */
    halaman: z.int().check(z.gte(1), z.lte(20)),
    detik: z.int().check(z.gte(0), z.lte(86_400)),
  }),
  check: (isi, { kini }, amplop) => {
    const tanpa = tolakTanpaKader(kini);
    if (tanpa.length > 0) return tanpa;
    return isi.detik < detikBaca(isi.halaman, parameterPada(amplop.terjadi)) ? [tolak('pelajaran-terlalu-cepat', 'detik')] : [];
  },
  apply: (kader, isi, amplop) => {
    const { dibaca } = kader.belajar;
    if (dibaca.has(isi.pelajaran)) return kader;
    return { ...kader, belajar: { ...kader.belajar, dibaca: new Map(dibaca).set(isi.pelajaran, amplop.terjadi) } };
  },
  ringkas: (isi) => tulisPelajaran(isi.pelajaran),
});
