// Days in words, as letters and minutes write them.
import { describe, expect, test } from 'vitest';
import { hariTanggal, hariTerbilang, namaHari, rentangTanggal, terbilang, tulisJam } from './kata-hari.ts';

test.each([
  ['2025-02-03', null, 'Senin, 3 Februari 2025'],
  ['2025-02-26', '2025-02-26', 'Rabu, 26 Februari 2025'],
  ['2025-02-03', '2025-02-05', 'Senin s.d. Rabu, 3 s.d. 5 Februari 2025'],
  ['2025-02-28', '2025-03-02', 'Jumat s.d. Minggu, 28 Februari s.d. 2 Maret 2025'],
  ['2024-12-31', '2025-01-01', 'Selasa s.d. Rabu, 31 Desember 2024 s.d. 1 Januari 2025'],
] as const)('%s sampai %s', (mulai, sampai, kata) => expect(hariTanggal(mulai, sampai)).toBe(kata));

test('nama hari sama dengan kalender, sebelum dan sesudah 2025', () => {
  for (const tanggal of ['2000-02-29', '2024-02-29', '2025-02-03', '2026-11-22', '2031-08-17']) {
    expect(namaHari(tanggal)).toBe(new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${tanggal}T00:00:00Z`)));
  }
});

describe('angka dalam kata', () => {
  test.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [17, 'tujuh belas'],
    [20, 'dua puluh'],
    [31, 'tiga puluh satu'],
    [100, 'seratus'],
    [107, 'seratus tujuh'],
    [450, 'empat ratus lima puluh'],
    [1000, 'seribu'],
    [2025, 'dua ribu dua puluh lima'],
  ])('%i', (angka, kata) => expect(terbilang(angka)).toBe(kata));
  test('hari berita acara', () => expect(hariTerbilang('2025-02-26')).toBe('Rabu tanggal dua puluh enam bulan Februari tahun dua ribu dua puluh lima'));
});

test('jam dan rentang', () => {
  expect(tulisJam('2025-02-03T08:05')).toBe('08.05');
  expect(tulisJam('16:30')).toBe('16.30');
  expect(rentangTanggal('2025-02-03', null)).toBe('3 Februari 2025');
});
