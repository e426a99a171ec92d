// What the PKB is shown first: each oddity is found just past its limit and not at it, and a plain report has none.
import { angkaUji, BukuLaporan, CIRI_UJI } from '@lini/testing/buku-laporan.ts';
import { expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { listKejanggalan } from './kejanggalan.ts';
import type { LaporanBulan } from './laporan-bulan.ts';

const parameter = parameterPada('2026-06-01');

function laporan(bulan: string, angka = angkaUji(), ciri: Partial<typeof CIRI_UJI> = {}, jenis = 'ppkbd'): LaporanBulan {
  const buku = new BukuLaporan(1, bulan);
  buku.catatan.push(buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan(angka, { ciri: { ...CIRI_UJI, ...ciri }, jenis })));
  return buku.keadaan();
}

const kode = (kini: LaporanBulan, ...sebelum: LaporanBulan[]): string[] => listKejanggalan(kini, sebelum, parameter).map((satu) => satu.kode);

test('laporan biasa tidak janggal', () => {
  expect(kode(laporan('2026-05', angkaUji(81, { 'KIE.1': [12, null] })), laporan('2026-04', angkaUji(80, { 'KIE.1': [10, null] })))).toEqual([]);
  expect(kode(new BukuLaporan().keadaan())).toEqual([]);
});

test.each([
  [88, []],
  [89, ['lonjakan']],
  [72, []],
  [71, ['lonjakan']],
])('PUS dari 80 menjadi %i', (pus, janggal) => {
  const kini = laporan('2026-05', { ...angkaUji(pus), B2: [55, pus] });
  expect(kode(kini, laporan('2026-04', { ...angkaUji(80), B2: [55, 80] }))).toEqual(janggal);
});

test('selisih kecil pada angka kecil tidak ditanyakan', () => {
  const kecil = (pus: number) => laporan('2026-05', { A2: [pus, null], B2: [pus, pus] });
  expect(kode(kecil(14), kecil(10))).toEqual([]);
  expect(kode(kecil(15), kecil(10))).toEqual(['lonjakan', 'lonjakan']);
});

test('disalin dari bulan lalu: hanya bila semua baris kegiatan sama dan cukup banyak yang berisi', () => {
  const kegiatan = { 'KIE.1': [12, null], 'KIE.2': [2, null], B10: [1, null] } as Record<string, [number, number | null]>;
  const lalu = laporan('2026-04', angkaUji(80, kegiatan));
  expect(kode(laporan('2026-05', angkaUji(81, kegiatan)), lalu)).toEqual(['salinan']);
  expect(kode(laporan('2026-05', angkaUji(81, { ...kegiatan, B10: [2, null] })), lalu)).toEqual([]);
  const satu = { 'KIE.1': [12, null] } as Record<string, [number, number | null]>;
  expect(kode(laporan('2026-05', angkaUji(81, satu)), laporan('2026-04', angkaUji(80, satu)))).toEqual([]);
});

test('tidak berubah tiga bulan, bukan dua', () => {
  const [kini, lalu, lagi] = ['2026-05', '2026-04', '2026-03'].map((bulan) => laporan(bulan)) as [LaporanBulan, LaporanBulan, LaporanBulan];
  expect(kode(kini, lalu)).toEqual([]);
  expect(kode(kini, lalu, lagi)).toEqual(['tanpa-perubahan']);
  expect(kode(kini, lalu, laporan('2026-03', angkaUji(79)))).toEqual([]);
});

test.each([
  [19, []],
  [20, ['tanpa-perubahan']],
])('%i PUS tidak berubah tiga bulan', (pus, janggal) => {
  const [kini, ...sebelum] = ['2026-05', '2026-04', '2026-03'].map((bulan) => laporan(bulan, { A2: [pus, null], B2: [pus, pus] })) as [LaporanBulan];
  expect(kode(kini, ...sebelum)).toEqual(janggal);
});

test.each([
  [{ kunjungan: 5, hariKunjungan: 1, kunjunganSehari: 5 }, ['kunjungan-sehari']],
  [{ kunjungan: 5, hariKunjungan: 2, kunjunganSehari: 4 }, []],
  [{ kunjungan: 4, hariKunjungan: 1, kunjunganSehari: 4 }, []],
  [{ timbangan: 10, timbanganBulat: 7 }, ['angka-bulat']],
  [{ timbangan: 10, timbanganBulat: 6 }, []],
  [{ timbangan: 9, timbanganBulat: 9 }, []],
  [{ pertemuan: 2, pertemuanLebih: 1 }, ['hadir-lebih']],
])('cara mencatat %j', (ciri, janggal) => expect(kode(laporan('2026-05', angkaUji(), ciri))).toEqual(janggal));

test('kesertaan di atas sasaran, dan banyak PUS belum didata; yang paling janggal lebih dulu', () => {
  const angka = {
    ...angkaUji(80, { 'BKB.sasaran': [10, null], 'BKB.kesertaan': [12, null] }),
    'A2.belum': [20, 80] as [number, number],
    B2: [37, 80] as [number, number],
  };
  expect(kode(laporan('2026-05', angka, { pertemuan: 1, pertemuanLebih: 1 }))).toEqual(['hadir-lebih', 'rasio-mustahil', 'belum-didata']);
  // The groups of an RT have members from the whole village.
  expect(kode(laporan('2026-05', angka, {}, 'sub-ppkbd'))).toEqual(['belum-didata']);
});

test.each([
  ['2026-06-02', '2026-06-09', ['tiba-lambat']],
  ['2026-06-03', '2026-06-08', []],
  ['2026-06-03', '2026-06-09', ['tiba-lambat']],
  ['2026-05-31', '2026-06-03', []],
  ['2026-06-04', '2026-06-20', []],
  ['2026-06-02', '2026-06-02', []],
])('diajukan %s menurut ponsel, sampai di kantor %s', (tanggal, diterima, janggal) => {
  const satu = laporan('2026-05');
  const [ajuan] = satu.ajuan;
  if (!ajuan) throw new Error('belum diajukan');
  expect(kode({ ...satu, ajuan: [{ ...ajuan, tanggal, diterima }] })).toEqual(janggal);
  // Where the arrival is not known nothing is said, and a later sending does not change it.
  expect(kode({ ...satu, ajuan: [{ ...ajuan, tanggal }] })).toEqual([]);
  expect(
    kode({
      ...satu,
      ajuan: [
        { ...ajuan, tanggal, diterima },
        { ...ajuan, tanggal: '2026-06-20', diterima: '2026-06-20' },
      ],
    }),
  ).toEqual(janggal);
});
