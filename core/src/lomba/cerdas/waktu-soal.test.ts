// The seconds of a question, by scheme and round.
import { expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import { cerdasDariPola, type IdPolaCerdas } from './pola-cerdas.ts';
import type { Babak } from './soal-kini.ts';
import { waktuSoal } from './waktu-soal.ts';

test.each<[IdPolaCerdas, Babak, number | null, number | null]>([
  ['A', 'wajib', null, null],
  ['A', 'rebutan', null, null],
  ['B', 'wajib', 10, 30],
  ['B', 'lempar', null, null],
  ['C', 'lempar', 5, null],
  ['D', 'wajib', 10, null],
  ['D', 'lempar', null, null],
  ['D', 'rebutan', 10, null],
  ['D', 'tambahan', null, null],
  ['E', 'taruhan', null, null],
])('skema %s, %s: %s detik, dengan hitungan %s', (id, babak, detik, hitungan) =>
  expect(waktuSoal(cerdasDariPola(parameterPada('2026-11-24'), id), babak)).toEqual({ detik, hitungan }),
);
