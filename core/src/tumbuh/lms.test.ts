// The packed WHO tables are the published ones, every SD line of every row comes out, and between the rows the lines are straight.
import { bacaBarisWho, DESIMAL, padatkan } from '@lini/testing/baris-who.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barisLms, hariBulanKe, KISI, lmsPanjang, lmsUmur } from './lms.ts';
import { skorZ } from './skor-z.ts';
import { type IdTabel, type KolomLms, TABEL_WHO } from './tabel-who.ts';

const BARIS = bacaBarisWho();
const pilih = (tabel: IdTabel, sex: 'L' | 'P') => BARIS.filter((satu) => satu.tabel === tabel && satu.sex === sex);
const SEMUA = (['hfa', 'wfa', 'wfl', 'wfh'] as const).flatMap((tabel) => (['L', 'P'] as const).map((sex) => ({ tabel, sex })));

/** The measure on a line, straight from the formula of growth.md. */
const ukuranDiGaris = (l: number, m: number, s: number, sd: number): number => m * (1 + l * s * sd) ** (1 / l);

const lmsBaris = (satu: (typeof BARIS)[number]) =>
  satu.tabel === 'hfa' || satu.tabel === 'wfa' ? lmsUmur(satu.tabel, satu.sex, satu.hari ?? Number.NaN) : lmsPanjang(satu.tabel, satu.sex, satu.x);

describe('tabel WHO', () => {
  test('728 baris, dan isinya sama dengan yang diterbitkan', () => {
    expect(BARIS.length).toBe(728);
    for (const { tabel, sex } of SEMUA) {
      const baris = pilih(tabel, sex);
      expect([tabel, sex, baris.length]).toEqual([tabel, sex, KISI[tabel].baris]);
      for (const kolom of ['l', 'm', 's'] as KolomLms[]) {
        const asli = baris.map((satu) => satu[kolom]);
        expect(TABEL_WHO[tabel][sex][kolom]).toBe(padatkan(asli, DESIMAL[kolom]));
        expect(barisLms(tabel, sex).map((satu) => satu[kolom])).toEqual(asli);
      }
    }
  });

  test('hari dan panjang setiap baris seperti yang diterbitkan', () => {
    for (const { tabel, sex } of SEMUA) {
      for (const [ke, satu] of pilih(tabel, sex).entries()) {
        expect(satu.x).toBe(KISI[tabel].awal + ke * KISI[tabel].langkah);
        expect(satu.hari).toBe(satu.hari === null ? null : hariBulanKe(ke));
      }
    }
  });

  test.each(SEMUA)('$tabel $sex: garis -3 sampai 3 keluar tepat di setiap baris', ({ tabel, sex }) => {
    for (const satu of pilih(tabel, sex)) {
      const lms = lmsBaris(satu);
      if (!lms) throw new Error(`tidak ada baris ${tabel} ${satu.x}`);
      for (const sd of [-3, -2, -1, 0, 1, 2, 3]) {
        expect(skorZ(ukuranDiGaris(satu.l, satu.m, satu.s, sd), lms, tabel !== 'hfa')).toBeCloseTo(sd, 9);
      }
    }
  });
});

describe('ujung tabel', () => {
  test.each(SEMUA)('$tabel $sex', ({ tabel, sex }) => {
    if (tabel === 'hfa' || tabel === 'wfa') {
      expect(lmsUmur(tabel, sex, -1)).toBeNull();
      expect(lmsUmur(tabel, sex, 0)).not.toBeNull();
      expect(lmsUmur(tabel, sex, 1856)).toEqual(lmsUmur(tabel, sex, 1826));
      expect(lmsUmur(tabel, sex, 1857)).toBeNull();
      expect(lmsUmur(tabel, sex, Number.NaN)).toBeNull();
      return;
    }
    const [awal, akhir] = tabel === 'wfl' ? [45, 110] : [65, 120];
    expect(lmsPanjang(tabel, sex, awal - 0.1)).toBeNull();
    expect(lmsPanjang(tabel, sex, awal)).toEqual(barisLms(tabel, sex)[0]);
    expect(lmsPanjang(tabel, sex, akhir)).toEqual(barisLms(tabel, sex).at(-1));
    expect(lmsPanjang(tabel, sex, akhir + 0.1)).toBeNull();
    expect(lmsPanjang(tabel, sex, Number.NaN)).toBeNull();
  });
});

describe('antara dua baris', () => {
  // WHO publishes length for age by day as well; these lie between the rows of the months, on both sides of 24 months.
  test.each([
    ['L', 729, 87.7734],
    ['L', 730, 87.8018],
    ['L', 731, 87.1303],
    ['L', 746, 87.5545],
    ['L', 760, 87.946],
    ['L', 900, 91.6118],
    ['L', 1234, 98.9655],
    ['P', 1810, 109.1417],
  ] as const)('%s umur %i hari: median %f cm', (sex, hari, median) => {
    expect(Math.abs((lmsUmur('hfa', sex, hari)?.m ?? 0) - median)).toBeLessThan(0.01);
  });

  test('simpangan baku tidak melompat saat panjang menjadi tinggi', () => {
    const [panjang, tinggi] = [lmsUmur('hfa', 'P', 730), lmsUmur('hfa', 'P', 731)];
    expect((panjang?.s ?? 0) * (panjang?.m ?? 0)).toBeCloseTo((tinggi?.s ?? 0) * (tinggi?.m ?? 0), 1);
  });

  test('berat menurut panjang: 0,1 cm di antara dua baris', () => {
    const [bawah, atas] = [pilih('wfl', 'P')[60], pilih('wfl', 'P')[61]];
    const lms = lmsPanjang('wfl', 'P', (bawah?.x ?? 0) + 0.2);
    expect(lms?.m).toBeCloseTo((bawah?.m ?? 0) * 0.6 + (atas?.m ?? 0) * 0.4, 9);
    expect(lms?.s).toBeCloseTo((bawah?.s ?? 0) * 0.6 + (atas?.s ?? 0) * 0.4, 9);
  });

  test('setiap umur dan panjang lain terletak di antara barisnya', () => {
    fc.assert(
      fc.property(fc.constantFrom('L', 'P'), fc.integer({ min: 0, max: 1855 }), fc.integer({ min: 450, max: 1200 }), (sex, hari, milimeter) => {
        const [kini, besok] = [lmsUmur('wfa', sex, hari), lmsUmur('wfa', sex, hari + 1)];
        expect(besok?.m).toBeGreaterThan((kini?.m ?? 0) - 0.02);
        expect(besok?.m).toBeLessThan((kini?.m ?? 0) + 0.06);
        const tabel = milimeter <= 1100 ? 'wfl' : 'wfh';
        const [pendek, panjang] = [lmsPanjang(tabel, sex, milimeter / 10), lmsPanjang(tabel, sex, milimeter / 10 + 0.1)];
        if (pendek && panjang) expect(panjang.m).toBeGreaterThan(pendek.m);
      }),
    );
  });
});
