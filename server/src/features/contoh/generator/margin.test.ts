// The full demo, counted with the programme's own indicators, stays near the published margins.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import { type AngkaPerIndikator, jumlahkanAngka } from '@lini/core/indikator/indikator.ts';
import { isHadir } from '@lini/core/keluarga/keluarga.ts';
import { isAirLayak } from '@lini/core/krs/layak.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { buatSejarahDesa, potretDesa } from '@lini/core/potret/potret-desa.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { akhirBulan, bulanPenuh, umurTahun } from '@lini/core/tanggal.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { listWilayah } from '../../wilayah/seed.ts';
import { bangkitkanContoh } from './bangkitkan.ts';

type PusPotret = KeluargaPotret['pus'][number];

/** The shares compared below, not every indicator. */
const DIHITUNG = INDIKATOR.filter(({ id }) => /^(B[12346]|B7|C[135]|C4)(\.|$)/.test(id));
const BULAN = ['2025-11', '2026-04', '2026-10'] as const;

let angka: AngkaPerIndikator[];
let keluarga: KeluargaPotret[];
let pus: PusPotret[];
let mcprDesa: number[];

beforeAll(async () => {
  const desa = (await listWilayah('63.11')).filter((satu) => satu.tingkat === 'desa');
  const contoh = bangkitkanContoh({ benih: 6311, hariIni: '2026-11-22', keluarga: 40_000, desa });
  const perBulan = BULAN.map((): AngkaPerIndikator[] => []);
  keluarga = [];
  mcprDesa = desa.map(({ kode }) => {
    const sejarah = buatSejarahDesa(Map.groupBy(contoh.catatanDesa(kode), (satu: Catatan) => satu.subjek.id));
    const potret = BULAN.map((bulan) => potretDesa(sejarah, akhirBulan(bulan)));
    for (const [indeks, satu] of potret.entries()) perBulan[indeks]?.push(hitungDaftar(DIHITUNG, satu));
    const akhir = potret.at(-1)?.keluarga ?? [];
    keluarga.push(...akhir.filter((satu) => satu.isAktif));
    return persen(
      akhir.flatMap((satu) => satu.pus),
      (satu) => satu.isModern,
    );
  });
  angka = perBulan.map(jumlahkanAngka);
  pus = keluarga.flatMap((satu) => satu.pus);
}, 180_000);

const persen = <Isi>(daftar: readonly Isi[], ya: (isi: Isi) => boolean): number => (100 * daftar.filter(ya).length) / daftar.length;

/** `nilai` lies at most `selisih` from the published `acuan`. */
const expectDekat = (ukur: number, acuan: number, selisih: number): void =>
  expect(Math.abs(ukur - acuan), `${ukur.toFixed(2)} against ${acuan}`).toBeLessThanOrEqual(selisih);

const nilai = (id: string, bulan = BULAN.length - 1): number => {
  const satu = angka[bulan]?.[id];
  return satu?.penyebut ? (100 * satu.pembilang) / satu.penyebut : Number.NaN;
};

