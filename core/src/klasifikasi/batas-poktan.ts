// What the working rubric asks of a BKB, BKR or BKL group for each class (poktan.md 7): data of the rubric, edited by an office beside its lines.
import * as z from 'zod/mini';

/** For Dasar, Berkembang and Paripurna; a higher class never asks less. */
const zBertingkat = (tertinggi: number) => {
  const zSatu = z.int().check(z.gte(0), z.lte(tertinggi));
  return z.tuple([zSatu, zSatu, zSatu]).check(z.refine(([dasar, berkembang, paripurna]) => dasar <= berkembang && berkembang <= paripurna));
};
/** The first class that asks for it, 1 Dasar; null: none does. */
const zMulai = z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)]));

export const zBatasPoktan = z.object({
  /** Meetings and reported months of the twelve closed months; a group may meet more than once a month. */
  pertemuan: zBertingkat(60),
  lapor: zBertingkat(12),
  /** Percent of its cadres, and of the facilities on its card. */
  terlatihPersen: zBertingkat(100),
  saranaPersen: zBertingkat(100),
  sk: zMulai,
  /** Secretary and treasurer beside the head, who is always asked for. */
  pengurusLengkap: zMulai,
  terpadu: zMulai,
});
export type BatasPoktan = z.output<typeof zBatasPoktan>;

/** The table of poktan.md 7, every number of which is our own. */
export const BATAS_POKTAN_AWAL: BatasPoktan = {
  pertemuan: [4, 8, 12],
  lapor: [6, 9, 12],
  terlatihPersen: [0, 50, 80],
  saranaPersen: [0, 50, 80],
  sk: 2,
  pengurusLengkap: 2,
  terpadu: 2,
};

/** Of a rubric; one written before groups were part of it leaves them as they were. */
export const batasPoktan = ({ poktan }: { readonly poktan?: BatasPoktan | undefined }): BatasPoktan => poktan ?? BATAS_POKTAN_AWAL;
