// Contingents, transport, programme, seats: rows, totals and order; what is not known stays missing.
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { barisDokumen, kataDokumen } from '@lini/testing/kata-dokumen.ts';
import { kepalaAcaraUji, penutupUji } from '@lini/testing/kepala-acara-uji.ts';
import { describe, expect, test } from 'vitest';
import { kontingenPdf, lembarKontingen } from './daftar-kontingen.ts';
import { type Kendaraan, lembarTransport, listKelebihan } from './daftar-transport.ts';
import { type BlokKursi, sisiKursi } from './denah-kursi.ts';
import { type BarisRundown, lembarRundown } from './rundown.ts';
import { denahDudukPdf, lembarDuduk, listKursiAsing, nomorKontingen, type PemilikKursi } from './tempat-duduk.ts';

const acara = { ...kepalaAcaraUji, penutup: penutupUji };
const orang = orangAcaraUji(12, 2);

describe('kontingen', () => {
  const dua = [
    { nama: 'Kontingen Juai', kuota: 5, anggota: orang.filter(({ kecamatan }) => kecamatan === 'Juai').map((satu) => ({ ...satu, ikut: null })) },
    { nama: 'Kontingen Halong', kuota: 8, anggota: orang.filter(({ kecamatan }) => kecamatan === 'Halong').map((satu) => ({ ...satu, ikut: 'Yel-yel' })) },
  ];
  test('kuota, terdaftar, sisa (juga yang kurang dari nol), dan jumlahnya', () => {
    const [ringkas] = lembarKontingen({ ...acara, kontingen: dua }).bagian;
    expect(ringkas?.baris).toEqual([
      ['Kontingen Juai', 5, 6, -1],
      ['Kontingen Halong', 8, 6, 2],
    ]);
    expect(ringkas?.jumlah).toEqual(['Jumlah', 13, 12, 1]);
  });
  test('kuota satu kontingen tidak diketahui: jumlah kuota dan sisa juga tidak, bukan kurang hitung', () => {
    const [ringkas] = lembarKontingen({ ...acara, kontingen: [{ ...(dua[0] as (typeof dua)[0]), kuota: null }, dua[1] as (typeof dua)[0]] }).bagian;
    expect(ringkas?.jumlah).toEqual(['Jumlah', null, 12, null]);
  });
  test('setiap orang sekali, di kontingennya, tanpa id', () => {
    const dokumen = kontingenPdf({ ...acara, kontingen: dua });
    expect(barisDokumen(dokumen).filter((satu) => /^\d+$/.test(satu[0] ?? '') && satu.length === 5)).toHaveLength(12);
    expect(JSON.stringify(dokumen)).not.toContain('0190c8a4');
  });
});

describe('transport', () => {
  const bus = (kursi: number | null, penumpang: number): Kendaraan => ({
    nama: `Bus ${kursi ?? '?'}`,
    pengemudi: null,
    telepon: null,
    titikKumpul: null,
    berangkat: '06:30',
    kursi,
    penumpang: orang.slice(0, penumpang),
  });
  const lembar = (kendaraan: readonly Kendaraan[], belumDapat = orang.slice(0, 0)) => lembarTransport({ ...acara, kendaraan, belumDapat });
  test('jumlah kursi dan penumpang; kelebihan disebut', () => {
    const isi = lembar([bus(3, 5), bus(10, 4)]);
    expect(isi.bagian[0]?.baris[0]).toEqual(['Bus 3', null, null, null, '06.30', 3, 5]);
    expect(isi.bagian[0]?.jumlah).toEqual(['Jumlah', null, null, null, null, 13, 9]);
    expect(isi.catatan.map(({ id }) => id)).toEqual(['Bus 3: 2 penumpang melebihi kursi.']);
    expect(listKelebihan([bus(null, 5), bus(5, 5)])).toEqual([]);
  });
  test('yang belum mendapat kendaraan disebut terpisah, tanpa kotak centang', () => {
    const akhir = lembar([bus(10, 4)], orang.slice(4, 6)).bagian.at(-1);
    expect(akhir?.judul?.id).toBe('Belum mendapat kendaraan');
    expect(akhir?.baris).toHaveLength(2);
    expect(akhir?.kolom).toHaveLength(4);
    expect(lembar([bus(10, 4)]).bagian).toHaveLength(2);
    expect(lembar([bus(null, 1)]).bagian[0]?.jumlah?.[5]).toBeNull();
  });
});

