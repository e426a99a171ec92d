// The words beside a figure: whom it leaves out, and why there is none.
import { b1Mcpr } from '@lini/core/indikator/b1-mcpr.ts';
import { b18PusDikunjungi } from '@lini/core/indikator/b18-pus-dikunjungi.ts';
import { c16BadutaDidampingi } from '@lini/core/indikator/c16-baduta-didampingi.ts';
import { expect, test } from 'vitest';
import { versi } from '../../app/versi.ts';
import { isBerjalan, tulisKosong, tulisTerkunci, tulisTersisih } from './tampilan.ts';

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

test('a locked figure is said where it is another than the one counted now, with its correction', () => {
  const angka = (a2: number) => ({ A2: { pembilang: a2, penyebut: null } });
  const kunci = (terkunci: number, ralat: number | null) => ({ terkunci: { angka: angka(terkunci) }, ralat: ralat === null ? null : { angka: angka(ralat) } });
  const tulis = (kini: number, terkunci: number, ralat: number | null) =>
    tulisTerkunci({ angka: { angka: angka(kini) }, kunci: kunci(terkunci, ralat) } as never, { id: 'A2', satuan: 'jumlah' });
  expect([tulis(80, 80, null), tulis(82, 80, null), tulis(82, 80, 82), tulis(80, 80, 80)]).toEqual([
    undefined,
    'terkunci 80',
    'terkunci 80, diralat 82',
    undefined,
  ]);
  expect(tulisTerkunci({ angka: { angka: angka(3) }, kunci: null } as never, { id: 'A2', satuan: 'jumlah' })).toBeUndefined();
});
