// The target map: one letter for each family, the more urgent one when two apply, and no two classes with one letter.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { CARA_PETA } from './peta-sasaran.ts';

const HARI = '2025-06-30';
const parameter = parameterPada(HARI);
const huruf = (buku: BukuKeluarga, id: string): string | undefined => {
  const cara = CARA_PETA.find((satu) => satu.id === id);
  return cara?.golongan[cara.golongkan(buku.potret(HARI, parameter), parameter)]?.huruf;
};

function keluarga(tulis: (buku: BukuKeluarga, istriId: string) => unknown = () => undefined): BukuKeluarga {
  const buku = new BukuKeluarga(1);
  buku.daftar('2025-01-01');
  tulis(buku, buku.istri('2025-01-01', '1995-01-01'));
  return buku;
}

describe('huruf satu keluarga', () => {
  test.each<[string, string, string, (buku: BukuKeluarga, istriId: string) => unknown]>([
    ['pus', 'belum didata', '?', () => undefined],
    ['pus', 'peserta KB', 'K', (buku, id) => buku.layani('2025-02-01', id, 'suntik', true)],
    ['pus', 'ingin tunda', 'T', (buku, id) => buku.status('2025-02-01', id, { ingin: 'tunda' })],
    ['unmet', 'tidak ingin anak lagi', 'U', (buku, id) => buku.status('2025-02-01', id, { ingin: 'tidak-lagi' })],
    ['unmet', 'ingin segera', 'P', (buku, id) => buku.status('2025-02-01', id, { ingin: 'segera' })],
    ['anak', 'hamil menang atas baduta', 'H', (buku, id) => [buku.anak('2025-01-01', '2024-06-01', id), buku.hamil('2025-05-01', id)]],
    ['anak', 'genap 24 bulan kurang sehari', 'B', (buku, id) => buku.anak('2025-01-01', '2023-07-01', id)],
    ['anak', 'genap 24 bulan', 'L', (buku, id) => buku.anak('2025-01-01', '2023-06-30', id)],
    ['anak', 'genap 60 bulan', '–', (buku, id) => buku.anak('2025-01-01', '2020-06-30', id)],
    ['krs', 'sasaran yang datanya kurang', '?', () => undefined],
    ['kunjungan', 'belum dikunjungi', 'B', () => undefined],
  ])('%s: %s', (cara, _nama, harap, tulis) => expect(huruf(keluarga(tulis), cara)).toBe(harap));

  test('tanpa istri: bukan PUS', () => {
    const buku = new BukuKeluarga(1);
    buku.daftar('2025-01-01');
    buku.anggota('2025-01-01', { hubungan: 'kepala', jenisKelamin: 'L', lahir: '1960-01-01' });
    expect([huruf(buku, 'pus'), huruf(buku, 'unmet'), huruf(buku, 'krs')]).toEqual(['–', '–', '–']);
  });

  test('dua istri: huruf yang lebih mendesak', () => {
    const buku = keluarga((satu, id) => satu.layani('2025-02-01', id, 'pil', true));
    buku.status('2025-02-01', buku.istri('2025-01-01', '1990-01-01'), { ingin: 'tidak-lagi' });
    expect(huruf(buku, 'pus')).toBe('L');
  });
});

test.each(CARA_PETA.map((satu) => [satu.id, satu] as const))('%s: setiap golongan punya hurufnya sendiri', (_id, { golongan }) => {
  expect(new Set(golongan.map((satu) => satu.huruf)).size).toBe(golongan.length);
});
