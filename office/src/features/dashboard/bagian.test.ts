// The sections: every registered indicator stands in exactly one, also one whose letters nobody foresaw.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { expect, test } from 'vitest';
import { awalanIndikator, BAGIAN, findBagian, susunSemuaBagian } from './bagian.ts';
import { listTampil, pilihIndikator } from './ringkasan.ts';

const [contoh] = INDIKATOR as readonly [Indikator, ...Indikator[]];
const buat = (id: string): Indikator => ({ ...contoh, id });

test('each indicator stands in one section, and each section has figures', () => {
  const semua = BAGIAN.flatMap(({ indikator }) => indikator.map(({ id }) => id));
  expect(semua.toSorted()).toEqual(INDIKATOR.map(({ id }) => id).toSorted());
  expect(BAGIAN.every(({ indikator, pokok }) => indikator.length > 0 && pokok.length > 0 && pokok.length <= 8)).toBe(true);
});

test.each([
  ['B4.iud', 'B', 'kb'],
  ['C13', 'C13', 'anak'],
  ['C14.diberi', 'C14', 'anak'],
  ['C1', 'C', 'stunting'],
  ['C130', 'C', 'stunting'],
  ['BKB.hadir', 'BKB', 'poktan'],
  ['D1.bkb', 'D', 'poktan'],
  ['KIE.1', 'KIE', 'kie'],
  ['E5', 'E', 'kader'],
  ['ZZ9.baru', 'ZZ', 'lainnya'],
])('%s begins with %s and stands under %s', (id, awalan, bagian) => {
  expect(awalanIndikator(id)).toBe(awalan);
  expect(susunSemuaBagian([buat(id)]).map((satu) => satu.id)).toEqual([bagian]);
});

test('whole indicators come to the tiles before parts, and no more than eight', () => {
  const id = ['B4.iud', 'B1', 'B4.pil', 'B2', 'B3', 'B5', 'B6', 'B8', 'B9', 'B10'];
  const [kb] = susunSemuaBagian(id.map(buat));
  expect(kb?.pokok.map((satu) => satu.id)).toEqual(['B1', 'B2', 'B3', 'B5', 'B6', 'B8', 'B9', 'B10']);
});

test('a section ranks its own first share unless another indicator is asked for', () => {
  expect(pilihIndikator(null, null).id).toBe('B1');
  expect(pilihIndikator(findBagian('stunting'), null).id).toBe('C1');
  expect(pilihIndikator(null, 'C3').id).toBe('C3');
  expect(pilihIndikator(null, 'tidak-ada').id).toBe('B1');
});

test('what is asked of the server is what is shown, with the chosen indicator once', () => {
  const kb = findBagian('kb');
  expect(listTampil(kb, pilihIndikator(kb, null)).map(({ id }) => id)).toEqual([...(kb?.indikator ?? []).map(({ id }) => id), 'A2.belum']);
  const stunting = findBagian('stunting');
  expect(listTampil(stunting, pilihIndikator(stunting, null))).toEqual(stunting?.indikator);
  expect(listTampil(null, pilihIndikator(null, 'C1')).filter(({ id }) => id === 'C1')).toHaveLength(1);
  expect(listTampil(null, pilihIndikator(null, 'B18')).at(-1)?.id).toBe('B18');
});
