// What strangers, forgers, newer phones and broken phones send: each gets a clear coded answer, and nothing is written that should not be.
import { gzipSync } from 'node:zlib';
import { GALAT } from '@lini/core/akses/galat.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, PERANGKAT_UJI, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;
let siti: Pengguna;
let nomorKeluarga = 0;

beforeAll(async () => {
  rumah = await openRumahUji();
  siti = await rumah.masuk('siti');
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomorKeluarga += 1;
});

const terhitung = async (): Promise<number> => (await rumah.sql<[{ n: number }]>`select count(*) as n from catatan`)[0].n;
const titipan = async (): Promise<number> => (await rumah.sql<[{ n: number }]>`select count(*) as n from titipan`)[0].n;

function daftarOleh(nama: keyof typeof ORANG = 'siti', desa = DESA_SITI) {
  const buku = new BukuKeluarga(nomorKeluarga, desa);
  buku.daftar('2025-01-05');
  const [satu] = tulisanOleh(nama, buku);
  if (!satu) throw new Error('buku kosong');
  return satu;
}

test('catatan yang benar diterima sekali, lalu sudah ada', async () => {
  const satu = daftarOleh();
  const sebelum = await terhitung();
  const [pertama] = await siti.kirim([satu]);
  expect(pertama).toMatchObject({ indeks: 0, id: satu.id, putusan: 'diterima', kode: null });
  expect(await siti.kirim([satu, satu])).toEqual(
    [0, 1].map((indeks) => ({ indeks, id: satu.id, putusan: 'sudah-ada', kode: null, isian: null, nomor: pertama?.nomor })),
  );
  expect(await terhitung()).toBe(sebelum + 1);
});

test('dua kali dalam satu kiriman dihitung sekali', async () => {
  const satu = daftarOleh();
  const sebelum = await terhitung();
  expect(ringkas(await siti.kirim([satu, satu]))).toEqual(['diterima', 'sudah-ada']);
  expect(await terhitung()).toBe(sebelum + 1);
  const asing = { ...satu, id: uuidUji(nomorKeluarga, 0xaa), kind: 'satelit.lewat' };
  expect(ringkas(await siti.kirim([asing, asing]))).toEqual(['ditahan jenis-belum-dikenal kind', 'ditahan jenis-belum-dikenal kind']);
});

test('id sama dengan isi lain dikembalikan dan yang pertama tetap', async () => {
  const satu = daftarOleh();
  const lain = { ...satu, isi: { alamat: 'Alamat lain', noKk: null } };
  expect(ringkas(await siti.kirim([satu, lain]))).toEqual(['diterima', 'dikembalikan id-bentrok id']);
  expect(ringkas(await siti.kirim([lain]))).toEqual(['dikembalikan id-bentrok id']);
  const [baris] = await rumah.sql`select isi from catatan where id = ${satu.id}`;
  expect(baris).toEqual({ isi: { alamat: 'Jalan Contoh', noKk: null } });
});

test.each([
  ['jenis dari masa depan', { kind: 'satelit.lewat' }, 'ditahan jenis-belum-dikenal kind'],
  ['versi dari masa depan', { v: 99 }, 'ditahan versi-terlalu-baru v'],
  ['tanggal tahun 3025', { terjadi: '3025-01-01' }, 'dikembalikan tanggal-masa-depan terjadi'],
  ['tanggal tahun 1800', { terjadi: '1800-01-01' }, 'dikembalikan tanggal-terlalu-lama terjadi'],
  ['isian salah', { isi: { alamat: 7, noKk: null } }, 'dikembalikan isi-tidak-sah alamat'],
  ['desa orang lain', { desa: DESA_LAIN }, 'dikembalikan di-luar-wilayah desa'],
  ['desa yang tidak ada', { desa: '99.99.99.9999' }, 'dikembalikan di-luar-wilayah desa'],
  ['pencatat palsu', { oleh: ORANG.aminah.id }, 'dikembalikan bukan-pencatat oleh'],
  ['amplop rusak', { subjek: 'keluarga' }, 'dikembalikan amplop-rusak'],
  ['huruf yang tidak bisa disimpan', { isi: { alamat: '\u0000', noKk: null } }, 'dikembalikan amplop-rusak'],
])('%s: jawaban jelas, ada di titipan, tidak dihitung, tidak menghalangi yang lain', async (_nama, ubah, harapan) => {
  const sehat = daftarOleh();
  const buruk = { ...sehat, id: uuidUji(nomorKeluarga, 0xbad), subjek: { jenis: 'keluarga', id: uuidUji(nomorKeluarga, 0xfb) }, ...ubah };
  const [sebelum, dititip] = [await terhitung(), await titipan()];
  expect(ringkas(await siti.kirim([buruk, sehat]))).toEqual([harapan, 'diterima']);
  expect(await terhitung()).toBe(sebelum + 1);
  expect(await titipan()).toBe(dititip + 1);
  expect(ringkas(await siti.kirim([buruk]))).toEqual([harapan]);
  expect(await titipan()).toBe(dititip + 1);
});

