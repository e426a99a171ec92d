// The figures of a report on the phone: none that only the PKB can count, and each opens to as many names as it says.

import { hitungIndikator } from '@lini/core/indikator/hitung.ts';
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import { LAPORAN } from '@lini/core/registry/laporan.ts';
import { desaAcak, potretDesaAcak } from '@lini/testing/desa-acak.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIndikator, kataTanpaNama, laporanUntuk, listNama } from './angka-baris.ts';

const listC7 = (peran: 'sub-ppkbd' | 'ppkbd' | 'pkb'): string[] =>
  laporanUntuk(laporanBulanan, peran).bagian.flatMap(({ baris }) => baris.flatMap(({ indikator }) => (indikator.startsWith('C7.') ? [indikator] : [])));

test('KRS menurut peringkat tidak ada di ponsel kader, dan ada di ponsel PKB', () => {
  expect([listC7('sub-ppkbd'), listC7('ppkbd'), listC7('pkb').length]).toEqual([[], [], 6]);
});

const BARIS = [...new Set(LAPORAN.flatMap(({ bagian }) => bagian.flatMap(({ baris }) => baris.map((satu) => satu.indikator))))];
const TIDAK_ADA = 'Tidak ada nama di balik angka ini';

test('setiap baris laporan yang bukan nol terbuka ke nama sebanyak angkanya, atau menyebut mengapa tidak', () => {
  const bernama = new Set<string>();
  fc.assert(
    fc.property(desaAcak(8), (catatan) => {
      const desa = potretDesaAcak(catatan, '2026-03-31');
      for (const id of BARIS) {
        const indikator = findIndikator(id);
        if (!indikator) throw new Error(id);
        const angka = hitungIndikator(indikator, desa);
        const nama = listNama(indikator, desa);
        if (nama.length > 0) expect([id, nama.reduce((jumlah, satu) => jumlah + satu.jumlah, 0)]).toEqual([id, angka.pembilang]);
        else expect([id, kataTanpaNama(indikator, angka, true).id === TIDAK_ADA]).toEqual([id, angka.pembilang === 0]);
        if (nama.length > 0) bernama.add(id);
      }
    }),
    { numRuns: 40, seed: 4 },
  );
  for (const id of ['BKB.sasaran', 'BKB.kesertaan', 'BKL.kesertaan', 'B2', 'BKB.pertemuan', 'A1']) expect([...bernama]).toContain(id);
  // Only what is about the village itself has no names.
  const tanpa = BARIS.filter((id) => kataTanpaNama(findIndikator(id) as never, { pembilang: 1, penyebut: null }, true).id.includes('desa seluruhnya'));
  expect(tanpa.filter((id) => /^(BKB|BKR|BKL)\./.test(id))).toEqual([]);
});

test('angka laporan yang dikirim: tanpa nama kini disebut begitu, yang belum ada disebut belum ada', () => {
  const satu = findIndikator('A1');
  if (!satu) throw new Error('A1');
  expect(kataTanpaNama(satu, { pembilang: 3, penyebut: null }, false).id).toContain('laporan yang dikirim');
  expect(kataTanpaNama(satu, undefined, true).id).toContain('belum ada');
});
