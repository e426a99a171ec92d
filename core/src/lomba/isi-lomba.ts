// What the facts about a competition say: the shapes of their answers, apart from their effects, so that the folded state may name them.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { skemaCerdas } from './cerdas/skema-cerdas.ts';
import { zAlasan, zIdLomba, zNamaLomba } from './peserta-lomba.ts';
import { skemaLomba } from './skema-lomba.ts';

const asal = { lombaId: zUuid, nama: zNamaLomba };
/** From which competition it follows: the group of that number, or the final of so many best of each group. `nama` as that one was called then. */
const zAsal = z.union([
  z.object({ jenis: z.literal('grup'), ...asal, grup: z.int().check(z.gte(1), z.lte(100)) }),
  z.object({ jenis: z.literal('final'), ...asal, terbaik: z.int().check(z.gte(1), z.lte(20)) }),
]);

/** Points towards the overall winner for the first place, the second and so on; a lower place never earns more. */
const zPoinUmum = z.array(z.int().check(z.gte(0), z.lte(100))).check(
  z.minLength(1),
  z.maxLength(6),
  z.refine((poin) => poin.every((satu, ke) => ke === 0 || satu <= (poin[ke - 1] ?? 0))),
);

export const zAtur = z.object({
  acaraId: zUuid,
  aturan: z.union([z.object({ jenis: z.literal('penampilan'), lomba: skemaLomba }), z.object({ jenis: z.literal('cerdas'), cerdas: skemaCerdas })]),
  /** The template the rules began from (`asal-pola.ts`); left out: not known. */
  pola: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/))),
  /** A preliminary round earns no points towards the overall winner; left out: it is the final. */
  babak: z.optional(z.enum(['penyisihan', 'final'])),
  /** Left out: as the parameter of the gathering's first day says. */
  poinUmum: z.optional(zPoinUmum),
  /** Left out: it follows from none. */
  asal: z.optional(zAsal),
  /** Minutes after closing in which a protest is taken; left out: as the parameter says. */
  protesMenit: z.optional(z.int().check(z.gte(0), z.lte(1440))),
});
export type IsiAtur = z.infer<typeof zAtur>;

export const zTampil = z.object({
  regu: zIdLomba,
  /** Clock of the room when it began, WITA; null: not noted. */
  mulai: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/))),
  /** Seconds it lasted; null: still going on, or not timed. */
  lama: z.nullable(z.int().check(z.gte(0), z.lte(7200))),
  isTidakHadir: z.boolean(),
  /** Why it is changed after closing, when a protest was upheld; left out before. */
  alasan: z.optional(zAlasan),
});
export type IsiTampil = z.infer<typeof zTampil>;
/** As it stands; `semula`: what stood before the first change with a reason. Left out: it was not changed, or nothing stood. */
export const zTampilBerlaku = z.extend(zTampil, { semula: z.optional(z.object({ lama: z.nullable(z.int()), isTidakHadir: z.boolean() })) });
export type TampilBerlaku = z.infer<typeof zTampilBerlaku>;

export const zBenih = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
const daftar = z.array(zIdLomba).check(z.maxLength(200));

/** Why it is drawn again; left out on the first draw. */
const alasan = z.optional(zAlasan);

export const zUndi = z.union([
  z.object({ jenis: z.literal('urutan'), benih: zBenih, hasil: daftar, alasan }),
  /** `paling`: most teams of one group. */
  z.object({ jenis: z.literal('grup'), benih: zBenih, paling: z.int().check(z.gte(2), z.lte(20)), hasil: z.array(daftar).check(z.maxLength(100)), alasan }),
]);
export type IsiUndi = z.infer<typeof zUndi>;

const seri = z.array(zIdLomba).check(z.minLength(2), z.maxLength(200));

export const zPutusSeri = z.union([
  /** `suara`: votes of the jury, noted by the office in the room. */
  z.object({ cara: z.literal('suara'), regu: seri, suara: z.array(z.object({ juri: zIdLomba, regu: zIdLomba })).check(z.maxLength(15)) }),
  z.object({ cara: z.literal('undian'), regu: seri, benih: zBenih, hasil: seri }),
]);
export type IsiPutusSeri = z.infer<typeof zPutusSeri>;

export const zPutusProtes = z.object({
  protesId: zUuid,
  isDiterima: z.boolean(),
  alasan: zAlasan,
  /** Teams that the jury judges anew; only of a protest that is upheld. */
  nilaiUlang: z.optional(z.array(zIdLomba).check(z.minLength(1), z.maxLength(200))),
  /** Why an earlier decision on it is changed; left out on the first one. */
  mengubah: z.optional(zAlasan),
});
export type IsiPutusProtes = z.infer<typeof zPutusProtes>;

/** An exact score as text, `331/4`: what travels must not lose the last digit by which a tie is none. */
const zPecahan = z.string().check(z.regex(/^-?\d{1,20}\/[1-9]\d{0,19}$/));

const zBaris = z.object({
  regu: zIdLomba,
  kontingen: z.string(),
  /** `tidak-lolos`: did not go on from the written round of a quiz. */
  keadaan: z.enum(['dinilai', 'tidak-hadir', 'tidak-lolos', 'diskualifikasi']),
  /** Null for a team that was not judged; so are `nilai` (penalties taken off) and `denda`. */
  peringkat: z.nullable(z.int().check(z.gte(1))),
  nilai: z.nullable(zPecahan),
  denda: z.nullable(zPecahan),
  gelar: z.nullable(z.object({ jenis: z.enum(['juara', 'harapan']), ke: z.int().check(z.gte(1)) })),
  /** Why it was disqualified. */
  alasan: z.nullable(z.string()),
});
export type BarisHasil = z.infer<typeof zBaris>;

export const zHasil = z.object({
  /** Best first, then the absent, those that did not go on, the disqualified. */
  hasil: z.array(zBaris).check(z.maxLength(200)),
  /** Neighbours of equal score and the step that parted them; null: they share the rank. */
  seri: z.array(z.object({ atas: zIdLomba, bawah: zIdLomba, langkah: z.nullable(z.string().check(z.maxLength(40))) })).check(z.maxLength(200)),
});
export type IsiUmumkan = z.infer<typeof zHasil>;

export const zUmumkan = z.extend(zHasil, {
  /** When phones see it: once the big screen has revealed it, or when the committee says so by hand; left out: as the first. */
  ponsel: z.optional(z.enum(['sesudah-layar', 'tangan'])),
});
