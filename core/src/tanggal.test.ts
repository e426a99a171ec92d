// Calendar arithmetic against the platform's own calendar, and the birthdays that are easy to get wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { akhirBulan, bulanPenuh, daftarBulan, isTanggal, nomorHari, selisihHari, tambahBulan, tambahHari, tanggalDariNomor, umurTahun } from './tanggal.ts';

const hari = fc.integer({ min: -40_000, max: 60_000 }).map((jumlah) => new Date(jumlah * 86_400_000).toISOString().slice(0, 10));

describe('tanggal', () => {
  test('selisih hari sama dengan kalender platform', () => {
    fc.assert(fc.property(hari, hari, (a, b) => selisihHari(a, b) === (Date.parse(b) - Date.parse(a)) / 86_400_000));
  });

  test('nomor hari dan kembalinya', () => {
    fc.assert(fc.property(hari, (a) => tanggalDariNomor(nomorHari(a)) === a && isTanggal(a)));
  });

  test('tambah hari lalu kurangi kembali', () => {
    fc.assert(fc.property(hari, fc.integer({ min: -5000, max: 5000 }), (a, n) => tambahHari(tambahHari(a, n), -n) === a));
  });

  test('bulan penuh tidak pernah turun bila hari bertambah', () => {
    fc.assert(fc.property(hari, hari, (a, b) => bulanPenuh(a, tambahHari(b, 1)) >= bulanPenuh(a, b)));
  });

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '3025-1-1', '', 'x'])('bukan tanggal: %s', (teks) => expect(isTanggal(teks)).toBe(false));
  test.each(['2024-02-29', '2000-02-29', '3025-01-01'])('tanggal: %s', (teks) => expect(isTanggal(teks)).toBe(true));
  test('1900 bukan kabisat', () => expect(isTanggal('1900-02-29')).toBe(false));

  test.each([
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
    ['2004-02-29', '2024-02-29', 20],
    ['2004-02-29', '2024-02-28', 19],
    ['1976-06-30', '2025-06-30', 49],
    ['1975-06-30', '2025-06-30', 50],
    ['1975-07-01', '2025-06-30', 49],
  ])('umur %s pada %s = %i', (lahir, pada, umur) => expect(umurTahun(lahir, pada)).toBe(umur));

  test.each([
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-31', '2025-03-01', 1],
    ['2023-06-30', '2025-06-29', 23],
    ['2023-06-30', '2025-06-30', 24],
  ])('bulan penuh %s sampai %s = %i', (dari, sampai, bulan) => expect(bulanPenuh(dari, sampai)).toBe(bulan));

  test('bulan berderet melewati tahun', () => {
    expect(daftarBulan('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(tambahBulan('2026-01', -1)).toBe('2025-12');
    expect(akhirBulan('2024-02')).toBe('2024-02-29');
  });
});
