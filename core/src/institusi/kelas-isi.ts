// The judgement that a proposal and a decision of a class carry: period, levels, computed class, version of the rubric, evidence.
import * as z from 'zod/mini';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { type Bulan, bulanDari, isBulan, type Tanggal } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, type Teks, teks } from '../teks.ts';
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from './pilihan.ts';

export const zBulan = z.string().check(z.refine((nilai) => isBulan(nilai)));
export const zKelas = z.enum(nilaiPilihan(KLASIFIKASI_KARTU));
const zTingkat = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const BUKTI_TERBANYAK = 60;

/** Figures by key; keys that a later Lini drops stay readable. */
export const zRingkasBukti = z
  .record(z.string().check(z.regex(/^[a-z-]{1,40}$/)), z.nullable(z.number()))
  .check(z.refine((bukti) => Object.keys(bukti).length <= BUKTI_TERBANYAK));

export const isiPenilaian = {
  sampai: zBulan,
  bulan: z.int().check(z.gte(1), z.lte(12)),
  tingkat: z.object({ pengorganisasian: zTingkat, pertemuan: zTingkat, kie: zTingkat, pencatatan: zTingkat, pelayanan: zTingkat, kemandirian: zTingkat }),
  /** The class the rubric gives. */
  hitung: zKelas,
  rubrik: z.int().check(z.nonnegative()),
  bukti: zRingkasBukti,
};

const TINGKAT_KELAS: Readonly<Record<string, number>> = { belum: 0, dasar: 1, berkembang: 2, mandiri: 3 };

/** Under every rule a role at zero blocks the class, and no class is above the best role: another "computed" class was not computed. */
export function tolakHitungan({ tingkat, hitung }: { readonly tingkat: Readonly<Record<string, number>>; readonly hitung: string }): Tolakan[] {
  const enam = Object.values(tingkat);
  const tertinggi = enam.includes(0) ? 0 : Math.max(...enam);
  return (TINGKAT_KELAS[hitung] ?? 0) > tertinggi ? [tolak('kelas-bukan-hitungan', 'hitung')] : [];
}

/** Only closed months are judged. */
export const tolakBulanBerjalan = (sampai: Bulan, terjadi: Tanggal): Tolakan[] => (sampai < bulanDari(terjadi) ? [] : [tolak('bulan-belum-tutup', 'sampai')]);

/** "Berkembang (1 2 2 1 2 2), sampai 2025-12". */
export function ringkasPenilaian(kelas: string, tingkat: Readonly<Record<string, number>>, sampai: Bulan): Teks {
  const nama = labelPilihan(KLASIFIKASI_KARTU, kelas);
  const enam = PERAN_BAKTI.map(({ nilai }) => tingkat[nilai]).join(' ');
  return teks(`${nama.id} (${enam}), sampai ${sampai}`, `${nama.en} (${enam}), up to ${sampai}`);
}
