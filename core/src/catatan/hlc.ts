// Hybrid logical clock: never runs backwards on a device and survives a wrong phone clock.
// Text form `ms(15)-counter(4 hex)-device(8 hex)`, so it sorts as text.

import { nomorHari, type Tanggal, tanggalDariNomor } from '../tanggal.ts';

const BATAS_HITUNG = 0xffff;

const tulis = (ms: number, hitung: number, perangkat: string): string =>
  `${String(ms).padStart(15, '0')}-${hitung.toString(16).padStart(4, '0')}-${perangkat.slice(0, 8)}`;

/**
 * The next reading after `terakhir` (null at the first), for a device whose wall clock shows `ms` milliseconds since 1970.
 * Strictly greater than `terakhir` even when the wall clock stands still or goes back.
 */
export function nextHlc(terakhir: string | null, ms: number, perangkat: string): string {
  const msLama = terakhir === null ? -1 : Number(terakhir.slice(0, 15));
  if (ms > msLama) return tulis(ms, 0, perangkat);
  const hitung = Number.parseInt((terakhir as string).slice(16, 20), 16) + 1;
  return hitung > BATAS_HITUNG ? tulis(msLama + 1, 0, perangkat) : tulis(msLama, hitung, perangkat);
}

/** A reading past the year 2100 is a broken clock; following it would leave no room to count on. */
const BATAS_MS = 4_102_444_800_000;
const MS_HARI = 86_400_000;

/** The wall clock a reading shows, in milliseconds since 1970. */
export const msDariHlc = (hlc: string): number => Number(hlc.slice(0, 15));

/** The calendar day (UTC) a reading shows. */
export const hariDariHlc = (hlc: string): Tanggal => tanggalDariNomor(nomorHari('1970-01-01') + Math.floor(msDariHlc(hlc) / MS_HARI));

/** The greater of two readings: what a device keeps after seeing another's catatan. Senseless ones are passed over. */
export function laterHlc(a: string | null, b: string | null): string | null {
  if (b === null || msDariHlc(b) >= BATAS_MS) return a;
  return a === null || b > a ? b : a;
}
