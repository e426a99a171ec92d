// The office writes lessons: only the kabupaten, over the version it saw; phones are told of what is published, by version and with an ETag.
import { zGalat } from '@lini/core/akses/galat.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import { zDaftarPelajaran, zIsiVersi, zSatuPelajaran, zUntukPonsel } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { periksaPelajaran } from '@lini/core/pelajaran/periksa.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRumahUji, type Pengguna, type RumahUji } from '../setup/rumah.ts';

const HARI = '2026-06-30';
let rumah: RumahUji;
let noor: Pengguna;
let rudi: Pengguna;
let siti: Pengguna;
let isi: IsiKantor;

beforeAll(async () => {
  rumah = await openRumahUji();
  [noor, rudi, siti] = [await rumah.masuk('noor'), await rumah.masuk('rudi'), await rumah.masuk('siti')];
  const saji = PELAJARAN.find((satu) => satu.id === 'kie-saji');
  if (!saji) throw new Error('kie-saji tidak ada');
  const bawaan = susunIsi(await saji.muat(), HARI);
  isi = JSON.parse(JSON.stringify({ ...bawaan, judul: { id: 'SAJI di Juai', en: 'SAJI di Juai' }, untuk: saji.untuk, peran: saji.peran, detik: null }));
  expect(periksaPelajaran(isi, parameterPada(HARI))).toEqual([]);
});
afterAll(() => rumah.close());

const simpan = (siapa: Pengguna, ganti: Record<string, unknown>) =>
  siapa.minta({ method: 'POST', url: '/api/pelajaran', payload: { id: 'kie-saji', dari: 0, keadaan: 'terbit', isi, catatan: '', ...ganti } });
const tolakan = async (jawaban: ReturnType<typeof simpan>): Promise<[number, string, string | null]> => {
  const { statusCode, json } = await jawaban;
  const { kode, isian } = zGalat.parse(json());
  return [statusCode, kode, isian ?? null];
};
const ponsel = async (siapa: Pengguna, tanda?: string) =>
  siapa.minta({ url: '/api/pelajaran/ponsel', ...(tanda === undefined ? {} : { headers: { 'if-none-match': tanda } }) });

test('sebelum diubah: daftar kosong, ponsel memakai yang bawaan', async () => {
  expect(zDaftarPelajaran.parse((await noor.minta({ url: '/api/pelajaran' })).json())).toEqual({ isBolehUbah: true, daftar: [] });
  expect(zDaftarPelajaran.parse((await rudi.minta({ url: '/api/pelajaran' })).json()).isBolehUbah).toBe(false);
  expect(zUntukPonsel.parse((await ponsel(siti)).json())).toEqual({ daftar: [] });
  expect(zSatuPelajaran.parse((await noor.minta({ url: '/api/pelajaran/satu?id=kie-saji' })).json())).toEqual({
    isBolehUbah: true,
    versi: [],
    isi: null,
    nomorTerakhir: 0,
  });
});

test('hanya kabupaten yang menulis; kader tidak membuka daftar kantor', async () => {
  expect(await tolakan(simpan(rudi, {}))).toEqual([403, 'tidak-berhak', null]);
  expect(await tolakan(simpan(siti, {}))).toEqual([403, 'tidak-berhak', null]);
  expect(await tolakan(siti.minta({ url: '/api/pelajaran' }))).toEqual([403, 'tidak-berhak', null]);
  expect(await tolakan(siti.minta({ url: '/api/pelajaran/satu?id=kie-saji' }))).toEqual([403, 'tidak-berhak', null]);
});

test('draf boleh belum lengkap dan tidak sampai ke ponsel; terbit menolak dengan nama isiannya', async () => {
  const belum = { ...isi, soal: isi.soal.map((satu, ke) => (ke === 1 ? { ...satu, kunci: [] } : satu)) };
  expect(await tolakan(simpan(noor, { isi: belum }))).toEqual([400, 'pelajaran-belum-lengkap', 'soal.1.kunci']);
  expect(await tolakan(simpan(noor, { isi: { ...isi, sumber: [] } }))).toEqual([400, 'pelajaran-belum-lengkap', 'sumber']);
  expect(await tolakan(simpan(noor, { isi: null }))).toEqual([400, 'bentuk-salah', 'isi']);
  const draf = zSatuPelajaran.parse((await simpan(noor, { keadaan: 'draf', isi: belum })).json());
  expect(draf.versi.map(({ versi, keadaan, nama }) => [versi, keadaan, nama])).toEqual([[1, 'draf', 'Bu Noor']]);
  expect(zUntukPonsel.parse((await ponsel(siti)).json()).daftar).toEqual([]);
  expect(await tolakan(siti.minta({ url: '/api/pelajaran/isi?id=kie-saji&versi=1' }))).toEqual([404, 'tidak-ditemukan', 'versi']);
  expect((await rudi.minta({ url: '/api/pelajaran/isi?id=kie-saji&versi=1' })).statusCode).toBe(200);
});

test('yang menulis di atas versi lama ditolak, supaya perubahan orang lain tidak tertimpa', async () => {
  expect(await tolakan(simpan(noor, {}))).toEqual([409, 'pelajaran-berubah', 'dari']);
});

test('terbit sampai ke ponsel dengan versi; tanda yang sama dijawab 304 tanpa isi', async () => {
  const satu = zSatuPelajaran.parse((await simpan(noor, { dari: 1, catatan: 'Contoh dari Juai' })).json());
  expect([satu.versi[0]?.versi, satu.versi[0]?.catatan, satu.nomorTerakhir, satu.isi]).toEqual([2, 'Contoh dari Juai', isi.soal.length, isi]);
  const pertama = await ponsel(siti);
  expect(zUntukPonsel.parse(pertama.json()).daftar).toEqual([{ id: 'kie-saji', versi: 2, isTarik: false }]);
  const tanda = String(pertama.headers.etag);
  const kedua = await ponsel(siti, tanda);
  expect([kedua.statusCode, kedua.body]).toEqual([304, '']);
  expect(zIsiVersi.parse((await siti.minta({ url: '/api/pelajaran/isi?id=kie-saji&versi=2' })).json()).isi).toEqual(isi);
  // A draft over it changes nothing for the phones.
  await simpan(noor, { dari: 2, keadaan: 'draf' });
  expect((await ponsel(siti, tanda)).statusCode).toBe(304);
  const { daftar } = zDaftarPelajaran.parse((await noor.minta({ url: '/api/pelajaran' })).json());
  expect(daftar.map(({ terbaru, tayang }) => [terbaru.versi, terbaru.keadaan, tayang?.versi])).toEqual([[3, 'draf', 2]]);
});

test('ditarik, lalu dikembalikan ke bawaan; nomor soal yang pernah dipakai tetap diingat', async () => {
  const tarik = zSatuPelajaran.parse((await simpan(noor, { dari: 3, keadaan: 'tarik', isi: null })).json());
  expect(tarik.isi).toEqual(isi);
  expect(zUntukPonsel.parse((await ponsel(siti)).json()).daftar).toEqual([{ id: 'kie-saji', versi: 4, isTarik: true }]);
  const bawaan = zSatuPelajaran.parse((await simpan(noor, { dari: 4, keadaan: 'bawaan', isi: null })).json());
  expect([bawaan.isi, bawaan.nomorTerakhir]).toEqual([null, isi.soal.length]);
  expect(zUntukPonsel.parse((await ponsel(siti)).json()).daftar).toEqual([]);
  expect(await tolakan(simpan(noor, { id: 'pelajaran-baru', keadaan: 'bawaan', isi: null }))).toEqual([404, 'tidak-ditemukan', 'id']);
});
