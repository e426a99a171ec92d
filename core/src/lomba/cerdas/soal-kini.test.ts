// Which question is passed on now: the last one in turn, answered wrongly, until another team has answered it.
import { expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { cerdasDariPola } from './pola-cerdas.ts';
import { listBabak, soalDilempar, soalTerakhir } from './soal-kini.ts';

const B = cerdasDariPola(parameterPada('2026-11-24'), 'B');
/** `wajib-1 salah`: the round, the question and its outcome; `lempar` names the round of a question passed on. */
const main = (...semua: string[]): Pick<KeadaanLomba, 'jawaban'> => ({
  jawaban: semua.map((satu) => {
    const [soal, hasil, babak = soal?.split('-')[0]] = satu.split(' ');
    return { soal, hasil, babak } as KeadaanLomba['jawaban'][number];
  }),
});

test.each([
  ['belum ada jawaban', [], null],
  ['yang terakhir salah', ['wajib-1 salah'], 'wajib-1'],
  ['yang terakhir benar', ['wajib-1 salah', 'wajib-2 benar'], null],
  ['yang lama salah, yang terakhir juga', ['wajib-1 salah', 'wajib-2 salah'], 'wajib-2'],
  ['sudah dijawab regu lain', ['wajib-1 salah', 'wajib-1 salah lempar'], null],
  ['menjawab tanpa dipersilakan belum menghabiskannya', ['wajib-1 salah', 'wajib-1 tanpa-izin lempar'], 'wajib-1'],
  ['dijawab sesudah yang tanpa izin', ['wajib-1 salah', 'wajib-1 tanpa-izin lempar', 'wajib-1 benar lempar'], null],
  ['lemparan soal lain sudah selesai', ['wajib-1 salah', 'wajib-1 benar lempar', 'wajib-2 salah'], 'wajib-2'],
  ['babak lain di antaranya', ['wajib-1 salah', 'rebutan-1 benar'], 'wajib-1'],
] as const)('%s', (_, semua, soal) => expect(soalDilempar(main(...semua), B)).toBe(soal));

test('tanpa lemparan, atau wajib dijawab serentak: tidak ada yang dilempar', () => {
  expect(soalDilempar(main('wajib-1 salah'), { ...B, lempar: null })).toBeNull();
  expect(soalDilempar(main('wajib-1 salah'), { ...B, wajib: { ...B.wajib, isSerentak: true } })).toBeNull();
});

test('nomor terakhir menurut babaknya, dan babak yang ada di skemanya', () => {
  expect([soalTerakhir(main('wajib-2 benar', 'wajib-10 salah', 'rebutan-11 benar'), 'wajib'), soalTerakhir(main(), 'wajib')]).toEqual([10, 0]);
  expect([listBabak({ ...B, rebutan: null, taruhan: null })]).toEqual([['wajib', 'tambahan']]);
});
