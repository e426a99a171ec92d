// What is marked when fresh figures come in.
import type { AngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { describe, expect, test } from 'vitest';
import { angkaBerubah } from './berubah.ts';

const wilayah = (kode: string) => ({ kode, nama: kode, tingkat: 'kabupaten' as const, isKelurahan: false });
const data = (kabupaten: number, juai: number, bulan = '2026-11'): AngkaWilayah => ({
  wilayah: wilayah('63.11'),
  bulan,
  desaTerhitung: 157,
  desaSeluruh: 157,
  dihitungPada: null,
  angka: { A2: { pembilang: kabupaten, penyebut: null }, B1: { pembilang: 5, penyebut: 10 } },
  bagian: [
    { wilayah: wilayah('63.11.01'), angka: { A2: { pembilang: juai, penyebut: null } } },
    { wilayah: wilayah('63.11.02'), angka: {} },
  ],
});

describe('angkaBerubah', () => {
  test('only what changed', () => expect([...angkaBerubah(data(10, 3), data(11, 4))]).toEqual(['63.11 A2', '63.11.01 A2']));
  test('the same answer changes nothing', () => expect(angkaBerubah(data(10, 3), data(10, 3)).size).toBe(0));
  test('another month is not a change', () => expect(angkaBerubah(data(10, 3), data(11, 4, '2026-10')).size).toBe(0));
  test('a first answer is not a change', () => expect(angkaBerubah(null, data(10, 3)).size).toBe(0));
});
