// Two results are one only when nothing that is read out differs.
import { expect, test } from 'vitest';
import { isHasilSama } from './hasil-sama.ts';
import type { BarisHasil, IsiUmumkan } from './isi-lomba.ts';

const BARIS: BarisHasil = {
  ...{ regu: 'a', kontingen: '63.11.01', keadaan: 'dinilai', peringkat: 1, nilai: '80/1', denda: '0/1', alasan: null },
  gelar: { jenis: 'juara', ke: 1 },
};
const hasil = (baris: Partial<BarisHasil> = {}, seri: IsiUmumkan['seri'] = []): IsiUmumkan => ({ hasil: [{ ...BARIS, ...baris }], seri });

test('urutan isian tidak berpengaruh', () => {
  const balik = Object.fromEntries(Object.entries({ ...BARIS, gelar: { ke: 1, jenis: 'juara' } }).reverse()) as BarisHasil;
  expect(isHasilSama(hasil(), { seri: [], hasil: [balik] })).toBe(true);
});

test.each<Partial<BarisHasil>>([
  { regu: 'b' },
  { kontingen: '63.11.02' },
  { keadaan: 'tidak-lolos' },
  { peringkat: 2 },
  { nilai: '160/2' },
  { denda: '1/1' },
  { alasan: 'Bukan kader' },
  { gelar: null },
  { gelar: { jenis: 'harapan', ke: 1 } },
  { gelar: { jenis: 'juara', ke: 2 } },
])('beda %j', (baris) => expect(isHasilSama(hasil(), hasil(baris))).toBe(false));

test('beda banyaknya regu, urutannya, atau cara seri diputus', () => {
  const seri = { atas: 'a', bawah: 'b', langkah: 'undian' };
  const dua = [...hasil().hasil, ...hasil({ regu: 'b' }).hasil];
  expect(isHasilSama(hasil(), { hasil: dua, seri: [] })).toBe(false);
  expect(isHasilSama({ hasil: dua, seri: [] }, { hasil: dua.toReversed(), seri: [] })).toBe(false);
  for (const lain of [{ atas: 'c' }, { bawah: 'c' }, { langkah: null }]) expect(isHasilSama(hasil({}, [seri]), hasil({}, [{ ...seri, ...lain }]))).toBe(false);
});
