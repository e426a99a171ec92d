// How patiently the office asks again.
import { expect, test } from 'vitest';
import { jedaSetelah } from './versi.ts';

test.each([
  [0, 3_000],
  [1, 6_000],
  [2, 12_000],
  [3, 24_000],
  [4, 30_000],
  [50, 30_000],
])('after %i failures it waits %i ms', (gagal, jeda) => expect(jedaSetelah(gagal)).toBe(jeda));