describe('susunan acara', () => {
  const baris = (tanggal: string, mulai: string, jp: number | null): BarisRundown => ({
    tanggal,
    mulai,
    selesai: null,
    judul: mulai,
    jp,
    pengajar: null,
    ruang: null,
  });
  const lembar = (rundown: readonly BarisRundown[]) => lembarRundown({ ...acara, rundown });
  test('satu tabel sehari, urut jam, jumlah JP', () => {
    const isi = lembar([baris('2025-02-04', '08:00', 2), baris('2025-02-03', '10:15', 2.5), baris('2025-02-03', '08:00', null)]);
    expect(isi.bagian.map(({ judul }) => judul?.id)).toEqual(['Senin, 3 Februari 2025', 'Selasa, 4 Februari 2025']);
    expect(isi.bagian[0]?.baris).toEqual([
      ['08.00 – selesai', '08:00', null, null, null],
      ['10.15 – selesai', '10:15', null, null, '2,5'],
    ]);
    expect(isi.catatan[0]?.id).toBe('Seluruhnya 4,5 jam pelajaran (JP).');
  });
  test('tanpa jam pelajaran tidak ada kolomnya; tanpa susunan ada kalimatnya', () => {
    expect(lembar([baris('2025-02-03', '08:00', null)]).bagian[0]?.kolom.map(({ judul }) => judul.id)).toEqual(['Waktu', 'Kegiatan', 'Petugas', 'Ruang']);
    expect(lembar([]).bagian).toHaveLength(1);
  });
});

describe('tempat duduk', () => {
  const blok: BlokKursi[] = [
    {
      nama: 'A',
      baris: [
        [null, 'A1', 'A2'],
        ['A3', 'A4', 'A5'],
      ],
    },
  ];
  const duduk = (kursi: string | null, kontingen: string | null, ke: number): PemilikKursi => ({ ...(orang[ke] as (typeof orang)[0]), kursi, kontingen });
  const semua = [duduk('A1', 'Juai', 0), duduk('A4', 'Halong', 1), duduk(null, 'Awayan', 2), duduk('Z9', null, 3)];
  const denah = denahDudukPdf({ ...acara, blok, orang: semua });
  test('kontingen bernomor menurut abjad; yang tidak duduk tidak ikut', () =>
    expect([...nomorKontingen(semua)]).toEqual([
      ['Halong', 1],
      ['Juai', 2],
    ]));
  test('denah: celah kosong, kursi bernomor kontingennya, kursi tanpa orang tetap tampak', () => {
    const baris = barisDokumen(denah).filter((satu) => satu.length === 3 && /A\d/.test(satu.join()));
    expect(baris).toEqual([
      ['', 'A1 2', 'A2  '],
      ['A3  ', 'A4 1', 'A5  '],
    ]);
  });
  test('yang belum duduk dan kursi yang tidak ada di denah disebut', () => {
    expect(listKursiAsing({ blok, orang: semua })).toEqual(['Z9']);
    expect(kataDokumen(denah).at(-1)).toBe('Terisi 3 kursi. Titik (•): tanpa kontingen. 1 orang belum mendapat kursi. Tidak ada di denah: Z9.');
  });
  test('ruang yang lebar tetap muat di kertas', () => {
    const lebar = Array.from({ length: 4 }, (_, ke) => ({ nama: String(ke), baris: [Array.from({ length: 20 }, (__, kursi) => `${ke}-${kursi}`)] }));
    expect(sisiKursi(lebar, { lebar: 774, tinggi: 400 }) * 80 + 12 * 5).toBeLessThanOrEqual(774.01);
    expect(sisiKursi(blok, { lebar: 774, tinggi: 400 })).toBe(19);
    expect(sisiKursi(blok, { lebar: 774, tinggi: 35 })).toBe(17);
  });
  test('daftar menurut kontingen lalu desa dan nama, yang tanpa kontingen paling akhir', () =>
    expect(lembarDuduk({ ...acara, blok, orang: semua }).bagian[0]?.baris.map((satu) => satu.slice(3))).toEqual([
      ['Awayan', null],
      ['Halong', 'A4'],
      ['Juai', 'A1'],
      [null, 'Z9'],
    ]));
});
