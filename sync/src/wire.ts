// The shapes on the wire between phone and server. Every catatan sent gets its own verdict.
import { type Catatan, zCatatan, zTanggal } from '@lini/core/catatan/catatan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import * as z from 'zod/mini';

/** Most catatan in one push. */
export const BATAS_KIRIM = 500;
/** Most catatan in one pull answer. */
export const BATAS_AMBIL = 2000;

/**
 * A push. Each element is judged on its own, so it is left untyped here: one bad record never stops a batch.
 */
export const zKirim = z.object({
  perangkat: zCatatan.shape.perangkat,
  catatan: z.array(z.unknown()).check(z.minLength(1), z.maxLength(BATAS_KIRIM)),
});
export type Kirim = { perangkat: string; catatan: Catatan[] };

/**
 * `diterima` numbered and counted · `sudah-ada` same id, same content, already counted · `ditahan` in custody, waits ·
 * `dikembalikan` in custody, to be mended.
 */
export const PUTUSAN = ['diterima', 'sudah-ada', 'ditahan', 'dikembalikan'] as const;
export type JenisPutusan = (typeof PUTUSAN)[number];

/** The verdict on the catatan at position `indeks` of the push; `id` is null when the envelope could not be read. */
export const zPutusanKirim = z.object({
  indeks: z.int(),
  id: z.nullable(z.string()),
  putusan: z.enum(PUTUSAN),
  kode: z.nullable(z.string()),
  isian: z.nullable(z.string()),
  /** The village number it was given; null while it does not count. */
  nomor: z.nullable(z.int()),
});
export type PutusanKirim = z.infer<typeof zPutusanKirim>;

export const zJawabanKirim = z.object({ putusan: z.array(zPutusanKirim) });
export type JawabanKirim = z.infer<typeof zJawabanKirim>;

/** A counted catatan with its village number, as the feed carries it. */
/** `tiba`: the day a report reached the office, where that is later than the day it names. */
export type CatatanBernomor = { readonly nomor: number; readonly catatan: Catatan; readonly tiba?: Tanggal | undefined };

/** One block of the feed; the phone writes the block and the cursor in one transaction. */
export const zJawabanAmbil = z.object({
  baris: z.array(z.object({ nomor: z.int(), catatan: zCatatan, tiba: z.optional(zTanggal) })),
  /** Opaque and signed; sent back as it came. */
  kursor: z.string(),
  /** False while more is waiting behind this block. */
  selesai: z.boolean(),
  /** Villages in reach, each with its newest number. */
  desa: z.array(z.object({ kode: z.string(), nomor: z.int() })),
});
export type JawabanAmbil = z.infer<typeof zJawabanAmbil>;
