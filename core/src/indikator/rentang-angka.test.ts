// Figures exist only for months in which the village was kept, and never for hundreds of months.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { rentangAngka } from './rentang-angka.ts';

const buku = (daftar: string) => {
  const satu = new BukuKeluarga();
  satu.daftar(daftar);
  satu.rumah('2015-03-01', 'ledeng', null);
  return satu.catatan;
};

test('tidak sebelum keluarga pertama didaftar, walau kejadiannya lebih lama', () => {
  expect(rentangAngka(buku('2025-04-10'), '2015-03', '2025-06')).toEqual(['2025-04', '2025-05', '2025-06']);
});

test('hanya bulan yang diminta', () => {
  expect(rentangAngka(buku('2025-01-10'), '2025-05', '2025-06')).toEqual(['2025-05', '2025-06']);
});

test('salah ketik tahun tidak membuat ratusan bulan', () => {
  expect(rentangAngka(buku('1995-01-10'), '1990-01', '2025-06')).toHaveLength(36);
});

test('desa tanpa keluarga tidak punya angka', () => {
  expect(rentangAngka([], '2025-01', '2025-06')).toEqual([]);
});
