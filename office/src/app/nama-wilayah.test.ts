// Headings and the way up, for the kabupaten and for a PKB with villages of her own.
import { describe, expect, test } from 'vitest';
import { akarWilayah, jalanWilayah, namaWilayah, sebutLengkap, sebutWilayah } from './nama-wilayah.ts';

const desa = [
  { kode: '63.11.01.2006', nama: 'Galumbang', kecamatan: 'Juai' },
  { kode: '63.11.07.2006', nama: 'Galumbang', kecamatan: 'Paringin Selatan' },
];
const kabupaten = { tugas: [{ wilayah: '63.11', nama: 'Balangan', rt: [] }], desa };
const pkb = {
  tugas: [
    { wilayah: '63.11.01.2006', nama: 'Galumbang', rt: [] },
    { wilayah: '63.11.07.2006', nama: 'Galumbang', rt: [] },
  ],
  desa,
};

describe('sebutWilayah', () => {
  test.each([
    ['63.11', 'Balangan', false, 'Kabupaten Balangan'],
    ['63.11', 'Kabupaten Balangan', false, 'Kabupaten Balangan'],
    ['63.11.01', 'Juai', false, 'Kecamatan Juai'],
    ['63.11.01.2003', 'Juai', false, 'Desa Juai'],
    ['63.11.07.1001', 'Batu Piring', true, 'Kelurahan Batu Piring'],
    ['63.72', 'Kota Banjarbaru', false, 'Kota Banjarbaru'],
  ])('%s %s', (kode, nama, isKelurahan, sebutan) => expect(sebutWilayah(kode, nama, isKelurahan)).toBe(sebutan));
});

test('two villages of one name are told apart by their kecamatan', () => {
  const galumbang = (kode: string) => sebutLengkap(pkb, { kode, nama: 'Galumbang', isKelurahan: false });
  expect(galumbang('63.11.01.2006')).toBe('Desa Galumbang, Kecamatan Juai');
  expect(galumbang('63.11.07.2006')).toBe('Desa Galumbang, Kecamatan Paringin Selatan');
});

describe('names and ways', () => {
  test('kabupaten, kecamatan and desa by name', () => {
    expect(['63.11', '63.11.07', '63.11.07.2006', '63.12'].map((kode) => namaWilayah(kabupaten, kode))).toEqual([
      'Balangan',
      'Paringin Selatan',
      'Galumbang',
      '63.12',
    ]);
  });
  test('the way down begins at the root of the account', () => {
    expect(jalanWilayah('63.11', '63.11.01.2006')).toEqual(['63.11', '63.11.01', '63.11.01.2006']);
    expect(jalanWilayah('63.11', '63.11')).toEqual(['63.11']);
    expect(jalanWilayah('63.11.01.2006', '63.11.01.2006')).toEqual(['63.11.01.2006']);
  });
  test('a PKB stands on the assignment she asked for, else on her first', () => {
    expect(akarWilayah(pkb, '63.11.07.2006')).toBe('63.11.07.2006');
    expect(akarWilayah(pkb, '63.11')).toBe('63.11.01.2006');
    expect(akarWilayah({ tugas: [], desa: [] }, null)).toBeNull();
  });
});
