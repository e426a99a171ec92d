// Published totals (family-planning.md 7.2 and 7.3, indicators.md 4): ratios from sums, null instead of a made-up zero.
import { describe, expect, test } from 'vitest';
import { INDIKATOR } from '../registry/indikator.ts';
import { jumlahkanAngka, nilaiAngka } from './indikator.ts';

describe('nilai indikator', () => {
  test.each([
    ['mCPR Sulawesi Barat', 123_565, 204_569, 60.4],
    ['CPR Sulawesi Barat', 125_316, 204_569, 61.26],
    ['MKJP Sulawesi Barat', 35_208, 123_565, 28.49],
    ['unmet Sulawesi Barat', 19_302, 204_569, 9.44],
    ['CPR Kaltim 2020', 454_745, 641_502, 70.89],
    ['KRS Sulawesi Barat', 64_552, 217_562, 29.67],
    ['mCPR satu desa', 257, 518, 49.61],
    ['CPR satu desa', 260, 518, 50.19],
    ['MKJP satu desa', 129, 257, 50.19],
    ['unmet satu desa', 53, 518, 10.23],
  ])('%s', (_nama, pembilang, penyebut, persen) => expect(nilaiAngka({ pembilang, penyebut })).toBe(persen));

  test('rasio: sekian untuk tiap satu', () => expect(nilaiAngka({ pembilang: 250, penyebut: 12 }, 'rasio')).toBe(20.83));

  test('penyebut 0 dan angka yang tidak ada: kosong', () => {
    expect(nilaiAngka({ pembilang: 0, penyebut: 0 })).toBeNull();
    expect(nilaiAngka(undefined)).toBeNull();
  });

  test('kecamatan dari jumlah, bukan rata-rata desa: 98 dari 110', () => {
    const kecamatan = jumlahkanAngka([{ B1: { pembilang: 8, penyebut: 10 } }, { B1: { pembilang: 90, penyebut: 100 } }]);
    expect(nilaiAngka(kecamatan.B1)).toBe(89.09);
  });

  test('indikator yang belum dihitung di semua desa tetap tidak ada', () => {
    expect(jumlahkanAngka([{ A1: { pembilang: 3, penyebut: null } }, {}])).toEqual({ A1: { pembilang: 3, penyebut: null } });
  });
});

describe('daftar indikator', () => {
  test('nomor tidak pernah dipakai dua kali', () => {
    expect(new Set(INDIKATOR.map((satu) => satu.id)).size).toBe(INDIKATOR.length);
  });

  test('persen dan rasio punya penyebut, jumlah tidak; setiap angka punya sumber dan rumus', () => {
    for (const satu of INDIKATOR) {
      expect([satu.id, satu.penyebut !== null]).toEqual([satu.id, satu.satuan !== 'jumlah']);
      expect(satu.sumber.rujukan.length).toBeGreaterThan(5);
      expect(satu.rumus.id.length).toBeGreaterThan(5);
    }
  });

  test.each(['A1', 'A2', 'B1', 'B2', 'B3', 'B4.iud', 'B6', 'C1', 'C3', 'C4', 'C5'])('%s ada', (id) => {
    expect(INDIKATOR.some((satu) => satu.id === id)).toBe(true);
  });
});
