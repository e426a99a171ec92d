// Typed numbers: commas and points, half typed, and what is no number.
import { expect, test } from 'vitest';
import { bacaKetikanAngka, tulisKetikanAngka } from './ketikan-angka.ts';

test.each([
  ['7,4', 1, 7.4],
  ['7.4', 1, 7.4],
  ['7,', 1, 7],
  ['7,46', 1, 7.5],
  ['', 1, null],
  ['tujuh', 1, null],
  ['7,4,5', 1, null],
  ['150.000', 0, 150_000],
  ['Rp 25000', 0, 25_000],
  ['12a', 0, 12],
])('%s dengan %d angka di belakang koma', (ketikan, desimal, harap) => {
  expect(bacaKetikanAngka(ketikan, desimal)).toBe(harap);
});

test('ditulis dengan koma', () => {
  expect([tulisKetikanAngka(7.4), tulisKetikanAngka(null), tulisKetikanAngka(0)]).toEqual(['7,4', '', '0']);
});
