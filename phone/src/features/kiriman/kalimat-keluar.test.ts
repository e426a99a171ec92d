// What the question before signing out promises: where the data stay, what is lost, and how a guest comes back.
import { expect, test } from 'vitest';
import { kalimatKeluar } from './kalimat-keluar.ts';

const tulis = (isTamu: boolean, sisa: number, draf: number): string => kalimatKeluar({ isTamu, sisa, draf }).join(' ');

test('kader: datanya diambil lagi saat masuk; tamu: dari tautan yang sama di ponsel ini', () => {
  expect(tulis(false, 0, 0)).toMatch(/^Data keluarga dihapus .* saat masuk\.$/);
  expect(tulis(true, 0, 0)).toMatch(/^Data acara dihapus .* tautan yang sama di ponsel ini/);
  expect(tulis(true, 0, 0)).not.toMatch(/keluarga|belum disimpan/);
});

test('isian setengah jadi disebut hanya bila ikut hilang', () => {
  expect(tulis(true, 0, 2)).toContain('2 isian yang belum disimpan ikut terhapus.');
  expect(tulis(false, 0, 1)).toContain('1 isian yang belum disimpan ikut terhapus.');
  expect(tulis(true, 3, 2)).not.toContain('terhapus');
});

test('yang belum terkirim tetap di ponsel; tamu diberi tahu sampai kapan', () => {
  expect(tulis(false, 3, 0)).toMatch(/^3 catatan belum selesai .* akun ini masuk lagi/);
  expect(tulis(true, 3, 0)).toMatch(/^3 catatan belum selesai .* tautan yang sama .* sebelum hari tugas berakhir\.$/);
});
