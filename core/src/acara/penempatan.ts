// Where a participant belongs and sits: contingent, seat and bus; unknown stays unknown.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { isKodeWilayah } from '../wilayah/wilayah.ts';
import type { Peserta } from './peserta.ts';

/** Longest name of a seat or vehicle. */
export const BATAS_TEMPAT = 24;
const tempat = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(BATAS_TEMPAT)));

export const zPenempatan = z.object({
  orangId: zUuid,
  /** Code of the area she comes for; null: her own kecamatan. */
  kontingen: z.nullable(z.string().check(z.refine(isKodeWilayah))),
  kursi: tempat,
  bus: tempat,
});
export type Penempatan = z.infer<typeof zPenempatan>;

/** The contingent of a participant: as it was set, else the kecamatan of her village; null when neither is known. */
export const kontingenDari = ({ desa }: Pick<Peserta, 'desa'>, penempatan: Penempatan | undefined): string | null =>
  penempatan?.kontingen ?? desa?.slice(0, 8) ?? null;
