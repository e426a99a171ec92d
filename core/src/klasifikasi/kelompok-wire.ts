// What the office is told about the classes of groups in one area and month.
import * as z from 'zod/mini';
import { KELAS_PUTUS_POKTAN } from '../poktan/kelas-poktan.ts';
import { nilaiPilihan } from '../teks.ts';
import { KELAS_POKTAN } from './poktan.ts';

const zKelas = z.enum(nilaiPilihan(KELAS_PUTUS_POKTAN));
const zTeks = z.object({ id: z.string(), en: z.string() });
const zWilayah = z.object({ kode: z.string(), nama: z.string(), tingkat: z.enum(['provinsi', 'kabupaten', 'kecamatan', 'desa']) });

export const zBarisKelompok = z.object({
  id: z.string(),
  desa: z.string(),
  namaDesa: z.string(),
  kecamatan: z.string(),
  jenis: z.enum(['bkb', 'bkr', 'bkl', 'uppka', 'pikr']),
  nama: z.string(),
  hitung: z.nullable(zKelas),
  berikut: z.nullable(z.enum(KELAS_POKTAN)),
  kurang: z.array(zTeks),
  putus: z.nullable(z.object({ kelas: zKelas, tanggal: z.string(), isBerbeda: z.boolean() })),
});
export type BarisKelompok = z.output<typeof zBarisKelompok>;

export const zDaftarKelompok = z.object({ wilayah: zWilayah, bulan: z.string(), bagian: z.array(zWilayah), daftar: z.array(zBarisKelompok) });
export type DaftarKelompok = z.output<typeof zDaftarKelompok>;
