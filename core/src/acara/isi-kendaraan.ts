// What is noted of a vehicle and of its driver; the folded gathering names both.
import * as z from 'zod/mini';
import { BATAS_TEMPAT } from './penempatan.ts';

const tulisan = (paling: number) => z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(paling)));
const nama = z.string().check(z.trim(), z.minLength(1), z.maxLength(BATAS_TEMPAT));

export const zKendaraan = z.object({
  /** As passengers are placed in it: `Bus 2`. */
  nama,
  titikKumpul: tulisan(160),
  /** Hour of leaving on the first day, WITA. */
  berangkat: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** Seats for passengers; null: not known. */
  kursi: z.nullable(z.int().check(z.gte(1), z.lte(100))),
});
export type KendaraanAcara = z.infer<typeof zKendaraan>;

export const zPengemudi = z.object({
  kendaraan: nama,
  pengemudi: tulisan(120),
  telepon: z.nullable(z.string().check(z.trim(), z.regex(/^\+?[\d\s-]{6,20}$/))),
});
export type PengemudiAcara = Omit<z.infer<typeof zPengemudi>, 'kendaraan'>;
