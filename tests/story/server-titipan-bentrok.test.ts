// Two accounts wait with one id: one of them counts, the other goes back, and nobody's push fails for it.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_SITI, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;
let siti: Pengguna;
let aminah: Pengguna;
let nomor = 0;

beforeAll(async () => {
  rumah = await openRumahUji();
  [siti, aminah] = [await rumah.masuk('siti'), await rumah.masuk('aminah')];
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 1;
});

/** The registration and one visit of a family; the visit under the id of this test. */
function keluarga(nama: 'siti' | 'aminah', ke: number): { daftar: Catatan; kunjungan: Catatan } {
  const buku = new BukuKeluarga(nomor * 10 + ke, DESA_SITI);
  buku.daftar('2025-01-05');
  buku.rumah('2025-01-06', null, null);
  const [daftar, kunjungan] = tulisanOleh(nama, buku);
  if (!daftar || !kunjungan) throw new Error('buku kosong');
  return { daftar, kunjungan: { ...kunjungan, id: uuidUji(nomor, 0xe0) } };
}

const titipan = () => rumah.sql`select akun, putusan, kode from titipan where id = ${uuidUji(nomor, 0xe0)} order by akun`;
const pemilik = async () => (await rumah.sql<{ oleh: string }[]>`select oleh from catatan where id = ${uuidUji(nomor, 0xe0)}`).map((satu) => satu.oleh);

test('dua akun menunggu dengan id yang sama: yang lebih dulu dihitung, yang lain dikembalikan', async () => {
  const [milikSiti, milikAminah] = [keluarga('siti', 1), keluarga('aminah', 1)];
  expect(ringkas(await siti.kirim([milikSiti.kunjungan]))).toEqual(['ditahan menunggu-keluarga']);
  expect(ringkas(await aminah.kirim([milikAminah.kunjungan]))).toEqual(['ditahan menunggu-keluarga']);
  expect(ringkas(await aminah.kirim([milikAminah.daftar]))).toEqual(['diterima']);
  expect(await pemilik()).toEqual([ORANG.siti.id]);
  expect(await titipan()).toEqual([{ akun: ORANG.aminah.id, putusan: 'dikembalikan', kode: 'id-bentrok' }]);
  expect(ringkas(await aminah.kirim([milikAminah.kunjungan]))).toEqual(['dikembalikan id-bentrok id']);
  expect(await titipan()).toHaveLength(1);
});

test('dua keluarga dibebaskan satu kiriman, keduanya menunggu dengan id yang sama', async () => {
  const [milikSiti, milikAminah] = [keluarga('siti', 1), keluarga('aminah', 2)];
  await siti.kirim([milikSiti.kunjungan]);
  await aminah.kirim([milikAminah.kunjungan]);
  expect(ringkas(await aminah.kirim([milikAminah.daftar, { ...milikSiti.daftar, oleh: ORANG.aminah.id }]))).toEqual(['diterima', 'diterima']);
  expect(await pemilik()).toEqual([ORANG.siti.id]);
  expect(await titipan()).toEqual([{ akun: ORANG.aminah.id, putusan: 'dikembalikan', kode: 'id-bentrok' }]);
});

test('id yang ditunggu Bu Siti sudah dihitung atas keluarga lain: miliknya dikembalikan ketika bebas', async () => {
  const [milikSiti, milikAminah] = [keluarga('siti', 1), keluarga('aminah', 2)];
  await siti.kirim([milikSiti.kunjungan]);
  expect(ringkas(await aminah.kirim([milikAminah.daftar, milikAminah.kunjungan]))).toEqual(['diterima', 'diterima']);
  expect(ringkas(await siti.kirim([milikSiti.daftar]))).toEqual(['diterima']);
  expect(await pemilik()).toEqual([ORANG.aminah.id]);
  expect(await titipan()).toEqual([{ akun: ORANG.siti.id, putusan: 'dikembalikan', kode: 'id-bentrok' }]);
});

test('rekan mengirim keluarga itu sendiri di bawah id yang ditunggu: satu dihitung, tidak ada yang tertinggal menunggu', async () => {
  const [milikSiti, milikAminah] = [keluarga('siti', 1), keluarga('aminah', 1)];
  await siti.kirim([milikSiti.kunjungan]);
  expect(ringkas(await aminah.kirim([milikAminah.daftar, milikAminah.kunjungan]))).toEqual(['diterima', 'diterima']);
  expect(await pemilik()).toEqual([ORANG.aminah.id]);
  expect(await titipan()).toEqual([{ akun: ORANG.siti.id, putusan: 'dikembalikan', kode: 'id-bentrok' }]);
});
