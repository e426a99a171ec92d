// Custody: what waits is kept, and counts by itself once what it waited for has arrived, whoever sent it.
import { rejudgeTitipan } from '@lini/server/features/catatan/rejudge.ts';
import { hitungSidik } from '@lini/server/platform/sidik.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_SITI, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;
let siti: Pengguna;
let aminah: Pengguna;
let nomor = 0;
let buku: BukuKeluarga;

beforeAll(async () => {
  rumah = await openRumahUji();
  [siti, aminah] = [await rumah.masuk('siti'), await rumah.masuk('aminah')];
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 1;
  buku = new BukuKeluarga(nomor, DESA_SITI);
});

const titipan = () => rumah.sql`select akun, kode from titipan where subjek_id = ${buku.id}`;
const penulis = () => rumah.sql<{ oleh: string; kind: string }[]>`select oleh, kind from catatan where subjek_id = ${buku.id} order by nomor`;

test('anggota yang datang lebih dulu menunggu, lalu dihitung atas nama pencatatnya ketika keluarganya tiba dari kader lain', async () => {
  buku.daftar('2025-01-05');
  buku.istri('2025-01-05', '1995-02-02');
  const [daftar] = tulisanOleh('aminah', buku);
  const [, istri] = tulisanOleh('siti', buku);
  expect(ringkas(await siti.kirim([istri]))).toEqual(['ditahan menunggu-keluarga']);
  expect(await titipan()).toEqual([{ akun: ORANG.siti.id, kode: 'menunggu-keluarga' }]);
  expect(ringkas(await siti.kirim([istri]))).toEqual(['ditahan menunggu-keluarga']);
  expect(ringkas(await aminah.kirim([daftar]))).toEqual(['diterima']);
  expect(await titipan()).toEqual([]);
  expect(await penulis()).toEqual([
    { oleh: ORANG.aminah.id, kind: 'keluarga.daftar' },
    { oleh: ORANG.siti.id, kind: 'anggota.tambah' },
  ]);
  const dariUmpan = (await aminah.ambilSemua()).find((satu) => satu.catatan.id === istri?.id);
  expect(dariUmpan?.catatan).toEqual(istri);
  expect(await siti.kirim([istri])).toMatchObject([{ putusan: 'sudah-ada', nomor: dariUmpan?.nomor }]);
});

test('urutan terbalik dalam satu kiriman tetap diterima semua', async () => {
  buku.daftar('2025-01-05');
  const ibu = buku.istri('2025-01-05', '1995-02-02');
  buku.status('2025-01-06', ibu, { kesertaan: 'sedang', metode: 'suntik' });
  expect(ringkas(await siti.kirim(tulisanOleh('siti', buku).reverse()))).toEqual(['diterima', 'diterima', 'diterima']);
});

test('yang dibebaskan lalu ternyata tidak sah dikembalikan, bukan dihitung dan bukan hilang', async () => {
  buku.daftar('2025-01-05');
  const [kedua] = tulisanOleh('siti', buku).map((satu) => ({ ...satu, id: uuidUji(nomor, 0xdd) }));
  buku.catat('anggota.tambah', '2025-01-05', { ...(buku.catatan[0]?.isi as object), anggotaId: 'salah' });
  const [daftar] = tulisanOleh('siti', buku);
  const istri = new BukuKeluarga(nomor, DESA_SITI);
  istri.istri('2025-01-01', '2025-01-03');
  const [belumLahir] = tulisanOleh('siti', istri).map((satu) => ({ ...satu, id: uuidUji(nomor, 0xde) }));
  expect(ringkas(await siti.kirim([belumLahir]))).toEqual(['ditahan menunggu-keluarga']);
  expect(ringkas(await aminah.kirim([{ ...daftar, oleh: ORANG.aminah.id }]))).toEqual(['diterima']);
  expect(await titipan()).toEqual([{ akun: ORANG.siti.id, kode: 'tanggal-sebelum-lahir' }]);
  expect(ringkas(await siti.kirim([kedua]))).toEqual(['dikembalikan sudah-terdaftar']);
});

test('koreksi dan pembatalan menunggu sasarannya', async () => {
  const daftar = buku.daftar('2025-01-05');
  buku.catat('catatan.batal', '2025-01-06', { sasaran: daftar.id, alasan: 'salah desa' });
  const [satu, batal] = tulisanOleh('siti', buku);
  expect(ringkas(await siti.kirim([batal]))).toEqual(['ditahan menunggu-catatan sasaran']);
  expect(ringkas(await siti.kirim([satu]))).toEqual(['diterima']);
  expect((await penulis()).map((baris) => baris.kind)).toEqual(['keluarga.daftar', 'catatan.batal']);
});

test('isi lain di bawah id yang sedang ditahan tidak menggantikan yang ditahan', async () => {
  buku.istri('2025-01-05', '1995-02-02');
  const [istri] = tulisanOleh('siti', buku);
  await siti.kirim([istri]);
  expect(ringkas(await siti.kirim([{ ...istri, rt: '009' }]))).toEqual(['dikembalikan id-bentrok id']);
  expect(ringkas(await siti.kirim([istri]))).toEqual(['ditahan menunggu-keluarga']);
});

test('yang dikembalikan boleh diperbaiki dan dikirim lagi dengan id yang sama', async () => {
  buku.daftar('2025-01-05');
  const [daftar] = tulisanOleh('siti', buku);
  expect(ringkas(await siti.kirim([{ ...daftar, terjadi: '3025-01-05' }]))).toEqual(['dikembalikan tanggal-masa-depan terjadi']);
  expect(ringkas(await siti.kirim([daftar]))).toEqual(['diterima']);
  expect(await titipan()).toEqual([]);
});

test('jenis yang belum dikenal dihitung sendiri setelah kantor diperbarui', async () => {
  buku.daftar('2025-01-05');
  const [daftar] = tulisanOleh('siti', buku);
  await siti.kirim([{ ...daftar, kind: 'satelit.lewat' }]);
  expect(await penulis()).toEqual([]);
  // The update: what waited under an unknown kind is a kind this server knows now.
  await rumah.sql`update titipan set mentah = mentah || '{"kind": "keluarga.daftar"}', sidik = ${hitungSidik(daftar)} where subjek_id = ${buku.id}`;
  await rejudgeTitipan(rumah.sql);
  expect((await penulis()).map((satu) => satu.kind)).toEqual(['keluarga.daftar']);
  expect(await titipan()).toEqual([]);
});

test('kader desa lain tidak bisa membebaskan atau melihat titipan desa ini', async () => {
  buku.daftar('2025-01-05');
  buku.istri('2025-01-05', '1995-02-02');
  const [, istri] = tulisanOleh('siti', buku);
  await siti.kirim([istri]);
  const asing = new BukuKeluarga(nomor, '63.11.02.2001');
  asing.daftar('2025-01-05');
  const [daftarAsing] = tulisanOleh('halimah', asing);
  const halimah = await rumah.masuk('halimah');
  expect(ringkas(await halimah.kirim([daftarAsing]))).toEqual(['diterima']);
  expect(await titipan()).toEqual([{ akun: ORANG.siti.id, kode: 'menunggu-keluarga' }]);
});
