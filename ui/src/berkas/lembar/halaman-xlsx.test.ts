// Page turns of a workbook: none where the first lines of a part still fit, one before its title where they do not.
import { expect, test } from 'vitest';
import { listPutus, tinggiHalaman } from './halaman-xlsx.ts';

const bagian = (mulai: number, baris: number) => ({ mulai, isi: mulai + 3, akhir: mulai + 3 + baris });

test.each([
  ['semua muat', [bagian(0, 10), bagian(14, 10)], 40, []],
  ['tabel yang muat sehalaman tidak terbelah', [bagian(0, 29), bagian(33, 20)], 40, [33]],
  ['kepala dan empat baris tabel panjang masih muat', [bagian(0, 29), bagian(33, 40)], 40, [40]],
  ['hanya kepalanya yang muat: pindah', [bagian(0, 30), bagian(34, 40)], 40, [34, 74]],
  ['bagian pendek dihitung seluruhnya', [bagian(0, 30), bagian(34, 2)], 40, []],
  ['sesudah pindah dihitung dari halaman baru', [bagian(0, 30), bagian(34, 33), bagian(71, 5)], 40, [34, 71]],
  ['tabel yang berlanjut disebut di tiap halamannya', [bagian(0, 60), bagian(76, 20)], 40, [40, 76]],
])('%s', (_nama, daftar, halaman, harap) => expect(listPutus(daftar, () => 1, halaman)).toEqual(harap));

test('lembar yang disusutkan memuat lebih banyak baris', () => {
  const tepi = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6 };
  const lembar = { kertas: 'f4', arah: 'mendatar' } as const;
  const [biasa, lebar] = [60, 300].map((lebarHuruf) => tinggiHalaman({ lembar, tepi, lebarHuruf }));
  expect(lebar ?? 0).toBeGreaterThan((biasa ?? 0) * 1.5);
});
