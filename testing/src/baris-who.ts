// The published WHO rows as they came (testing/who-growth.csv), and the packed form in which core carries them.
import { readFileSync } from 'node:fs';
import type { IdTabel, KolomLms } from '@lini/core/tumbuh/tabel-who.ts';

/** One row: `x` in completed months or centimetres, `hari` only in the tables by age. */
export type BarisWho = { tabel: IdTabel; sex: 'L' | 'P'; x: number; hari: number | null; l: number; m: number; s: number };

/** Decimals of each column as published. */
export const DESIMAL: Record<KolomLms, number> = { l: 4, m: 4, s: 5 };

/** Every published row, in the order of the file. */
export function bacaBarisWho(): BarisWho[] {
  const baris = readFileSync(new URL('../who-growth.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return baris.map((satu) => {
    const [tabel, sex, x, hari, l, m, s] = satu.split(',');
    return { tabel, sex, x: Number(x), hari: hari === '' ? null : Number(hari), l: Number(l), m: Number(m), s: Number(s) } as BarisWho;
  });
}

/** Packs a column: whole numbers, then what changes in the change; zeros at the end left out. */
export function padatkan(nilai: readonly number[], desimal: number): string {
  const bulat = nilai.map((satu) => Math.round(satu * 10 ** desimal));
  const beda = bulat.map((satu, ke) => satu - (ke > 0 ? (bulat[ke - 1] ?? 0) : 0));
  return beda
    .map((satu, ke) => satu - (ke > 1 ? (beda[ke - 1] ?? 0) : 0))
    .join(' ')
    .replace(/( 0)+$/, '');
}
