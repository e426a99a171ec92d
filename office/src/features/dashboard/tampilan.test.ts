// The words beside a figure: whom it leaves out, and why there is none.
import { b1Mcpr } from '@lini/core/indikator/b1-mcpr.ts';
import { b18PusDikunjungi } from '@lini/core/indikator/b18-pus-dikunjungi.ts';
import { c16BadutaDidampingi } from '@lini/core/indikator/c16-baduta-didampingi.ts';
import { expect, test } from 'vitest';
import { versi } from '../../app/versi.ts';
import { isBerjalan, tulisKosong, tulisTersisih } from './tampilan.ts';

const belum = (pembilang: number) => ({ 'A2.belum': { pembilang, penyebut: null } });

test('a percentage of couples tells how many were not asked', () => {
  expect(tulisTersisih(b1Mcpr, belum(2))).toBe('2 PUS belum didata tidak ikut dihitung');
  expect(tulisTersisih(b1Mcpr, belum(0))).toBeUndefined();
  expect(tulisTersisih(b18PusDikunjungi, belum(2))).toBeUndefined();
});

test('nobody to count is not the same as not counted', () => {
  expect(tulisKosong({ pembilang: 0, penyebut: 0 })).toBe('tidak ada yang dihitung');
  expect(tulisKosong(undefined)).toBe('belum dihitung');
});

test('what the work of the month gathers is not judged while the month runs', () => {
  versi.value = { ...versi.value, bulanIni: '2026-11' } as typeof versi.value;
  expect(isBerjalan(c16BadutaDidampingi, '2026-11')).toBe(true);
  expect(isBerjalan(c16BadutaDidampingi, '2026-10')).toBe(false);
  expect(isBerjalan(b1Mcpr, '2026-11')).toBe(false);
});
