// The middle of a list, by hand.
import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each<[(number | null)[], number | null]>([
  [[], null],
  [[null], null],
  [[10], 10],
  [[30, 10, null, 20], 20],
  [[40, 10, 20, 30], 25],
  [[100, 9, 20], 20],
])('tengah dari %j: %s', (daftar, harap) => expect(median(daftar)).toBe(harap));
