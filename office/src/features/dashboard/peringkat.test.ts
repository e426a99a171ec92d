// Ranking the kecamatan, with a kecamatan that sent nothing.
import type { AngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { describe, expect, test } from 'vitest';
import { susunPeringkat } from './peringkat.ts';

const bagian = (nama: string, pembilang: number | null, penyebut: number): AngkaWilayah['bagian'][number] => ({
  wilayah: { kode: `63.11.${nama}`, nama, tingkat: 'kecamatan', isKelurahan: nama === 'Kota' },
  angka: pembilang === null ? {} : { B1: { pembilang, penyebut } },
});

const SEMUA = [bagian('Juai', 60, 100), bagian('Awayan', null, 0), bagian('Halong', 8, 10), bagian('Lampihong', 6, 10), bagian('Kota', 0, 0)];

describe('susunPeringkat', () => {
  test('highest first; equal values by name; not counted and nothing to divide by come last, never as 0', () => {
    const hasil = susunPeringkat(SEMUA, 'B1', 'tertinggi');
    expect(hasil.map(({ nama, nilai }) => [nama, nilai])).toEqual([
      ['Halong', 80],
      ['Juai', 60],
      ['Lampihong', 60],
      ['Awayan', null],
      ['Kel. Kota', null],
    ]);
  });
  test('lowest first keeps the uncounted last', () =>
    expect(susunPeringkat(SEMUA, 'B1', 'terendah').map(({ nama }) => nama)).toEqual(['Juai', 'Lampihong', 'Halong', 'Awayan', 'Kel. Kota']));
  test('an indicator nobody counted ranks nobody', () => expect(susunPeringkat(SEMUA, 'C1', 'tertinggi').every(({ nilai }) => nilai === null)).toBe(true));
});
