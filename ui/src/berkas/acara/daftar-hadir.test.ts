// The attendance list: order, totals, boxes left and right in turn, and what is left to the pen.
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { barisDokumen, kataDokumen } from '@lini/testing/kata-dokumen.ts';
import { kepalaAcaraUji, penutupUji } from '@lini/testing/kepala-acara-uji.ts';
import { describe, expect, test } from 'vitest';
import { type BarisDaftarHadir, daftarHadirPdf, lembarDaftarHadir, type MasukanDaftarHadir, ringkasDaftarHadir, urutHadir } from './daftar-hadir.ts';

const [siti, aminah, noor, hj] = orangAcaraUji(4).map((satu): BarisDaftarHadir => ({ ...satu, masuk: null, keluar: null, isDatangLangsung: false })) as [
  BarisDaftarHadir,
  BarisDaftarHadir,
  BarisDaftarHadir,
  BarisDaftarHadir,
];
const ORANG: BarisDaftarHadir[] = [
  { ...siti, nama: 'Zubaidah', desa: 'Juai', masuk: '2025-02-03T08:01', keluar: '2025-02-03T16:00' },
  { ...aminah, nama: 'Aminah', desa: 'Juai' },
  // Only seen going out: she was there.
  { ...noor, nama: 'Noor', desa: 'Hukai', jabatan: null, keluar: '2025-02-03T15:30' },
  { ...hj, nama: 'Anang', desa: 'Hukai', masuk: '2025-02-03T08:20', isDatangLangsung: true },
];
const pelaksanaan = { sesi: null, hariKe: 1, banyakHari: 1, penyelenggara: 'Balai Penyuluh KB', pengajar: ['Pak Rudi', 'Bu Noor'] };
const masukan: MasukanDaftarHadir = { ...kepalaAcaraUji, ...pelaksanaan, orang: ORANG, bentuk: 'sudah-diisi', barisKosong: 0, penutup: penutupUji };
/** Rows of the list, without the lines at the head. */
const baris = (lain: Partial<MasukanDaftarHadir> = {}): string[][] => barisDokumen(daftarHadirPdf({ ...masukan, ...lain })).filter((satu) => satu.length === 8);

describe('daftar hadir', () => {
  test('menurut desa dan nama, yang datang tanpa undangan paling akhir', () =>
    expect(urutHadir(ORANG).map(({ nama }) => nama)).toEqual(['Noor', 'Aminah', 'Zubaidah', 'Anang']));

  test('jumlah: undangan terpisah dari yang datang tanpa undangan; yang hanya terlihat keluar tetap hadir', () =>
    expect(ringkasDaftarHadir(ORANG)).toEqual({
      undangan: 3,
      hadir: 2,
      tidakHadir: 1,
      datangLangsung: 1,
      perJabatan: [
        { jabatan: 'PPKBD', hadir: 1 },
        { jabatan: 'Sub-PPKBD', hadir: 1 },
        { jabatan: null, hadir: 1 },
      ],
    }));

  test('jumlah 107 orang sama dengan hitungan satu per satu', () => {
    const orang = orangAcaraUji(107).map((satu, ke) => ({
      ...satu,
      masuk: ke % 11 === 3 ? null : '2025-02-03T08:00',
      keluar: null,
      isDatangLangsung: ke > 101,
    }));
    const ringkas = ringkasDaftarHadir(orang);
    expect(ringkas.hadir + ringkas.tidakHadir).toBe(ringkas.undangan);
    expect(ringkas.perJabatan.reduce((jumlah, satu) => jumlah + satu.hadir, 0)).toBe(ringkas.hadir + ringkas.datangLangsung);
    expect(ringkas).toMatchObject({ undangan: 102, hadir: 93, tidakHadir: 9, datangLangsung: 4 });
  });

  test('kotak paraf berganti kiri dan kanan; jam yang tidak ada sebuah garis', () => {
    const [, noorDulu, amin, zub, tanpaUndangan] = baris();
    expect(noorDulu).toEqual(['1', 'Noor', '–', 'Hukai', '–', '15.30', '1.', '']);
    expect(amin).toEqual(['2', 'Aminah', 'Sub-PPKBD', 'Juai', '–', '–', '', '2.']);
    expect(zub?.slice(4, 6)).toEqual(['08.01', '16.00']);
    expect(tanpaUndangan?.[1]).toBe('Anang (tanpa undangan)');
  });

  test('lembar kosong: jam untuk pena, baris tambahan bernomor lanjut', () => {
    const isi = baris({ bentuk: 'untuk-diisi', barisKosong: 2 }).slice(1);
    expect(isi.map((satu) => satu.slice(4, 6).join(''))).toEqual(['', '', '', '', '', '']);
    expect(isi.slice(4)).toEqual([
      ['5', '', '', '', '', '', '5.', ''],
      ['6', '', '', '', '', '', '', '6.'],
    ]);
  });

  test('beberapa kecamatan: kecamatannya disebut di samping desa', () => {
    const orang = ORANG.map((satu, ke) => ({ ...satu, kecamatan: ke === 0 ? 'Halong' : 'Juai' }));
    expect(
      baris({ orang })
        .slice(1)
        .map((satu) => satu[3]),
    ).toContain('Juai, Halong');
  });

  test('kepala menyebut hari ke berapa, penyelenggara, dan pengajar; yang belum diketahui untuk pena', () => {
    const kepala = (lain: Partial<MasukanDaftarHadir>): string[] =>
      barisDokumen(daftarHadirPdf({ ...masukan, ...lain })).flatMap((satu) => (satu.length === 3 && satu[1] === ':' ? `${satu[0]}: ${satu[2]}` : []));
    expect(kepala({}).slice(2)).toEqual([
      'Tempat: Aula Kantor Kecamatan Juai',
      'Hari ke: 1 dari 1',
      'Penyelenggara: Balai Penyuluh KB',
      'Pengajar: Pak Rudi; Bu Noor',
    ]);
    expect(kepala({ sesi: 'Praktik', hariKe: null, banyakHari: 2, pengajar: [] }).slice(3)).toEqual([
      'Hari ke: ………… dari 2',
      'Sesi: Praktik',
      'Penyelenggara: Balai Penyuluh KB',
      'Pengajar: ……………………………………',
    ]);
    expect(kepala({ pengajar: null }).at(-1)).toBe('Penyelenggara: Balai Penyuluh KB');
    expect(lembarDaftarHadir(masukan).kepala.map(({ label, isi }) => `${label.id}: ${isi}`)).toContain('Pengajar: Pak Rudi; Bu Noor');
  });

  test('tanpa orang: kalimatnya, bukan tabel kosong', () =>
    expect(kataDokumen(daftarHadirPdf({ ...masukan, orang: [] }))).toContain('Belum ada yang diundang.'));

  test('tidak ada id peserta di kertas', () => expect(JSON.stringify(daftarHadirPdf(masukan))).not.toContain('0190c8a4'));
});

test('lembar untuk XLSX: bernama, jam yang tidak ada tetap kosong', () => {
  const lembar = lembarDaftarHadir(masukan);
  expect(lembar.isBernama).toBe(true);
  expect(lembar.bagian[0]?.baris[1]).toEqual([2, 'Aminah', 'Sub-PPKBD', 'Juai', 'Juai', 'ya', null, null, '']);
  expect(lembar.bagian[0]?.baris[3]?.[5]).toBe('tidak');
  expect(lembar.catatan[0]?.id).toContain('Diundang 3, hadir 2, tidak hadir 1, datang tanpa undangan 1.');
});
