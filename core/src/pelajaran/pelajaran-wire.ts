// What office and phone are told about the lessons of an office, and what the office sends.
import * as z from 'zod/mini';
import { zIsiKantor } from './isi-kantor.ts';
import { zPelajaran } from './pelajaran-isi.ts';

/** `draf`: seen by the office only; `tarik`: not taught any more; `bawaan`: as it comes with Lini again. */
export const KEADAAN_PELAJARAN = ['draf', 'terbit', 'tarik', 'bawaan'] as const;
const zKeadaan = z.enum(KEADAAN_PELAJARAN);
export type KeadaanTerbit = z.output<typeof zKeadaan>;

const CATATAN_TERPANJANG = 300;
const zVersi = z.int().check(z.gte(1));

/** One version: who made it, when, and why. */
const zKepala = z.object({
  id: zPelajaran,
  versi: zVersi,
  keadaan: zKeadaan,
  judul: z.nullable(z.string()),
  nama: z.string(),
  dibuat: z.string(),
  catatan: z.string(),
});
export type KepalaPelajaran = z.output<typeof zKepala>;

/** The lessons an office has touched; `tayang`: what the phones show, null: as it comes with Lini, or not at all. */
export const zDaftarPelajaran = z.object({ isBolehUbah: z.boolean(), daftar: z.array(z.object({ terbaru: zKepala, tayang: z.nullable(zKepala) })) });
export type DaftarPelajaran = z.output<typeof zDaftarPelajaran>;

export const zSatuPelajaran = z.object({
  isBolehUbah: z.boolean(),
  /** The newest first; none: never touched. */
  versi: z.array(zKepala),
  /** Of the newest version; null: as it comes with Lini. */
  isi: z.nullable(zIsiKantor),
  /** The highest number a question of any version has had: a number is never given to another question. */
  nomorTerakhir: z.int(),
});
export type SatuPelajaran = z.output<typeof zSatuPelajaran>;

/** A new version; `dari`: the version it was made over, 0: none. */
export const zPelajaranBaru = z.object({
  id: zPelajaran,
  dari: z.int().check(z.gte(0)),
  keadaan: zKeadaan,
  /** For `draf` and `terbit`; the others leave it out. */
  isi: z.nullable(zIsiKantor),
  catatan: z.string().check(z.trim(), z.maxLength(CATATAN_TERPANJANG)),
});
export type PelajaranBaru = z.output<typeof zPelajaranBaru>;

/** What the phones are to hold, by version; a lesson that is not named is as it comes with Lini. */
export const zUntukPonsel = z.object({ daftar: z.array(z.object({ id: zPelajaran, versi: zVersi, isTarik: z.boolean() })) });
export type UntukPonsel = z.output<typeof zUntukPonsel>;

/** The content of one version. */
export const zIsiVersi = z.object({ isi: zIsiKantor });
