// Numbers as they are written in Indonesia.
import { describe, expect, test } from 'vitest';
import { formatAngka, formatDesimal, formatDuaDesimal, formatNilai, formatPersen } from './angka.ts';

describe('numbers on the screen', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [138950, '138.950'],
    [null, '–'],
    [undefined, '–'],
  ])('count %s is %s', (angka, teks) => expect(formatAngka(angka)).toBe(teks));
  test.each([
    [1234.5, '1.234,5'],
    [0, '0,0'],
    [null, '–'],
  ])('measure %s is %s', (angka, teks) => expect(formatDesimal(angka)).toBe(teks));
  test.each([
    [70.89, '70,9%'],
    [0, '0,0%'],
    [100, '100,0%'],
    [null, '–'],
  ])('share %s is %s', (persen, teks) => expect(formatPersen(persen)).toBe(teks));
  test('two decimals', () => expect([formatDuaDesimal(1082.755), formatDuaDesimal(-0.4), formatDuaDesimal(null)]).toEqual(['1.082,76', '-0,40', '–']));
  test('by unit', () => expect([formatNilai(64.25, 'persen'), formatNilai(3210, 'jumlah'), formatNilai(null, 'persen')]).toEqual(['64,3%', '3.210', '–']));
});
