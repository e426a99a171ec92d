// The scoring scheme of a cerdas cermat as data: what each outcome of each round is worth (events.md 4).
import * as z from 'zod/mini';
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import { type Teks, teks } from '../../teks.ts';

/** How an answer ended. `tanpa-izin`: answered without being given the word; `dahulu`: answered before the question was read out. */
export const LABEL_HASIL = {
  benar: teks('Benar', 'Right'),
  sebagian: teks('Benar sebagian', 'Partly right'),
  salah: teks('Salah', 'Wrong'),
  diam: teks('Menekan bel, tidak menjawab', 'Pressed and kept silent'),
  'tanpa-izin': teks('Menjawab tanpa dipersilakan', 'Answered without permission'),
  dahulu: teks('Menjawab terlalu dahulu', 'Answered too early'),
} as const satisfies Record<string, Teks>;

export type HasilJawab = keyof typeof LABEL_HASIL;

const poin = z.int().check(z.gte(-1000), z.lte(1000));
/** A missing outcome does not exist in the scheme; null exists, but its value is not known: the committee sets it before the first question. */
const nilai = z.optional(z.nullable(poin));
const detik = z.nullable(z.int().check(z.gte(1), z.lte(3600)));
const banyak = z.nullable(z.int().check(z.gte(1), z.lte(200)));

export const skemaCerdas = z.object({
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  wajib: z.object({
    /** Questions of each team; null: not limited. */
    jumlah: banyak,
    detik,
    detikHitungan: detik,
    /** All teams answer the same question at once, instead of each its own. */
    isSerentak: z.boolean(),
    nilai: z.object({ benar: nilai, sebagian: z.optional(z.union([z.literal('juri'), z.nullable(poin)])), salah: nilai }),
  }),
  /** A question answered wrongly in turn is passed on; null: never. */
  lempar: z.nullable(z.object({ detik, nilai: z.object({ benar: nilai, salah: nilai, 'tanpa-izin': nilai }) })),
  rebutan: z.nullable(
    z.object({
      jumlah: banyak,
      detik,
      nilai: z.object({ benar: nilai, sebagian: nilai, salah: nilai, diam: nilai, dahulu: nilai }),
      /** What becomes of a question answered too early. */
      sesudahDahulu: z.enum(['batal', 'satu-regu-lain']),
    }),
  ),
  /** A written round for selection: how many questions it has and how many teams go on; left out or null: the committee sets them first. */
  tulis: z.nullable(z.object({ benar: poin, salah: poin, kosong: poin, soal: z.optional(banyak), lolos: z.optional(banyak) })),
  /** Investment questions: a stake in steps, at most `terbatas` while the score is not above `batasSkor`. */
  taruhan: z.nullable(z.object({ rendah: poin, tinggi: poin, langkah: poin, batasSkor: poin, terbatas: poin })),
  /** Whether a score stops at 0 on its way down. */
  isLantaiNol: z.boolean(),
});

export type SkemaCerdas = z.infer<typeof skemaCerdas>;
export type BabakBernilai = 'wajib' | 'lempar' | 'rebutan';

/** Rounds with an outcome whose value is still unknown, or a written round without its numbers: the quiz cannot begin with them. */
export const periksaCerdas = (skema: SkemaCerdas): Tolakan[] => [
  ...(['wajib', 'lempar', 'rebutan'] as const).flatMap((babak) =>
    Object.values(skema[babak]?.nilai ?? {}).some((satu) => satu === null) ? [tolak('nilai-babak-belum-ada', babak)] : [],
  ),
  ...(skema.tulis && (skema.tulis.soal == null || skema.tulis.lolos == null) ? [tolak('babak-tulis-belum-diatur', 'tulis')] : []),
];