test.each([null, 'teks', 12, [], [[['dalam']]], {}])('elemen %j dikembalikan sebagai amplop rusak', async (elemen) => {
  expect(ringkas(await siti.kirim([elemen]))).toEqual(['dikembalikan amplop-rusak']);
});

test('kader desa lain tidak bisa menulis di desa ini', async () => {
  const halimah = await rumah.masuk('halimah');
  const sebelum = await terhitung();
  expect(ringkas(await halimah.kirim([daftarOleh('halimah', DESA_SITI)]))).toEqual(['dikembalikan di-luar-wilayah desa']);
  expect(await terhitung()).toBe(sebelum);
});

test('kantor kabupaten tidak mencatat keluarga', async () => {
  const noor = await rumah.masuk('noor');
  expect(ringkas(await noor.kirim([daftarOleh('noor')]))).toEqual(['dikembalikan tidak-berhak']);
});

test('keluarga satu desa tidak bisa diteruskan di desa lain', async () => {
  const rudi = await rumah.masuk('rudi');
  const buku = new BukuKeluarga(nomorKeluarga, DESA_SITI);
  buku.daftar('2025-01-05');
  buku.rumah('2025-01-06', null, null);
  const [daftar, isiRumah] = tulisanOleh('rudi', buku);
  expect(ringkas(await rudi.kirim([daftar, { ...isiRumah, desa: '63.11.01.2001' }]))).toEqual(['diterima', 'dikembalikan beda-desa desa']);
});

const kiriman = (isi: unknown) =>
  ({ method: 'POST', url: '/api/sync/kirim', payload: JSON.stringify(isi), headers: { 'content-type': 'application/json' } }) as const;
const satuMega = { perangkat: PERANGKAT_UJI, catatan: Array.from({ length: 10 }, () => 'x'.repeat(1_000_000)) };

test.each([
  ['tanpa sesi', { ...kiriman({ perangkat: PERANGKAT_UJI, catatan: [{}] }), headers: { 'content-type': 'application/json', cookie: '' } }, 'belum-masuk'],
  [
    'token orang asing',
    { ...kiriman({ perangkat: PERANGKAT_UJI, catatan: [{}] }), headers: { 'content-type': 'application/json', cookie: 'lini_sesi=tebakan' } },
    'belum-masuk',
  ],
  ['badan 10 MB', kiriman(satuMega), 'terlalu-besar'],
  [
    '10 MB yang dimampatkan',
    { ...kiriman(''), payload: gzipSync(JSON.stringify(satuMega)), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
    'terlalu-besar',
  ],
  [
    'mampat yang rusak',
    { ...kiriman(''), payload: Buffer.from('bukan gzip'), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
    'bentuk-salah',
  ],
  ['JSON rusak', { ...kiriman(''), payload: '{"perangkat":' }, 'bentuk-salah'],
  [
    'JSON sedalam sumur',
    { ...kiriman(''), payload: `{"perangkat":"${PERANGKAT_UJI}","catatan":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}` },
    'bentuk-salah',
  ],
  ['bukan JSON', { ...kiriman(''), payload: 'halo', headers: { 'content-type': 'text/plain' } }, 'jenis-kiriman-salah'],
  ['tanpa badan', { method: 'POST', url: '/api/sync/kirim' }, 'bentuk-salah'],
  ['kiriman kosong', kiriman({ perangkat: PERANGKAT_UJI, catatan: [] }), 'bentuk-salah'],
  ['501 catatan', kiriman({ perangkat: PERANGKAT_UJI, catatan: Array.from({ length: 501 }, () => ({})) }), 'bentuk-salah'],
  ['kursor palsu', { method: 'GET', url: '/api/sync/ambil?kursor=eyJ2IjoxfQ.AAAA' }, 'kursor-salah'],
  ['alamat yang tidak ada', { method: 'GET', url: '/api/tidak-ada' }, 'tidak-ditemukan'],
] as const)('%s ditolak dengan kode', async (_nama, permintaan, kode) => {
  const [sebelum, dititip] = [await terhitung(), await titipan()];
  const jawaban = await siti.minta(permintaan);
  expect(jawaban.json()).toMatchObject({ kode, pesan: GALAT[kode].pesan });
  expect(jawaban.statusCode).toBe(GALAT[kode].status);
  expect([await terhitung(), await titipan()]).toEqual([sebelum, dititip]);
});

test('kiriman yang dimampatkan diterima', async () => {
  const isi = gzipSync(JSON.stringify({ perangkat: PERANGKAT_UJI, catatan: [daftarOleh()] }));
  const jawaban = await siti.minta({ ...kiriman(''), payload: isi, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } });
  expect(ringkas(jawaban.json().putusan)).toEqual(['diterima']);
});
