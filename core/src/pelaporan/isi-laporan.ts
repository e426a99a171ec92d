// Shapes that several kinds about a report share.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import { isBulan } from '../tanggal.ts';

export const zBulan = z.string().check(z.refine((nilai) => isBulan(nilai)));

const zHitungan = z.int().check(z.minimum(-1_000_000_000_000), z.maximum(1_000_000_000_000));

/** Figures as a report carries them: numerator and denominator by indicator id. */
export const zAngka = z.record(z.string().check(z.regex(/^[A-Z][A-Z0-9]*(\.[a-z0-9-]+)*$/), z.maxLength(60)), z.tuple([zHitungan, z.nullable(zHitungan)]));

/** What every step of the office names: the month, and the sending it is about. */
export const isiLangkah = { bulan: zBulan, ajuan: zUuid };

/** A reason in words; whether one is needed is judged by the kind, so that its lack has a sentence of its own. */
export const zAlasan = z.nullable(z.string().check(z.trim(), z.maxLength(500)));

export const angkaDariIsi = (isi: z.infer<typeof zAngka>): AngkaPerIndikator =>
  Object.fromEntries(Object.entries(isi).map(([id, [pembilang, penyebut]]) => [id, { pembilang, penyebut }]));

export const angkaKeIsi = (angka: AngkaPerIndikator): z.infer<typeof zAngka> =>
  Object.fromEntries(Object.entries(angka).map(([id, { pembilang, penyebut }]) => [id, [pembilang, penyebut]]));
