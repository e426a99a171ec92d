// The plan of a gathering: kind, days, place, organiser, programme, places and budget.
import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { nilaiPilihan, type Pilihan, teks } from '../teks.ts';

export const JENIS_ACARA = [
  { nilai: 'orientasi', label: teks('Orientasi kader', 'Orientation of cadres') },
  { nilai: 'pembinaan', label: teks('Pembinaan bulanan', 'Monthly coaching') },
  { nilai: 'rakor', label: teks('Rapat koordinasi', 'Coordination meeting') },
  { nilai: 'pertemuan', label: teks('Pertemuan', 'Meeting') },
  { nilai: 'temu-kader', label: teks('Temu Kader', 'Temu Kader') },
] as const satisfies Pilihan[];
export type JenisAcara = (typeof JENIS_ACARA)[number]['nilai'];

const tulisan = (paling: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(paling));
const jam = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Most training hours that a programme, and so a certificate, holds. */
export const JP_TERBANYAK = 500;

/** One part of the programme; `jp` training hours, 0: none. `isHadirDicatat`: attendance is taken for it. */
export const zSesiAcara = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,24}$/)),
  judul: tulisan(160),
  tanggal: zTanggal,
  mulai: jam,
  selesai: jam,
  jp: z.number().check(z.gte(0), z.lte(24)),
  pengajar: z.nullable(tulisan(120)),
  ruang: z.nullable(tulisan(120)),
  isHadirDicatat: z.boolean(),
});
export type SesiAcara = z.infer<typeof zSesiAcara>;

export const zRencana = z.object({
  jenis: z.enum(nilaiPilihan(JENIS_ACARA)),
  judul: tulisan(160),
  mulai: zTanggal,
  selesai: zTanggal,
  tempat: tulisan(200),
  penyelenggara: tulisan(160),
  sesi: z.array(zSesiAcara).check(z.maxLength(60)),
  /** Places by kecamatan or village; empty: nobody counts them. */
  kuota: z.array(z.object({ wilayah: z.string().check(z.maxLength(13)), banyak: z.int().check(z.gte(0), z.lte(2000)) })).check(z.maxLength(400)),
  /** In rupiah. */
  anggaran: z.array(z.object({ uraian: tulisan(160), rupiah: z.int().check(z.gte(0), z.lte(100_000_000_000)) })).check(z.maxLength(60)),
  keterangan: z.nullable(tulisan(1000)),
});
export type IsiRencana = z.infer<typeof zRencana>;