describe('indicators of the last full month against the tables of Sulawesi Barat', () => {
  test.each([
    ['B1', 'mCPR', 60.4, 2],
    ['B2', 'CPR', 61.26, 2],
    ['B3', 'MKJP', 28.49, 2],
    ['B6', 'unmet need', 9.44, 1],
    ['B7.hamil', 'pregnant', 1.5, 0.5],
    ['B7.ias', 'wants a child soon', 27.8, 2],
    ['B4.suntik', 'injection', 42.57, 2],
    ['B4.pil', 'pills', 25.2, 2],
    ['B4.implan', 'implant', 21.21, 2],
    ['B4.iud', 'IUD', 3.52, 0.5],
    ['B4.mow', 'MOW', 3.2, 0.5],
    ['B4.kondom', 'condom', 2.66, 0.5],
    ['B4.tradisional', 'traditional', 1.4, 0.4],
    ['B4.mop', 'MOP', 0.17, 0.15],
    ['B4.mal', 'MAL', 0.08, 0.08],
    ['C1', 'KRS', 29.7, 2],
    ['C3', 'water among KRS', 26.4, 2],
    ['C4', 'latrine among KRS', 43, 2],
    ['C5', '4T', 48.2, 2],
  ])('%s %s is near %d', (id, _judul, acuan, selisih) => {
    expectDekat(nilai(id), acuan, selisih);
  });

  test('PUS, household size, target families, water and latrine', () => {
    const jiwa = keluarga.flatMap((satu) => [...satu.keluarga.anggota.values()].filter(isHadir)).length;
    const sasaran = keluarga.filter((satu) => satu.krs.isSasaran);
    expectDekat(jiwa / keluarga.length, 3.25, 0.1);
    expectDekat((100 * pus.length) / keluarga.length, 63.7, 1);
    expectDekat(
      persen(sasaran, (satu) => isAirLayak(satu.keluarga.rumah?.air ?? null) === false),
      7.8,
      0.7,
    );
    expectDekat(
      persen(sasaran, (satu) => ['tanpa-septik', 'tidak-ada'].includes(satu.keluarga.rumah?.jamban ?? '')),
      12.8,
      0.7,
    );
    expectDekat(
      persen(keluarga, (satu) => satu.krs.sasaran.baduta),
      6.4,
      0.7,
    );
    expectDekat(
      persen(keluarga, (satu) => satu.krs.sasaran.balita),
      15.4,
      1,
    );
  });

  test('the four parts of 4T', () => {
    expectDekat(
      persen(pus, (satu) => satu.empatTerlalu.muda),
      1.4,
      0.7,
    );
    expectDekat(
      persen(pus, (satu) => satu.empatTerlalu.tua),
      23,
      1,
    );
    expectDekat(
      persen(pus, (satu) => satu.empatTerlalu.dekat === true),
      1.3,
      0.5,
    );
    expectDekat(
      persen(pus, (satu) => satu.empatTerlalu.banyak),
      33.6,
      1.6,
    );
  });

  test('some things were not asked, and the screen has something to show', () => {
    expectDekat(
      persen(pus, (satu) => satu.kotak === 'belum' && satu.pasangan.statusPada === null),
      0.5,
      0.5,
    );
    const isTanpaJawaban = (satu: KeluargaPotret): boolean => satu.keluarga.rumah?.air === null || satu.keluarga.rumah?.jamban === null;
    expect(persen(keluarga, isTanpaJawaban)).toBeGreaterThan(1);
    expect(persen(keluarga, isTanpaJawaban)).toBeLessThan(5);
  });

  test('villages differ: the fifth, the middle and the ninety-fifth in a hundred', () => {
    const urut = [...mcprDesa].sort((a, b) => a - b);
    const ke = (bagian: number): number => urut[Math.floor(bagian * urut.length)] ?? 0;
    expectDekat(ke(0.05), 38.7, 5);
    expectDekat(ke(0.5), 64.5, 5);
    expectDekat(ke(0.95), 84.6, 6);
  });

  test('the trend lives: more use, less unmet need over the year', () => {
    expect(nilai('B1', 2) - nilai('B1', 0)).toBeGreaterThan(0.5);
    expect(nilai('B1', 2) - nilai('B1', 0)).toBeLessThan(4);
    expect(nilai('B6', 2)).toBeLessThan(nilai('B6', 0));
  });
});

describe('what must never be there', () => {
  test('a married girl under fifteen', () => {
    expect(keluarga.filter((satu) => satu.kawinAnak.length > 0)).toEqual([]);
    for (const { keluarga: satu } of keluarga) {
      for (const anggota of satu.anggota.values()) {
        if (anggota.statusKawin !== 'belum-kawin') expect(umurTahun(anggota.lahir ?? '', satu.terdaftar ?? '')).toBeGreaterThanOrEqual(15);
      }
    }
  });

  test('MAL with a baby of six months, MOW under thirty', () => {
    for (const satu of pus) {
      if (satu.metode === 'mow') expect(satu.umur).toBeGreaterThanOrEqual(30);
      if (satu.metode !== 'mal') continue;
      const anak = keluarga.find((lain) => lain.pus.includes(satu))?.keluarga.anggota.values() ?? [];
      const bungsu = [...anak]
        .filter((anggota) => anggota.ibuId === satu.istri.id)
        .map((anggota) => anggota.lahir ?? '')
        .sort()
        .at(-1);
      expect(bulanPenuh(bungsu ?? '', '2026-10-31')).toBeLessThan(6);
    }
  });
});
