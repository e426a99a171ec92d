// One kind of catatan: its shape, old versions, checks and effect, standing together.
import type * as z from 'zod/mini';
import type { Keluarga } from '../keluarga/keluarga.ts';
import type { Teks } from '../teks.ts';
import type { Catatan } from './catatan.ts';
import type { Tolakan } from './tolakan.ts';

/** What a check may look at: the family on the day the fact happened, as known now, and today's date. */
export type KonteksCheck = {
  readonly pada: Keluarga;
  readonly kini: Keluarga;
  readonly hariIni: string;
};

/** What a check answers: refusals to mend, or one code that it waits for another catatan. */
export type HasilCheck = readonly Tolakan[];

export type DefinisiCatatan<Isi = unknown> = {
  readonly kind: string;
  readonly version: number;
  readonly judul: Teks;
  /** Shape of `isi` at the present version. */
  readonly isi: z.ZodMiniType<Isi>;
  /** From each older version to the next. */
  readonly upgrade?: { readonly [versi: number]: (lama: Record<string, unknown>) => Record<string, unknown> };
  /** Refusals beyond the shape; codes that begin with `menunggu-` hold the catatan instead of returning it. */
  check?(isi: Isi, konteks: KonteksCheck, amplop: Catatan): HasilCheck;
  /** The effect on the family; must accept facts that come without their fellows. */
  apply(keluarga: Keluarga, isi: Isi, amplop: Catatan): Keluarga;
  /** One line for the history of the family. */
  ringkas(isi: Isi, keluarga: Keluarga): Teks;
};

/** A definition whose `isi` type has been closed over, as the registry holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the registry mixes kinds; each definition is typed where it is written
export type DefinisiApaSaja = DefinisiCatatan<any>;

/** Declares a kind; gives back the same object with its `isi` type inferred from the schema. */
export const defineCatatan = <Isi>(definisi: DefinisiCatatan<Isi>): DefinisiCatatan<Isi> => definisi;
