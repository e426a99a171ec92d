// A cadre answered the questions of a lesson, or of a review across lessons; what she chose stays with what was right, so that it can be judged again.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { PERAN_BAKTI } from '../institusi/pilihan.ts';
import { tolakTanpaKader } from '../kader/tolak-kader.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { tulisPelajaran, zPelajaran } from './pelajaran-isi.ts';
import { peranBawaan } from './peran-bawaan.ts';
import { BENIH_TERBESAR } from './undi.ts';

const zJawaban = z.object({
  soal: z.string().check(z.regex(/^[a-z0-9-]{1,40}\.\d{2}$/)),
  jawab: z.array(z.number()).check(z.maxLength(12)),
  isBenar: z.boolean(),
  /** Of the lesson asked: 0 as it comes with Lini, else the office's. Its key judged this answer, whatever it says later. */
  versi: z.int().check(z.gte(0)),
});
const isTanpaKembar = (jawaban: readonly { soal: string }[]): boolean => new Set(jawaban.map((satu) => satu.soal)).size === jawaban.length;

export const pelajaranJawab = defineUntuk('kader')({
  kind: 'pelajaran.jawab',
  version: 2,
  judul: teks('Soal dijawab', 'Questions answered'),
  isi: z.object({
    /** Null: a review. */
    pelajaran: z.nullable(zPelajaran),
    /** The role the lesson counted for on that day; null: a review, or not said. */
    peran: z.nullable(z.enum(nilaiPilihan(PERAN_BAKTI))),
    /** By which the questions were drawn. */
    benih: z.int().check(z.gte(0), z.lte(BENIH_TERBESAR)),
    jawaban: z.array(zJawaban).check(z.minLength(1), z.maxLength(40), z.refine(isTanpaKembar)),
  }),
  // Version 1 knew only the lessons that come with Lini.
  upgrade: {
    1: ({ pelajaran, jawaban, ...sisa }) => ({
      ...sisa,
      pelajaran,
      peran: typeof pelajaran === 'string' ? peranBawaan(pelajaran) : null,
      jawaban: Array.isArray(jawaban) ? jawaban.map((satu: object) => ({ ...satu, versi: 0 })) : jawaban,
    }),
  },
  check: (_isi, { kini }) => tolakTanpaKader(kini),
  apply: (kader, { pelajaran, peran, jawaban: baru }, { terjadi: pada }) => {
    const jawaban = new Map(kader.belajar.jawaban);
    for (const { soal, isBenar } of baru) jawaban.set(soal, [...(jawaban.get(soal) ?? []), { pada, isBenar }]);
    const kuis = { pelajaran, peran, pada, benar: baru.filter((satu) => satu.isBenar).length, jumlah: baru.length };
    return { ...kader, belajar: { ...kader.belajar, jawaban, kuis: [...kader.belajar.kuis, kuis] } };
  },
  ringkas: ({ pelajaran, jawaban }) => {
    const { id, en } = pelajaran === null ? teks('Ulangan', 'Review') : tulisPelajaran(pelajaran);
    const benar = jawaban.filter((satu) => satu.isBenar).length;
    return teks(`${id}: ${benar} dari ${jawaban.length} benar`, `${en}: ${benar} of ${jawaban.length} right`);
  },
});
