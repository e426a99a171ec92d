// What the office reads and writes about the settings of its villages: targets of a year, and terrain.
import * as z from 'zod/mini';
import { isTanggal } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';
import { isKodeWilayah } from '../wilayah/wilayah.ts';
import { MEDAN } from './medan.ts';
import { zPpmKunci, zTargetPpm } from './ppm.ts';

const zDesa = { kode: z.string(), nama: z.string(), kecamatan: z.string() };
const zMedan = z.nullable(z.enum(nilaiPilihan(MEDAN)));

/** One save: when, by whom, why, and of how many villages. */
const zSimpanan = z.object({ dibuat: z.string(), oleh: z.string(), alasan: z.string(), berlakuDari: z.string(), banyak: z.int() });
export type Simpanan = z.infer<typeof zSimpanan>;
const umum = { isBolehUbah: z.boolean(), /** The newest first. */ riwayat: z.array(zSimpanan) };

/** `target` null: nothing is set for that village. */
export const zDaftarPpm = z.object({
  ...umum,
  tahun: z.int(),
  desa: z.array(z.object({ ...zDesa, target: z.nullable(zTargetPpm), ditetapkan: z.nullable(z.string()) })),
  /** Locked months whose targets were set anew since. */
  terkunci: z.array(zPpmKunci),
});
export type DaftarPpm = z.infer<typeof zDaftarPpm>;

export const zDaftarMedan = z.object({
  ...umum,
  palingAwal: z.string(),
  desa: z.array(z.object({ ...zDesa, medan: zMedan, berlakuDari: z.nullable(z.string()) })),
});
export type DaftarMedan = z.infer<typeof zDaftarMedan>;

const zAlasan = z.string().check(z.trim(), z.minLength(3), z.maxLength(500));
const zKodeDesa = z.string().check(z.refine(isKodeWilayah), z.length(13));
const TERBANYAK = 2_000;

export const zPpmBaru = z.object({
  tahun: z.int().check(z.minimum(2020), z.maximum(2100)),
  alasan: zAlasan,
  /** Only villages that change; an empty target takes it back. */
  desa: z.array(z.object({ kode: zKodeDesa, target: zTargetPpm })).check(z.minLength(1), z.maxLength(TERBANYAK)),
});
export type PpmBaru = z.infer<typeof zPpmBaru>;

export const zMedanBaru = z.object({
  berlakuDari: z.string().check(z.refine(isTanggal)),
  alasan: zAlasan,
  desa: z.array(z.object({ kode: zKodeDesa, medan: zMedan })).check(z.minLength(1), z.maxLength(TERBANYAK)),
});
export type MedanBaru = z.infer<typeof zMedanBaru>;
