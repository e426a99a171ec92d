// The target map was looked at on a day, with what was decided from it.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { INTERVENSI } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const institusiPeta = defineUntuk('institusi')({
  kind: 'institusi.peta',
  version: 1,
  judul: teks('Peta sasaran diperiksa', 'Target map checked'),
  isi: z.object({
    intervensi: z.array(z.enum(nilaiPilihan(INTERVENSI))).check(z.maxLength(INTERVENSI.length)),
    keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(300))),
  }),
  check: (_isi, { kini }) => tolakTanpaInstitusi(kini),
  apply: (institusi, isi, amplop) => ({ ...institusi, peta: [...institusi.peta, { id: amplop.id, tanggal: amplop.terjadi, intervensi: isi.intervensi }] }),
  ringkas: (isi) => {
    const pilihan = isi.intervensi.map((satu) => labelPilihan(INTERVENSI, satu));
    const tulis = (bahasa: 'id' | 'en'): string => [pilihan.map((satu) => satu[bahasa]).join(', '), isi.keterangan].filter(Boolean).join('; ');
    return teks(tulis('id') || 'Diperiksa', tulis('en') || 'Checked');
  },
});
