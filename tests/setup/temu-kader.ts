// The marks of a Temu Kader that is played by hand in a test: eight contingents, three judged competitions, three jurors each.
import { POLA_LOMBA } from '@lini/core/lomba/pola-lomba.ts';
import type { Page } from 'playwright-core';

/** Contingents by code, with what their team is called. */
export const REGU = ['01', '02', '03', '04', '05', '06', '07', '08'].map((ke) => ({
  id: `regu-${ke}`,
  kontingen: `63.11.${ke}`,
  nama: `Kontingen ${Number(ke)}`,
  anggota: [],
}));

export const POLA = ['yelyel', 'penyuluhan', 'tari'] as const;
export type Pola = (typeof POLA)[number];

/** One mark for every criterion of a team, by juror; the mean of three jurors is the score, since all weights sum to 100. */
const SERATA: Readonly<Record<Pola, readonly (readonly [number, number, number])[]>> = {
  // Teams 1 and 2: 80 each before the criteria part them, see `NILAI`.
  yelyel: [
    [80, 80, 80],
    [80, 80, 80],
    [78, 79, 80],
    [70, 71, 72],
    [65, 66, 67],
    [62, 63, 64],
    [61, 61, 61],
    [60, 60, 60],
  ],
  penyuluhan: [
    [70, 70, 70],
    [90, 91, 92],
    [85, 85, 85],
    [88, 88, 88],
    [75, 75, 75],
    [66, 66, 66],
    [64, 64, 64],
    [62, 62, 62],
  ],
  tari: [
    [82, 82, 82],
    [70, 70, 70],
    [91, 91, 91],
    [86, 86, 86],
    [77, 77, 77],
    [68, 68, 68],
    [63, 63, 63],
    [61, 61, 61],
  ],
};

/**
 * The mark of a juror. In yel-yel team 1 has 5 more on the heaviest criterion (35) and 7 less on the next (25): 80 as well, and the heavier
 * criterion puts it first: 80 + 35 x 5 / 100 - 25 x 7 / 100 = 80.
 */
export function nilai(pola: Pola, regu: number, juri: number, kriteria: number): number {
  const dasar = SERATA[pola][regu]?.[juri] as number;
  if (pola !== 'yelyel' || regu !== 0) return dasar;
  return kriteria === 0 ? dasar + 5 : kriteria === 1 ? dasar - 7 : dasar;
}

export type Juri = { readonly id: string; readonly nama: string; readonly pola: Pola; readonly ke: number; path: string; akun: string };

/** Nine jurors, three for each. */
export const buatJuri = (): Juri[] =>
  POLA.flatMap((pola) => [0, 1, 2].map((ke) => ({ id: `${pola}-${ke + 1}`, nama: `Juri ${POLA_LOMBA[pola].nama} ${ke + 1}`, pola, ke, path: '', akun: '' })));

/** Fills in and keeps the sheet of one team on a juror's phone, from the list of teams and back to it. */
export async function isiLembar(page: Page, { pola, ke }: Juri, regu: number): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`\\. ${REGU[regu]?.nama}\\b`) }).click();
  for (const kriteria of POLA_LOMBA[pola].kriteria.keys())
    await page
      .getByRole('slider')
      .nth(kriteria)
      .fill(String(nilai(pola, regu, ke, kriteria)));
  await page.getByRole('button', { name: 'Simpan nilai' }).click();
  await page.getByRole('heading', { name: 'Juri' }).waitFor();
}
