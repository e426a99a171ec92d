// A lesson as an office keeps it: the same pages and questions as those that come with Lini, written out as data.
import * as z from 'zod/mini';
import { PERAN_BAKTI } from '../institusi/pilihan.ts';
import { GAMBAR_PILIHAN } from '../kie/materi/gambar.ts';
import { nilaiPilihan } from '../teks.ts';
import { zPelajaran } from './pelajaran-isi.ts';

/** Most of what a draft may hold; what a published lesson may hold is narrower (`periksa.ts`). */
const TERPANJANG = 400;
const HALAMAN_TERBANYAK = 20;
const SOAL_TERBANYAK = 99;
const PILIHAN_TERBANYAK = 12;
const SEHARI_DETIK = 86_400;

const zTulisan = z.string().check(z.maxLength(TERPANJANG));
const zTeks = z.object({ id: zTulisan, en: zTulisan });
const zSumber = z.object({ basis: z.enum(['resmi', 'sekunder', 'perkiraan']), rujukan: zTulisan });
const zPilihan = z.array(zTulisan).check(z.maxLength(PILIHAN_TERBANYAK));
const zKunci = z.array(z.number()).check(z.maxLength(PILIHAN_TERBANYAK));

const dasar = { nomor: z.string().check(z.regex(/^\d{2}$/)), tanya: zTulisan, penjelasan: zTulisan, sumber: zSumber, kunci: zKunci };
const zSoal = z.union([
  z.object({ jenis: z.literal('satu'), pilihan: zPilihan, ...dasar }),
  z.object({ jenis: z.literal('banyak'), pilihan: zPilihan, ...dasar }),
  z.object({ jenis: z.literal('benar-salah'), ...dasar }),
  z.object({ jenis: z.literal('urut'), langkah: zPilihan, ...dasar }),
  z.object({ jenis: z.literal('angka'), satuan: zTulisan, ...dasar }),
]);
const zHalaman = z.object({
  judul: zTulisan,
  gambar: z.enum(nilaiPilihan(GAMBAR_PILIHAN)),
  kalimat: z.array(zTulisan).check(z.maxLength(PILIHAN_TERBANYAK)),
});

/** The shape alone: a draft may still lack words. */
export const zIsiKantor = z.object({
  judul: zTeks,
  untuk: zTeks,
  /** The role its evidence counts for. */
  peran: z.enum(nilaiPilihan(PERAN_BAKTI)),
  /** Least seconds of reading for the whole lesson; null: what the parameter asks for its pages. */
  detik: z.nullable(z.int().check(z.gte(0), z.lte(SEHARI_DETIK))),
  halaman: z.array(zHalaman).check(z.maxLength(HALAMAN_TERBANYAK)),
  soal: z.array(zSoal).check(z.maxLength(SOAL_TERBANYAK)),
  sumber: z.array(zSumber).check(z.maxLength(HALAMAN_TERBANYAK)),
});
export type IsiKantor = z.output<typeof zIsiKantor>;
export type SoalKantor = IsiKantor['soal'][number];

/** What an office says about a lesson to the phones: a version to show, or that it is not taught any more. */
export const zPelajaranKantor = z.object({
  id: zPelajaran,
  versi: z.int().check(z.gte(1)),
  /** Null: withdrawn. */
  isi: z.nullable(zIsiKantor),
});
export type PelajaranKantor = z.output<typeof zPelajaranKantor>;
