// The id of a report: an institution has one for each month, whichever phone begins it.
import type { Bulan } from '../tanggal.ts';

const AWAL_TAHUN = 1990;

/** Odd, so that no two months fold to the same bits; large, so that neighbouring ids do not meet. */
const SEBAR = 0x9e3779b1;

/** Months since January 1990. */
const nomorBulan = (bulan: Bulan): number => (Number(bulan.slice(0, 4)) - AWAL_TAHUN) * 12 + Number(bulan.slice(5, 7));

/**
 * The institution's id with the month folded into the random half of it, and version 8 (own making, RFC 9562): another month or
 * another institution gives another id, and no two phones can begin the same report twice.
 */
export function idLaporan(institusiId: string, bulan: Bulan): string {
  const ekor = (Number.parseInt(institusiId.slice(28), 16) ^ Math.imul(nomorBulan(bulan), SEBAR)) >>> 0;
  return `${institusiId.slice(0, 14)}8${institusiId.slice(15, 28)}${ekor.toString(16).padStart(8, '0')}`;
}
