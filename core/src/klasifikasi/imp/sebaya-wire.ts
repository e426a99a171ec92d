// What a cadre's phone is told about the like of her institution in the last closed month: medians and how many they are, never who.
import * as z from 'zod/mini';
import { nilaiPilihan } from '../../teks.ts';
import { MEDAN } from '../../tetapan/medan.ts';

const zAngka = z.nullable(z.number());
const zPerPeran = z.object({ pengorganisasian: zAngka, pertemuan: zAngka, kie: zAngka, pencatatan: zAngka, pelayanan: zAngka, kemandirian: zAngka });

/** Beside the figures of an institution: the median of its like, and how many they are. */
export const zPembanding = z.object({ luas: z.enum(['sebaya', 'sejenis']), banyak: z.number(), skor: zPerPeran, nilai: zAngka });
export type Pembanding = z.output<typeof zPembanding>;

/** Null: it was not evaluated in that month, or too few are there to compare with. `diambil`: the server's day. */
export const zSebaya = z.object({
  bulan: z.string(),
  diambil: z.string(),
  medan: z.nullable(z.enum(nilaiPilihan(MEDAN))),
  pembanding: z.nullable(zPembanding),
});
export type Sebaya = z.output<typeof zSebaya>;
