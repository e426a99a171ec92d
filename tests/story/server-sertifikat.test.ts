// The public page of certificates: safe to draw, kept by no browser, and guessing numbers leads nowhere.
import { zHasilTerbit } from '@lini/core/acara/acara-wire.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cek, coba, hadir, isi, JUAI, nilai, nomorKe, openMeja, orang, RENCANA, rumah, SITI, terbit } from '../setup/meja-acara.ts';
import { ringkas } from '../setup/rumah.ts';

beforeAll(openMeja);
afterAll(() => rumah.close());

test('nomor yang sah untuk dicoba', async () => {
  expect(await coba('hasan', JUAI, 'acara.rencana', RENCANA)).toBe('diterima');
  expect(await coba('hasan', JUAI, 'acara.undang', { peserta: [SITI] })).toBe('diterima');
  expect(ringkas(await orang.rudi.kirim([hadir(JUAI, SITI.id), nilai(JUAI, SITI.id, 'post', 80)]))).toEqual(['diterima', 'diterima']);
  expect(zHasilTerbit.parse((await terbit('hasan', JUAI)).json())).toEqual({ terbit: 1, sudah: 0 });
});

test('halaman tanpa masuk: nama aman ditampilkan, tidak disimpan peramban', async () => {
  const { nomor } = (await isi('hasan', JUAI)).sertifikat.get(SITI.id) ?? expect.fail('tanpa sertifikat');
  const halaman = await rumah.app.inject({ url: `/sertifikat/${nomor}` });
  expect([halaman.statusCode, halaman.headers['cache-control'], halaman.body.includes('Sertifikat ini sah'), halaman.body.includes('Bu Siti')]).toEqual([
    200,
    'no-store',
    true,
    true,
  ]);
  const jahat = await rumah.app.inject({ url: `/sertifikat?nomor=${encodeURIComponent('"><script>alert(1)</script>')}` });
  expect([jahat.body.includes('<script'), jahat.body.includes('Nomornya salah tulis')]).toEqual([false, true]);
});

test('mencoba-coba nomor dibatasi, lewat jalan mana pun; satu kabupaten di balik satu alamat tetap dijawab', async () => {
  const tanya = async (url: string, remoteAddress: string) => await rumah.app.inject({ url, remoteAddress });
  const [kabupaten, penebak] = ['10.0.0.1', '10.0.0.2'];
  const sah = `/api/sertifikat/${nomorKe(1)}`;
  const banyak = await Promise.all(Array.from({ length: 200 }, () => tanya(sah, kabupaten)));
  expect(new Set(banyak.map((satu) => satu.statusCode))).toEqual(new Set([200]));
  const tebakan = [];
  for (let ke = 5001; ke <= 5031; ke += 1) tebakan.push(await tanya(`/${ke % 2 ? 'api/' : ''}sertifikat/${nomorKe(ke)}`, penebak));
  expect(tebakan.slice(0, 30).every((satu) => satu.statusCode === 200)).toBe(true);
  expect([tebakan[30]?.statusCode, tebakan[30]?.headers['retry-after'] !== undefined]).toEqual([429, true]);
  const halaman = await tanya(`/sertifikat/${nomorKe(5032)}`, penebak);
  expect([halaman.statusCode, halaman.body.includes('Tunggu satu menit')]).toEqual([429, true]);
  expect((await tanya(sah, penebak)).statusCode).toBe(200);
  await Promise.all(Array.from({ length: 100 }, () => tanya(sah, kabupaten)));
  expect((await tanya(sah, kabupaten)).statusCode).toBe(429);
});

test('yang dicabut tetap menyebut acaranya seperti waktu diterbitkan, bukan rencana sesudahnya', async () => {
  const { catatanId, nomor } = (await isi('hasan', JUAI)).sertifikat.get(SITI.id) ?? expect.fail('tanpa sertifikat');
  expect(await coba('hasan', JUAI, 'acara.rencana', { ...RENCANA, judul: 'Orientasi yang diganti', tempat: 'Balai lain' })).toBe('diterima');
  expect(await coba('hasan', JUAI, 'catatan.batal', { sasaran: catatanId, alasan: 'Nama tertukar' })).toBe('diterima');
  const { judul: acara, tempat } = RENCANA as { judul: string; tempat: string };
  expect(await cek(nomor)).toMatchObject({ keadaan: 'dicabut', nama: 'Bu Siti', acara, tempat });
  expect(zHasilTerbit.parse((await terbit('hasan', JUAI)).json())).toEqual({ terbit: 1, sudah: 0 });
  expect([await cek(nomor), await cek(nomorKe(2))]).toMatchObject([
    { keadaan: 'dicabut', acara, tempat },
    { keadaan: 'sah', acara: 'Orientasi yang diganti', tempat: 'Balai lain' },
  ]);
});
