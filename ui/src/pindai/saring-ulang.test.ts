// A code is heard once, until it has been out of sight for two seconds.
import { expect, test } from 'vitest';
import { saringUlang } from './saring-ulang.ts';

/** Which of the sightings `[code, milliseconds]` are let through. */
const lewat = (lihat: readonly (readonly [string, number])[]): number[] => {
  const saring = saringUlang();
  return lihat.flatMap(([kode, ms]) => (saring(kode, ms) ? [ms] : []));
};

test.each([
  [
    'kartu yang dipegang lama terbaca sekali',
    [
      ['A', 0],
      ['A', 1900],
      ['A', 3800],
      ['A', 5700],
    ],
    [0],
  ],
  [
    'kartu yang kembali sesudah dua detik terbaca lagi',
    [
      ['A', 0],
      ['A', 2000],
    ],
    [0, 2000],
  ],
  [
    'kartu lain langsung terbaca',
    [
      ['A', 0],
      ['B', 50],
    ],
    [0, 50],
  ],
  [
    'dua kartu yang terlihat bergantian masing-masing sekali',
    [
      ['A', 0],
      ['B', 100],
      ['A', 200],
      ['B', 300],
      ['A', 2100],
      ['B', 2200],
    ],
    [0, 100],
  ],
] as const)('%s', (_, lihat, hasil) => expect(lewat(lihat)).toEqual(hasil));
