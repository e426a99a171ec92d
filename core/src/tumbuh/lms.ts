// The L, M and S of a child's age or length: unpacked WHO rows, and straight lines between them.
import type { JenisKelamin } from '../keluarga/pilihan.ts';
import { type IdTabel, TABEL_WHO } from './tabel-who.ts';
import { BEDA_BERBARING, HARI_BERDIRI, HARI_TERTUA } from './umur-who.ts';

export type Lms = { readonly l: number; readonly m: number; readonly s: number };

/** The ends of one table and the distance between its rows: months, or centimetres. */
export const KISI: Record<IdTabel, { readonly awal: number; readonly langkah: number; readonly baris: number }> = {
  hfa: { awal: 0, langkah: 1, baris: 61 },
  wfa: { awal: 0, langkah: 1, baris: 61 },
  wfl: { awal: 45, langkah: 0.5, baris: 131 },
  wfh: { awal: 65, langkah: 0.5, baris: 111 },
};

/** Age in days of a row of the tables by age, as published: halves go to the even day, so month 24 is day 730, the last day of length. */
export function hariBulanKe(bulan: number): number {
  const tepat = bulan * 30.4375;
  return tepat % 1 === 0.5 ? 2 * Math.round(tepat / 2) : Math.round(tepat);
}

function buka(padat: string, baris: number, pembagi: number): number[] {
  const perubahan = padat.split(' ').map(Number);
  const hasil: number[] = [];
  let beda = 0;
  let nilai = 0;
  for (let ke = 0; ke < baris; ke += 1) {
    // The first is the value, the second the first step, from the third on each the change of the step.
    beda = ke < 2 ? (perubahan[ke] ?? 0) : beda + (perubahan[ke] ?? 0);
    nilai += beda;
    hasil.push(nilai / pembagi);
  }
  return hasil;
}

const terbuka = new Map<string, readonly Lms[]>();

/** The rows of one table and sex, in order; unpacked once. */
export function barisLms(tabel: IdTabel, jenisKelamin: JenisKelamin): readonly Lms[] {
  const kunci = tabel + jenisKelamin;
  const lama = terbuka.get(kunci);
  if (lama) return lama;
  const { l, m, s } = TABEL_WHO[tabel][jenisKelamin];
  const { baris } = KISI[tabel];
  const [semuaM, semuaS] = [buka(m, baris, 10_000), buka(s, baris, 100_000)];
  const hasil = buka(l, baris, 10_000).map((satu, ke) => ({ l: satu, m: semuaM[ke] ?? Number.NaN, s: semuaS[ke] ?? Number.NaN }));
  terbuka.set(kunci, hasil);
  return hasil;
}

const antara = (a: Lms, b: Lms, bagian: number): Lms => ({ l: a.l + (b.l - a.l) * bagian, m: a.m + (b.m - a.m) * bagian, s: a.s + (b.s - a.s) * bagian });

/** The length row of 24 months as a height: 0.7 cm less, the same standard deviation. */
const sebagaiTinggi = (panjang: Lms): Lms => ({ l: 1, m: panjang.m - BEDA_BERBARING, s: (panjang.s * panjang.m) / (panjang.m - BEDA_BERBARING) });

/**
 * L, M and S for an age in whole days; null outside 0 to 1856 days. The standard ends at month 60 (day 1826): for the rest of that
 * month its row holds. Day 730 is the last row of length, so heights from day 731 start from that row turned into a height.
 */
export function lmsUmur(tabel: 'hfa' | 'wfa', jenisKelamin: JenisKelamin, hari: number): Lms | null {
  if (!(hari >= 0 && hari <= HARI_TERTUA)) return null;
  const semua = barisLms(tabel, jenisKelamin);
  let ke = Math.min(60, Math.floor(hari / 30.4375));
  // Rounding of the row days can put the row of the next month a day early or of this one a day late.
  if (hariBulanKe(ke) > hari) ke -= 1;
  else if (ke < 60 && hariBulanKe(ke + 1) <= hari) ke += 1;
  const bawah = semua[ke];
  const atas = semua[ke + 1];
  if (!bawah) return null;
  if (!atas) return bawah;
  const awal = hariBulanKe(ke);
  const kiri = tabel === 'hfa' && ke === 24 && hari >= HARI_BERDIRI ? sebagaiTinggi(bawah) : bawah;
  return antara(kiri, atas, (hari - awal) / (hariBulanKe(ke + 1) - awal));
}

/** L, M and S of weight for a length or height in cm, to 0.1 cm; null outside the table. */
export function lmsPanjang(tabel: 'wfl' | 'wfh', jenisKelamin: JenisKelamin, cm: number): Lms | null {
  const { awal, langkah, baris } = KISI[tabel];
  const letak = (Math.round(cm * 10) / 10 - awal) / langkah;
  if (!(letak >= 0 && letak <= baris - 1)) return null;
  const semua = barisLms(tabel, jenisKelamin);
  const ke = Math.floor(letak);
  const bawah = semua[ke];
  const atas = semua[ke + 1];
  return bawah && atas ? antara(bawah, atas, letak - ke) : (bawah ?? null);
}
