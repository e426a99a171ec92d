// The cursor comes back only as it was written.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readKursor, writeKursor } from './kursor.ts';

const kunci = randomBytes(32);
const posisi = { posisi: { '63.11.01.2003': 41, '63.11.01.2004': 0 }, pembaca: 'abc' };

test('sebuah kursor terbaca kembali sama', () => {
  expect(readKursor(kunci, writeKursor(kunci, posisi))).toEqual(posisi);
});

test.each([undefined, ''])('tanpa kursor (%s) dimulai dari awal', (kursor) => {
  expect(readKursor(kunci, kursor)).toEqual({ posisi: {}, pembaca: null });
});

test.each([
  [
    'isi diganti',
    () => `${Buffer.from(JSON.stringify({ v: 1, desa: { '63.11.01.2003': 0 } })).toString('base64url')}.${writeKursor(kunci, posisi).split('.')[1]}`,
  ],
  ['cap kunci lain', () => writeKursor(randomBytes(32), posisi)],
  ['cap dipotong', () => writeKursor(kunci, posisi).slice(0, -2)],
  ['tanpa cap', () => writeKursor(kunci, posisi).split('.')[0]],
  ['sampah', () => 'bukan.kursor'],
  ['dua kursor', () => ['a', 'b']],
])('%s ditolak sebagai kursor-salah', (_nama, buat) => {
  expect(() => readKursor(kunci, buat())).toThrow('kursor-salah');
});
