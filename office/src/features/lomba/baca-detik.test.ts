// A time by hand is minutes and seconds, or it is asked for again.
import { expect, test } from 'vitest';
import { bacaDetik } from './baca-detik.ts';

test('titik dua dan titik berarti menit dan detik; angka saja tidak ditebak', () => {
  expect(['5:12', '5.12', ' 0:45 ', '120:00'].map(bacaDetik)).toEqual([312, 312, 45, 7200]);
  expect(['5', '512', '5:1', '5:60', '5,12', ':30', '120:01', '', 'lima'].map(bacaDetik)).toEqual(Array(9).fill(null));
});
