// When a report may be sent, on the edge days of each limit, and where figures differ.
import { describe, expect, test } from 'vitest';
import { listBeda } from './beda-angka.ts';
import { bulanTagihan, hariTerakhir, kesempatanAjukan } from './kesempatan.ts';

describe('kesempatan mengajukan', () => {
  test.each([
    ['2026-05-30', 'belum', 'belum'],
    ['2026-05-31', 'tepat', 'tepat'],
    ['2026-06-03', 'tepat', 'tepat'],
    ['2026-06-04', 'lambat', 'lambat'],
    ['2026-06-20', 'lambat', 'lambat'],
    ['2026-06-21', 'lewat', 'lambat'],
    ['2027-05-31', 'lewat', 'lambat'],
    ['2027-06-01', 'lewat', 'lewat'],
  ])('laporan Mei pada %s: kader %s, PKB %s', (hari, kader, pkb) => {
    expect([kesempatanAjukan('2026-05', hari, 'sub-ppkbd'), kesempatanAjukan('2026-05', hari, 'pkb')]).toEqual([kader, pkb]);
    expect(kesempatanAjukan('2026-05', hari, 'sub-ppkbd') === 'lewat').toBe(hari > hariTerakhir('2026-05', 'ppkbd'));
  });

  test.each([
    ['2026-06-29', '2026-05'],
    ['2026-06-30', '2026-06'],
    ['2026-07-01', '2026-06'],
    ['2028-02-28', '2028-01'],
    ['2028-02-29', '2028-02'],
    ['2027-01-01', '2026-12'],
  ])('pada %s yang ditagih %s', (hari, bulan) => expect(bulanTagihan(hari)).toBe(bulan));
});

test('yang tidak ada di satu sisi kosong, bukan nol', () => {
  const angka = (pembilang: number) => ({ pembilang, penyebut: null });
  expect(listBeda({ A1: angka(10), A2: angka(5), C1: angka(0) }, { A1: angka(11), A2: angka(5), B2: angka(0) })).toEqual([
    { indikator: 'A1', semula: 10, kini: 11 },
    { indikator: 'C1', semula: 0, kini: null },
    { indikator: 'B2', semula: null, kini: 0 },
  ]);
});
