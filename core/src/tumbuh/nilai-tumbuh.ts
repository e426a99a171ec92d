// Judges one measuring of a child by the WHO standards: three z-scores, their words, and what is not believed yet. A screening, no diagnosis.
import type { JenisKelamin } from '../keluarga/pilihan.ts';
import { selisihHari, type Tanggal } from '../tanggal.ts';
import { type Lms, lmsPanjang, lmsUmur } from './lms.ts';
import { bulatkanZ, padaGarisSd, skorZ, ukuranPada } from './skor-z.ts';
import { BATAS_WAJAR, INDEKS_TUMBUH, type IndeksTumbuh, isTidakWajar, type StatusTumbuh, statusTumbuh } from './status-tumbuh.ts';
import { BEDA_BERBARING, HARI_BERDIRI, HARI_TERTUA } from './umur-who.ts';

export type CaraUkur = 'berbaring' | 'berdiri';

/** What was measured; null: not measured that day. */
export type Ukuran = {
  readonly berat: number | null;
  /** Length or height in cm as read, before any correction. */
  readonly panjang: number | null;
  /** Null: not told; taken as the way of that age. */
  readonly cara: CaraUkur | null;
};

export type SkorTumbuh = {
  readonly z: number;
  /** Null: the measure, or one it is compared with, is not believed, so nothing is called by it. */
  readonly status: StatusTumbuh | null;
  readonly tidakWajar: boolean;
  /** The last measure on that side that is still believed, kg or cm; null: this one is believed. */
  readonly batas: number | null;
};

export type NilaiTumbuh = {
  /** Age in days on the day of measuring. */
  readonly hari: number;
  /** Length (under 24 months) or height in cm, corrected for the way of measuring; null when not measured. */
  readonly panjang: number | null;
  /** Null: not measured, age outside 0 to 1856 days, or length outside the table. */
  readonly skor: Readonly<Record<IndeksTumbuh, SkorTumbuh | null>>;
};

/** The length of a child under 24 months, the height of an older one, in cm to 0.1 (growth.md: 0.7 cm between lying and standing). */
export function panjangTerkoreksi(panjang: number, cara: CaraUkur | null, hari: number): number {
  const seharusnya: CaraUkur = hari < HARI_BERDIRI ? 'berbaring' : 'berdiri';
  const koreksi = cara === null || cara === seharusnya ? 0 : seharusnya === 'berbaring' ? BEDA_BERBARING : -BEDA_BERBARING;
  return Math.round((panjang + koreksi) * 10) / 10;
}

/** The row to judge by; null when the standard has none. `panjang` is the corrected one. */
export function lmsIndeks(indeks: IndeksTumbuh, jenisKelamin: JenisKelamin, hari: number, panjang: number | null): Lms | null {
  if (hari < 0 || hari > HARI_TERTUA) return null;
  if (indeks !== 'bbtb') return lmsUmur(indeks === 'tbu' ? 'hfa' : 'wfa', jenisKelamin, hari);
  return panjang === null ? null : lmsPanjang(hari < HARI_BERDIRI ? 'wfl' : 'wfh', jenisKelamin, panjang);
}

function skorIndeks(indeks: IndeksTumbuh, jenisKelamin: JenisKelamin, hari: number, berat: number | null, panjang: number | null): SkorTumbuh | null {
  const ukuran = indeks === 'tbu' ? panjang : berat;
  const lms = lmsIndeks(indeks, jenisKelamin, hari, panjang);
  if (ukuran === null || ukuran <= 0 || lms === null) return null;
  const isBerat = indeks !== 'tbu';
  const z = bulatkanZ(skorZ(ukuran, lms, isBerat));
  if (!isTidakWajar(indeks, z)) return { z, status: statusTumbuh(indeks, z), tidakWajar: false, batas: null };
  const { rendah, tinggi } = BATAS_WAJAR[indeks];
  return { z, status: null, tidakWajar: true, batas: ukuranPada(z < 0 ? rendah : tinggi, lms, isBerat) };
}

/** Weight for length tells nothing while either of them is not believed for the age. */
const tanpaSebutan = (skor: SkorTumbuh | null, lain: readonly (SkorTumbuh | null)[]): SkorTumbuh | null =>
  skor && lain.some((satu) => satu?.tidakWajar) ? { ...skor, status: null } : skor;

/** Judges one measuring on the day `pada` of a child born on `lahir`. */
export function nilaiTumbuh(jenisKelamin: JenisKelamin, lahir: Tanggal, pada: Tanggal, ukuran: Ukuran): NilaiTumbuh {
  const hari = selisihHari(lahir, pada);
  const panjang = ukuran.panjang === null ? null : panjangTerkoreksi(ukuran.panjang, ukuran.cara, hari);
  const skor = (indeks: IndeksTumbuh) => skorIndeks(indeks, jenisKelamin, hari, ukuran.berat, panjang);
  const [tbu, bbu] = [skor('tbu'), skor('bbu')];
  return { hari, panjang, skor: { tbu, bbu, bbtb: tanpaSebutan(skor('bbtb'), [tbu, bbu]) } };
}

/** The indices that are not believed at first sight, each with the limit passed in kg or cm, for the sentence that asks to measure again. */
export function listTidakWajar(nilai: NilaiTumbuh): { indeks: IndeksTumbuh; z: number; batas: number }[] {
  return INDEKS_TUMBUH.flatMap((indeks) => {
    const skor = nilai.skor[indeks];
    return skor && skor.batas !== null ? [{ indeks, z: skor.z, batas: skor.batas }] : [];
  });
}

/** Whether the child should be checked at the posyandu or health centre: by one of the three words, or because a measure is not believed. */
export const isPerluDiperiksa = (nilai: NilaiTumbuh): boolean =>
  INDEKS_TUMBUH.some((indeks) => nilai.skor[indeks]?.tidakWajar === true || nilai.skor[indeks]?.status?.perluDiperiksa === true);

/** The SD lines of an index by age in days, for the drawn chart: kg or cm on each line asked. */
export function garisSdUmur(indeks: 'tbu' | 'bbu', jenisKelamin: JenisKelamin, hari: number, sd: readonly number[]): number[] {
  const lms = lmsUmur(indeks === 'tbu' ? 'hfa' : 'wfa', jenisKelamin, hari);
  return lms === null ? [] : sd.map((satu) => padaGarisSd(lms, satu));
}
