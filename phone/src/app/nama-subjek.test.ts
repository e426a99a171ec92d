// A report is called by its institution and month, also when the office sent its only sending back.
import { BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { expect, test } from 'vitest';
import { buatEntriSubjek } from './entri.ts';
import { namaSubjek } from './nama-subjek.ts';

test.each(['menunggu', 'dikembalikan'] as const)('laporan yang %s', (status) => {
  const buku = new BukuLaporan();
  const catatan = buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan());
  const entri = buatEntriSubjek('laporan', buku.id, [], [{ catatan, status, kode: null, isian: null }], '2026-06-30');
  expect(namaSubjek(entri)).toBe('Laporan Sub-PPKBD RT 001, Mei 2026');
});
