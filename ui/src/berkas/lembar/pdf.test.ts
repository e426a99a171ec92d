// The PDF: fits its paper, repeats its heading rows, holds every word, and asks for signatures.

import { KOLOM_REKAP } from '@lini/core/laporan/lembar/rekap-keluarga.ts';
import type { BagianLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import { lembarUji } from '@lini/testing/lembar-uji.ts';
import { describe, expect, test } from 'vitest';
import { lebarKolom } from './kepala-kolom.ts';
import { muatKertas, type Ruang, ruangIsi, ukuranKertas } from './kertas.ts';
import { susunPdf } from './susun-pdf.ts';
import { tabelPdf } from './tabel-pdf.ts';

/** The narrowest a cell's space and line can be, in points. */
const SELA = 4;

describe('lebar tabel', () => {
  const f4 = ruangIsi({ kertas: 'f4', arah: 'mendatar' }).lebar;
  test.each([
    ['25 kolom', Array.from({ length: 25 }, () => 8)],
    ['satu kolom', [12]],
    ['tabel kecil', [34, 12, 12]],
    ['jauh terlalu lebar', Array.from({ length: 40 }, () => 20)],
  ])('%s tidak keluar dari kertas', (_, lebarKolom) => {
    const { huruf, lebar } = muatKertas(lebarKolom, f4);
    expect(lebar.reduce((jumlah, satu) => jumlah + satu + SELA, 0)).toBeLessThanOrEqual(f4 + 0.01);
    expect(huruf).toBeGreaterThanOrEqual(5.5);
    expect(huruf).toBeLessThanOrEqual(9);
  });
  test('Rekapitulasi Data Keluarga terbaca: huruf kolomnya tidak di bawah 6,5 poin', () => {
    expect(muatKertas(lebarKolom(KOLOM_REKAP), f4).huruf).toBeGreaterThanOrEqual(6.5);
  });
  test('F4 lebih panjang daripada A4', () => {
    expect(Math.round(ukuranKertas({ kertas: 'f4' }).height)).toBe(935);
    expect(Math.round(ukuranKertas({ kertas: 'a4' }).height)).toBe(842);
  });
});

const RUANG: Ruang = { lebar: 800, tinggi: 500 };
type TabelUji = { table: { headerRows: number; body: { text?: string; colSpan?: number; rowSpan?: number; canvas?: object[] }[][] } };
const ambilTabel = (bagian: BagianLembar): TabelUji => (tabelPdf(bagian, RUANG) as { stack: object[] }).stack.at(-1) as TabelUji;

describe('tabel', () => {
  const [utama, , kosong] = lembarUji.bagian.map(ambilTabel);
  test('baris kepala berulang di tiap halaman', () => expect(utama?.table.headerRows).toBe(2));
  test('kelompok melintasi kolomnya, kolom lain dua baris', () => {
    expect(utama?.table.body[0]?.[4]).toMatchObject({ text: 'Peserta KB', colSpan: 2 });
    expect(utama?.table.body[0]?.[0]).toMatchObject({ text: 'No', rowSpan: 2 });
  });
  test('NIK utuh, angka berpola Indonesia, yang tidak ada sebuah garis', () => {
    expect(utama?.table.body[2]?.map(({ text }) => text)).toEqual(['1', '6311014101900001', 'Contoh Satu', '01-01-1990', '1.234', '0', '64,3%']);
    expect(utama?.table.body[3]?.[4]?.text).toBe('–');
  });
  test('nama baris jumlah melintasi kolom kosong', () => expect(utama?.table.body.at(-1)?.[0]).toMatchObject({ text: 'Jumlah', colSpan: 4 }));
  test('tabel tanpa baris berkata mengapa', () => expect(kosong?.table.body.at(-1)?.[0]?.text).toBe('Belum ada pertemuan bulan ini.'));
});

test('centang dan kotak digambar, tiap sel gambarnya sendiri', () => {
  const kolom = [{ judul: { id: 'Hadir', en: 'Present' }, jenis: 'teks', lebar: 6 }] as const;
  const { table } = ambilTabel({ judul: null, kolom, baris: [['✓'], ['✓'], ['☐'], ['']] });
  const [satu, dua, kotak, kosong] = table.body.slice(1).map(([sel]) => sel);
  expect(satu?.canvas?.[0]).toMatchObject({ type: 'polyline' });
  expect(satu?.canvas?.[0]).not.toBe(dua?.canvas?.[0]);
  expect(kotak?.canvas?.[0]).toMatchObject({ type: 'rect' });
  expect(kosong).toMatchObject({ text: '' });
});

test('tabel pendek tidak terbelah dua halaman, yang panjang boleh', () => {
  const daftar = (banyak: number, isi: string): unknown =>
    tabelPdf(
      { judul: null, kolom: [{ judul: { id: 'Nama', en: 'Name' }, jenis: 'teks', lebar: 20 }], baris: Array.from({ length: banyak }, () => [isi]) },
      RUANG,
    );
  expect(daftar(21, 'Desa Uji')).toMatchObject({ unbreakable: true });
  expect(daftar(21, 'kalimat yang jauh lebih panjang daripada lebar kolomnya sehingga dua baris')).toMatchObject({ unbreakable: false });
  expect(daftar(60, 'Desa Uji')).toMatchObject({ unbreakable: false });
});

test('kaki halaman menyebut rahasia hanya pada lembar bernama', () => {
  const kaki = (lembar: Lembar): string => JSON.stringify((susunPdf(lembar) as { footer: (halaman: number, banyak: number) => object }).footer(1, 3));
  expect(kaki(lembarUji)).toContain('Rahasia');
  expect(kaki(lembarUji)).toContain('Halaman 1 dari 3');
  expect(kaki({ ...lembarUji, isBernama: false })).not.toContain('Rahasia');
});

test('baris kepala yang belum diketahui menjadi titik-titik bagi pena', () => {
  expect(JSON.stringify(susunPdf({ ...lembarUji, kepala: [{ label: { id: 'Pelapor', en: 'Reporter' }, isi: '' }] }))).toContain('……………');
});
