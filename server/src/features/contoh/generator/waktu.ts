// Days as whole numbers, and the millisecond of the working day at which a cadre writes.
import { akhirBulan, bulanDari, nomorHari, type Tanggal, tanggalDariNomor } from '@lini/core/tanggal.ts';
import type { Acak } from './acak.ts';

/** A day by its number (`nomorHari` of core), so that days can be added. */
export type Hari = number;

const HARI_1970 = nomorHari('1970-01-01');
const MS_HARI = 86_400_000;
const MS_JAM = 3_600_000;
/** Balangan lies in WITA, eight hours before UTC. */
const JAM_WITA = 8;
const JAM_MULAI = 7.5;
const JAM_LAMA = 9;

/** Midnight in Balangan at the beginning of a day. */
export const msAwalHari = (hari: Hari): number => (hari - HARI_1970) * MS_HARI - JAM_WITA * MS_JAM;

/** A moment between half past seven and half past four on a day. */
export const msKerja = (acak: Acak, hari: Hari): number => msAwalHari(hari) + Math.floor((JAM_MULAI + acak.angka() * JAM_LAMA) * MS_JAM);

const tulisanHari = new Map<Hari, Tanggal>();

/** The day as text; kept, because the same few hundred days are written half a million times. */
export function tulisHari(hari: Hari): Tanggal {
  const ada = tulisanHari.get(hari);
  if (ada !== undefined) return ada;
  const tanggal = tanggalDariNomor(hari);
  tulisanHari.set(hari, tanggal);
  return tanggal;
}

/** Days of a mean year and a mean month. */
export const HARI_TAHUN = 365.25;
export const HARI_BULAN = HARI_TAHUN / 12;

/** A day of birth for completed years of age on the day `pada`. */
export const lahirUmur = (acak: Acak, umur: number, pada: Hari): Hari => Math.floor(pada - (umur + 0.02 + 0.96 * acak.angka()) * HARI_TAHUN);

/** Age in years on a day, with its fraction: close enough to draw chances from, never to decide a rule. */
export const umurKira = (lahir: Hari, pada: Hari): number => (pada - lahir) / HARI_TAHUN;

/** The calendar months from one day to another, each with its first and last day among them. */
export function listBulan(dari: Hari, sampai: Hari): [Hari, Hari][] {
  const hasil: [Hari, Hari][] = [];
  for (let awal = dari; awal <= sampai; ) {
    const akhir = Math.min(nomorHari(akhirBulan(bulanDari(tulisHari(awal)))), sampai);
    hasil.push([awal, akhir]);
    awal = akhir + 1;
  }
  return hasil;
}
