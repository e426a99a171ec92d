// What keeps the rules of a quiz from being saved is named as the fields are.
import { cerdasDariPola } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { expect, test } from 'vitest';
import { kurangAturan } from './kurang-aturan.ts';

const kurang = (pola: 'A' | 'C' | 'E') => kurangAturan(cerdasDariPola(parameterPada('2026-11-26'), pola)).map(({ id }) => id);

test('skema E menyebut babak tulis dan rebutan, skema C rebutan saja, skema A tidak ada', () => {
  expect(kurang('E')).toEqual(['Babak tulis: banyak soal tertulis', 'Babak tulis: banyak regu yang lolos', 'Rebutan: nilai Benar dan Salah']);
  expect([kurang('C'), kurang('A')]).toEqual([['Rebutan: nilai Benar dan Salah'], []]);
});
