// Any made-up competition written as catatan and folded again: the same result, whatever order they arrive in, and equal to the slow reading.

import { lombaAcak } from '@lini/testing/lomba-acak.ts';
import { susunLomba } from '@lini/testing/lomba-catatan.ts';
import { isDinilai, nilaiLambat } from '@lini/testing/lomba-lambat.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { hasilLomba } from './hasil-lomba.ts';
import { bacaPecahan, hitungHasil } from './hasil-umum.ts';
import { banding, pecahan } from './pecahan.ts';

beforeAll(kenalkanAcara);

const SATU = 100n * 100n * 100n * 2520n;

test('hasil dari catatan sama dengan hasil dari aturannya, dan dengan hitungan lambat; urutan datang tidak berpengaruh', () => {
  let seri = 0;
  fc.assert(
    fc.property(
      lombaAcak().chain(([lomba, jalan]) => {
        const catatan = susunLomba(lomba, jalan);
        return fc.tuple(fc.constant(lomba), fc.constant(jalan), fc.shuffledSubarray([...catatan, ...catatan], { minLength: catatan.length * 2 }));
      }),
      ([lomba, jalan, catatan]) => {
        fc.pre(jalan.regu.length > 0);
        const hitung = hitungHasil(foldSubjek('lomba', 'x', susunCatatan(catatan)));
        const langsung = hasilLomba(lomba, jalan);
        if (!hitung.isLengkap || !langsung.isLengkap) throw new Error('belum lengkap');
        expect(hitung.hasil.map((satu) => [satu.regu, satu.keadaan, satu.peringkat, satu.gelar])).toEqual(
          langsung.regu.map((satu) => [satu.regu, satu.keadaan, satu.peringkat, satu.gelar]),
        );
        expect(hitung.seri).toEqual(langsung.seri);
        seri += hitung.seri.length;
        for (const satu of hitung.hasil.filter((lain) => isDinilai(jalan, lain.regu))) {
          const lambat = pecahan(BigInt(nilaiLambat(lomba, jalan, satu.regu)), SATU);
          expect(banding(bacaPecahan(satu.nilai ?? '-1/1'), lambat)).toBe(0);
        }
      },
    ),
    { numRuns: 300 },
  );
  // Some ninety ties, give or take twelve: so low a bar no draw misses.
  expect(seri).toBeGreaterThan(10);
});

test('lembar yang dibaca panitia sebelum ditutup, yaitu tidak satu pun, tidak memberi hasil', () => {
  fc.assert(
    fc.property(lombaAcak(), ([lomba, jalan]) => {
      fc.pre(jalan.regu.some((satu) => isDinilai(jalan, satu.id)));
      const terlihat = susunLomba(lomba, jalan).filter((satu) => satu.kind !== 'lomba.nilai');
      expect(hitungHasil(foldSubjek('lomba', 'x', susunCatatan(terlihat))).isLengkap).toBe(false);
    }),
    { numRuns: 100 },
  );
});
