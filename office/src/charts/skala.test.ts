// Axis steps and map shades.
import { describe, expect, test } from 'vitest';
import { rentang, skalaRona, sumbu } from './skala.ts';

describe('sumbu', () => {
  test.each([
    [0, 100, [0, 50, 100]],
    [58.1, 64.2, [58, 60, 62, 64, 66]],
    [0, 7, [0, 2, 4, 6, 8]],
    [9.4, 10.1, [9.4, 9.6, 9.8, 10, 10.2]],
    [3200, 5402, [3000, 4000, 5000, 6000]],
  ])('%d to %d', (min, max, langkah) => expect(sumbu({ min, max })).toEqual(langkah));
  test('counts have whole steps', () => expect(sumbu({ min: 3, max: 4 }, 4, 1)).toEqual([3, 4]));
});

describe('rentang', () => {
  test.each([
    [[40, 40], 100, { min: 39, max: 41 }],
    [[100, 100], 100, { min: 99, max: 100 }],
    [[0], 100, { min: 0, max: 1 }],
    [[3, 9, 5], undefined, { min: 3, max: 9 }],
  ])('%j within %s', (nilai, paling, hasil) => expect(rentang(nilai, paling)).toEqual(hasil));
});

describe('skalaRona', () => {
  test('the least is the lightest, the most the darkest, the middle in the middle', () => {
    const skala = skalaRona([10, 20, 30, 40, 50, 60]);
    expect([10, 19.9, 20, 35, 50, 60].map((nilai) => skala?.rona(nilai))).toEqual([1, 1, 2, 3, 5, 5]);
    expect(skala?.batas).toEqual([10, 20, 30, 40, 50, 60]);
  });
  test.each([[[]], [[5]], [[5, 5, 5]]])('%j has nothing to tell apart', (nilai) => expect(skalaRona(nilai)).toBeNull());
});
