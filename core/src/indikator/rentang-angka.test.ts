// Figures exist only for months in which the village was kept.
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

test('pendaftaran yang dikoreksi ke bulan lain memindahkan awalnya; yang dibatalkan tidak dihitung', () => {
  const satu = new BukuKeluarga();
  const daftar = satu.daftar('2025-04-10');
  satu.catat('catatan.koreksi', '2025-05-01', { sasaran: daftar.id, v: 1, terjadi: '2025-02-10', isi: daftar.isi as Record<string, unknown> });
  expect(rentangAngka(satu.catatan, '2025-01', '2025-05')).toEqual(['2025-02', '2025-03', '2025-04', '2025-05']);
  satu.catat('catatan.batal', '2025-05-02', { sasaran: daftar.id, alasan: 'salah desa' });
  expect(rentangAngka(satu.catatan, '2025-01', '2025-05')).toEqual([]);
});

test('desa tanpa keluarga tidak punya angka', () => {
  expect(rentangAngka([], '2025-01', '2025-06')).toEqual([]);
});
