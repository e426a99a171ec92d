// The tile grid of Balangan against its true borders: 14 pairs, no others (balangan.md 5).
import { describe, expect, test } from 'vitest';
import { findPetak } from './petak.ts';

const KODE = {
  Juai: '63.11.01',
  Halong: '63.11.02',
  Awayan: '63.11.03',
  'Batu Mandi': '63.11.04',
  Lampihong: '63.11.05',
  Paringin: '63.11.06',
  'Paringin Selatan': '63.11.07',
  'Tebing Tinggi': '63.11.08',
} as const;
type Nama = keyof typeof KODE;

const BATAS: readonly (readonly [Nama, Nama])[] = [
  ['Juai', 'Halong'],
  ['Paringin', 'Paringin Selatan'],
  ['Batu Mandi', 'Awayan'],
  ['Awayan', 'Tebing Tinggi'],
  ['Tebing Tinggi', 'Halong'],
  ['Paringin', 'Juai'],
  ['Lampihong', 'Paringin Selatan'],
  ['Lampihong', 'Batu Mandi'],
  ['Awayan', 'Paringin Selatan'],
  ['Batu Mandi', 'Paringin Selatan'],
  ['Paringin Selatan', 'Juai'],
  ['Tebing Tinggi', 'Juai'],
  ['Awayan', 'Juai'],
  ['Lampihong', 'Paringin'],
];

const petak = findPetak('63.11') ?? {};
const namaList = Object.keys(KODE) as Nama[];
const pasangan = namaList.flatMap((a, i) => namaList.slice(i + 1).map((b) => [a, b] as const));
const isBatas = (a: Nama, b: Nama) => BATAS.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Steps between two tiles: [1, 0] beside or stacked, [1, 1] diagonal. */
function langkah(a: Nama, b: Nama): [number, number] {
  const [satu, dua] = [petak[KODE[a]], petak[KODE[b]]];
  if (!satu || !dua) throw new Error('no tile');
  const [x, y] = [Math.abs(satu.kolom - dua.kolom), Math.abs(satu.baris - dua.baris)];
  return [Math.max(x, y), Math.min(x, y)];
}

describe('the tile grid of Balangan', () => {
  test('has one tile of its own for each of the 8 kecamatan, within 4 by 3', () => {
    expect(Object.keys(petak).sort()).toEqual(Object.values(KODE).sort());
    expect(new Set(Object.values(petak).map(({ baris, kolom }) => `${baris},${kolom}`)).size).toBe(8);
    expect(Object.values(petak).every(({ baris, kolom }) => baris >= 0 && baris < 3 && kolom >= 0 && kolom < 4)).toBe(true);
  });
  test.each(BATAS)('%s and %s touch on the land, so they touch on the grid', (a, b) => expect(langkah(a, b)[0]).toBe(1));
  test('every pair side by side or stacked is a true border, 9 of them', () => {
    const berdampingan = pasangan.filter(([a, b]) => langkah(a, b).join() === '1,0');
    expect(berdampingan).toHaveLength(9);
    expect(berdampingan.filter(([a, b]) => !isBatas(a, b))).toEqual([]);
  });
  test('only two diagonals are not borders', () => {
    const lain = pasangan.filter(([a, b]) => langkah(a, b).join() === '1,1' && !isBatas(a, b));
    expect(lain).toEqual([
      ['Halong', 'Awayan'],
      ['Awayan', 'Paringin'],
    ]);
  });
  test('north is above south, and west left of east', () => {
    expect(petak[KODE.Lampihong]?.kolom).toBe(0);
    expect(petak[KODE.Halong]).toEqual({ baris: 0, kolom: 3 });
    expect(petak[KODE['Batu Mandi']]?.baris).toBe(2);
  });
  test('another kabupaten has no tiles yet', () => expect(findPetak('63.09')).toBeNull());
});
