// The decree (SK) of an institution or of an assignment: its answers, and whether it still holds.

import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { PENERBIT_SK, type PenerbitSk } from '../imp/pilihan.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { selisihHari, type Tanggal, tambahBulan } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';

export const isiSk = {
  /** Null: not asked. */
  skAda: z.nullable(z.boolean()),
  skNomor: z.nullable(z.string().check(z.trim(), z.maxLength(60))),
  skTanggal: z.nullable(zTanggal),
  skPenerbit: z.nullable(z.enum(nilaiPilihan(PENERBIT_SK))),
  /** Null: the decree names no end; no national term was found. */
  skSampai: z.nullable(zTanggal),
};

export type Sk = {
  readonly skAda: boolean | null;
  readonly skNomor: string | null;
  readonly skTanggal: Tanggal | null;
  readonly skPenerbit: PenerbitSk | null;
  readonly skSampai: Tanggal | null;
};

export const SK_KOSONG: Sk = { skAda: null, skNomor: null, skTanggal: null, skPenerbit: null, skSampai: null };

/** The decree part of a larger answer. */
export const ambilSk = ({ skAda, skNomor, skTanggal, skPenerbit, skSampai }: Sk): Sk => ({ skAda, skNomor, skTanggal, skPenerbit, skSampai });

/** Refusals about the days of a decree. */
export function tolakSk({ skTanggal, skSampai }: Sk, hariIni: Tanggal): Tolakan[] {
  if (skTanggal !== null && skTanggal > hariIni) return [tolak('tanggal-masa-depan', 'skTanggal')];
  return skTanggal !== null && skSampai !== null && skSampai < skTanggal ? [tolak('sk-berakhir-sebelum-terbit', 'skSampai')] : [];
}

/** `ditinjau`: it names no end and is older than the review age; `segera`: its end is near. */
export type KeadaanSk = 'berlaku' | 'segera' | 'ditinjau' | 'habis' | 'tidak-ada' | 'tidak-diketahui';

const tambahTahun = (tanggal: Tanggal, tahun: number): Tanggal => {
  const sasaran = `${tambahBulan(tanggal.slice(0, 7), tahun * 12)}${tanggal.slice(7)}`;
  // A decree of 29 February is reviewed on the 28th of a common year.
  return tanggal.endsWith('-02-29') ? `${sasaran.slice(0, 8)}28` : sasaran;
};

/** The last day of a decree, or the day from which it should be looked at again; null when neither can be told. */
export const akhirSk = (sk: Sk, parameter: Parameter): Tanggal | null =>
  sk.skSampai ?? (sk.skTanggal === null ? null : tambahTahun(sk.skTanggal, parameter['imp.skReviewYears']));

/** Whether the decree holds on a day (the review age is `perkiraan`). */
export function keadaanSk(sk: Sk, pada: Tanggal, parameter: Parameter): KeadaanSk {
  if (sk.skAda === null) return 'tidak-diketahui';
  if (!sk.skAda) return 'tidak-ada';
  const akhir = akhirSk(sk, parameter);
  if (akhir === null) return 'berlaku';
  if (akhir < pada) return sk.skSampai === null ? 'ditinjau' : 'habis';
  return sk.skSampai !== null && selisihHari(pada, akhir) <= parameter['imp.skEndDays'] ? 'segera' : 'berlaku';
}
