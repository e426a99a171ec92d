// The report on a cadre's phone has no line that is counted from what only the PKB holds.
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import { expect, test } from 'vitest';
import { laporanUntuk } from './angka-baris.ts';

const listC7 = (peran: 'sub-ppkbd' | 'ppkbd' | 'pkb'): string[] =>
  laporanUntuk(laporanBulanan, peran).bagian.flatMap(({ baris }) => baris.flatMap(({ indikator }) => (indikator.startsWith('C7.') ? [indikator] : [])));

test('KRS menurut peringkat tidak ada di ponsel kader, dan ada di ponsel PKB', () => {
  expect([listC7('sub-ppkbd'), listC7('ppkbd'), listC7('pkb').length]).toEqual([[], [], 6]);
});
