// The list of RT has no gaps, holds the account's own, and takes what is typed as three digits.
import { expect, test } from 'vitest';
import { konteksForm } from './form.ts';
import { bacaRt, susunRt, tanyaRt } from './tanya-rt.ts';

test.each([
  [[], ['001']],
  [['003'], ['001', '002', '003', '004']],
  [
    ['001', '003', '000', ''],
    ['001', '002', '003', '004'],
  ],
  [
    ['002', '120'],
    ['001', '002', '003', '120'],
  ],
])('dikenal %o: ditawarkan %o', (dikenal, ditawarkan) => expect(susunRt(dikenal)).toEqual(ditawarkan));

test('RT dari tugas akun ikut ditawarkan walaupun belum ada keluarganya', () => {
  const opsi = tanyaRt.opsi(konteksForm({ hariIni: '2026-06-30', rtAkun: ['002', '005'] }), {});
  expect(opsi.map((satu) => satu.nilai)).toEqual(['001', '002', '003', '004', '005', '006']);
});

test.each([
  ['12', '012'],
  [' 7 ', '007'],
  ['000', null],
  ['1234', null],
  ['dua', null],
  ['', null],
])('diketik "%s": %s', (ketikan, rt) => expect(bacaRt(ketikan)).toBe(rt));
