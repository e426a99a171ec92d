// The answers about one member, shared by adding and changing a member.
import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Tanggal } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';
import { isHadir, type Keluarga } from './keluarga.ts';
import { rapikanNik, tolakNik } from './nik.ts';
import { HUBUNGAN, JENIS_KELAMIN, NIK_KOSONG, STATUS_KAWIN } from './pilihan.ts';

export const isiAnggota = {
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  nik: z.nullable(z.string().check(z.maxLength(30))),
  nikKosong: z.nullable(z.enum(nilaiPilihan(NIK_KOSONG))),
  jenisKelamin: z.enum(nilaiPilihan(JENIS_KELAMIN)),
  lahir: z.nullable(zTanggal),
  hubungan: z.enum(nilaiPilihan(HUBUNGAN)),
  statusKawin: z.enum(nilaiPilihan(STATUS_KAWIN)),
  ibuId: z.nullable(zUuid),
};

/** The answers as they are kept: the NIK without spaces and dots. */
export const rapikanAnggota = <Isi extends { readonly nik: string | null }>(isi: Isi): Isi => ({ ...isi, nik: isi.nik === null ? null : rapikanNik(isi.nik) });

/** Nobody alive was born before. */
export const LAHIR_TERTUA: Tanggal = '1900-01-01';

type JawabanAnggota = { nik: string | null; nikKosong: string | null; lahir: Tanggal | null; hubungan: string; jenisKelamin: string; statusKawin: string };

/** Refusals about a member's own answers, on the day they were recorded. */
export function tolakIsiAnggota(isi: JawabanAnggota, terjadi: Tanggal): Tolakan[] {
  const nik = isi.nik === null ? (isi.nikKosong === null ? [tolak('nik-alasan-wajib', 'nik')] : []) : tolakNik(isi.nik, 'nik');
  const isIstriJanggal = isi.hubungan === 'istri' && (isi.jenisKelamin !== 'P' || isi.statusKawin === 'belum-kawin');
  if (isIstriJanggal) return [...nik, tolak('peran-keluarga-tidak-cocok', 'hubungan')];
  if (isi.lahir === null) return nik;
  const lahir = isi.lahir > terjadi ? [tolak('tanggal-sebelum-lahir', 'lahir')] : isi.lahir < LAHIR_TERTUA ? [tolak('tanggal-terlalu-lama', 'lahir')] : [];
  return [...nik, ...lahir];
}

/** Refuses a NIK that another present member of the same family has: no two people share one. */
export function tolakNikSekeluarga(keluarga: Keluarga, { anggotaId, nik }: { readonly anggotaId: string; readonly nik: string | null }): Tolakan[] {
  if (nik === null) return [];
  const rapi = rapikanNik(nik);
  return [...keluarga.anggota.values()].some((satu) => satu.id !== anggotaId && satu.nik === rapi && isHadir(satu)) ? [tolak('nik-sekeluarga', 'nik')] : [];
}
