// Elements of a push are read without ever throwing, and equal content has an equal fingerprint.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { bacaButir } from './butir.ts';

const contoh = new BukuKeluarga().daftar('2025-01-05');

test('urutan isian tidak mengubah sidik, isi mengubahnya', () => {
  const terbalik = Object.fromEntries(Object.entries(contoh).reverse());
  expect(bacaButir(terbalik, 0).sidik).toEqual(bacaButir(contoh, 1).sidik);
  expect(bacaButir({ ...contoh, rt: '009' }, 0).sidik).not.toEqual(bacaButir(contoh, 0).sidik);
});

test('isian amplop yang tidak dikenal tidak ikut dihitung', () => {
  expect(bacaButir({ ...contoh, tambahan: 1 }, 0).sidik).toEqual(bacaButir(contoh, 0).sidik);
});

test.each([
  ['null', null],
  ['teks', 'halo'],
  ['angka', 7],
  ['larik', [1, [2]]],
  ['tanpa id', { ...contoh, id: undefined }],
  ['id bukan uuid', { ...contoh, id: '1' }],
  ['desa bukan kode', { ...contoh, desa: '63.11' }],
  ['tanggal tidak ada', { ...contoh, terjadi: '2025-02-30' }],
  ['huruf NUL', { ...contoh, isi: { alamat: 'a\u0000b', noKk: null } }],
  ['setengah pasangan', { ...contoh, isi: { alamat: '\ud800', noKk: null } }],
])('%s disimpan mentah tanpa amplop', (_nama, elemen) => {
  const butir = bacaButir(elemen, 3);
  expect(butir.catatan).toBeNull();
  expect(butir.mentah).not.toBeNull();
  expect(butir.idCadangan).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('tulisan "\\u0000" sebagai huruf biasa bukan huruf NUL, dan emoji tetap terbaca', () => {
  expect(bacaButir({ ...contoh, isi: { alamat: '\\u0000 😀', noKk: null } }, 0).catatan).not.toBeNull();
});

const huruf = (jumlah: number): string => 'A'.repeat(jumlah - (jumlah % 4));
const foto = (jumlah: number) => ({
  ...contoh,
  kind: 'lampiran.foto',
  isi: { untuk: contoh.id, foto: `data:image/jpeg;base64,/9j/${huruf(jumlah)}`, keterangan: null },
});

test.each([
  ['jawaban 20 KB', { ...contoh, isi: { alamat: huruf(20_000), noKk: null } }, 'terlalu-besar-isi'],
  ['foto 60 KB', foto(60_000), null],
  ['foto 100 KB', foto(100_000), 'terlalu-besar-isi'],
  ['koreksi foto 60 KB', { ...contoh, kind: 'catatan.koreksi', isi: { sasaran: contoh.id, v: 1, terjadi: '2025-01-05', isi: foto(60_000).isi } }, null],
  [
    'koreksi yang bukan foto 20 KB',
    { ...contoh, kind: 'catatan.koreksi', isi: { sasaran: contoh.id, v: 1, terjadi: '2025-01-05', isi: { alamat: huruf(20_000) } } },
    'terlalu-besar-isi',
  ],
  ['jenis yang tidak dikenal 20 KB', { ...contoh, kind: 'jenis.baru', isi: { alamat: huruf(20_000) } }, 'terlalu-besar-isi'],
])('batas besar menurut jenisnya: %s', (_nama, elemen, kode) => {
  expect(bacaButir(elemen, 0).tolakan?.kode ?? null).toBe(kode);
});
