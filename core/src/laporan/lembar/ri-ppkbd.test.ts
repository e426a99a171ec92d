// R/I/PPKBD block V by hand: targets, the sum of the year, what remains, and what is said of what is missing.
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { describe, expect, test } from 'vitest';
import type { AngkaPerIndikator } from '../../indikator/indikator.ts';
import type { BahanAngka } from '../bahan-lembar.ts';
import { riPpkbd } from './ri-ppkbd.ts';

describe('R/I/PPKBD dengan target', () => {
  const angka = (nilai: Readonly<Record<string, number>>): AngkaPerIndikator =>
    Object.fromEntries(Object.entries(nilai).map(([id, pembilang]) => [id, { pembilang, penyebut: null }]));
  const bahan = (lain: Partial<BahanAngka>): BahanAngka => ({
    kepala: kepalaUji('2026-03'),
    angka: angka({ 'B10.iud': 4, 'B10.pil': 1, 'B10.mal': 2 }),
    setahun: new Map([
      ['2026-01', angka({ 'B10.iud': 3, 'B10.pil': 0 })],
      ['2026-02', angka({ 'B10.iud': 2, 'B10.pil': 0 })],
      ['2026-03', angka({ 'B10.iud': 4, 'B10.pil': 1, 'B10.mal': 2 })],
    ]),
    bagian: [],
    ppm: { target: { iud: 10, pil: 0 }, ditetapkan: '2026-02-03' },
    ...lain,
  });
  const tabel = (lain: Partial<BahanAngka> = {}) => riPpkbd.susun(bahan(lain)).bagian.at(-1);

  test('sisa target tidak pernah di bawah nol; cara tanpa target tetap kosong', () => {
    expect(tabel()?.baris).toContainEqual(['IUD (spiral)', 10, 4, 9, 1]);
    expect(tabel()?.baris).toContainEqual(['Pil', 0, 1, 1, 0]);
    expect(tabel()?.baris).toContainEqual(['Suntik', null, null, null, null]);
    expect(tabel()?.jumlah).toEqual(['Jumlah', 10, 5, 10, 1]);
  });

  test('tanpa PPM target kosong, bukan nol, dan disebut', () => {
    expect(tabel({ ppm: null })?.jumlah).toEqual(['Jumlah', null, 5, 10, null]);
    const catatan = riPpkbd.susun(bahan({ ppm: null })).catatan.map(({ id }) => id);
    expect(catatan).toContain('Target (PPM) belum ditetapkan kantor: ditulis –, bukan nol.');
    expect(catatan).toContain('Di luar tujuh cara pada formulir, PB bulan ini: MAL (menyusui penuh) 2.');
  });

  test('bulan tanpa angka disebut, tidak dianggap nol', () => {
    const satu = new Map([['2026-03', angka({ 'B10.iud': 4 })]]);
    const catatan = riPpkbd.susun(bahan({ setahun: satu })).catatan.map(({ id }) => id);
    expect(catatan.join()).toContain('dijumlahkan dari 1 bulan yang ada angkanya (mulai Maret 2026); 2 bulan tahun ini belum ada');
    expect(tabel({ setahun: new Map() })?.baris[0]?.[3]).toBe(null);
  });
});
