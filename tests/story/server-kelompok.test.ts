// Classes of groups at the office: kept by the recount, the same when everything is counted afresh, read within one's reach.
import { zGalat } from '@lini/core/akses/galat.ts';
import { BATAS_POKTAN_AWAL } from '@lini/core/klasifikasi/batas-poktan.ts';
import { zPratinjau } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { zDaftarKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import { awalBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { markAturanBaru } from '@lini/server/features/angka/aturan-hitung.ts';
import { recountAll, recountKotor } from '@lini/server/features/angka/recount.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, tulisanOleh } from '../setup/rumah.ts';

const LALU = tambahBulan(bulanIni(), -1);
const MULAI = `${tambahBulan(bulanIni(), -3)}-05`;

let rumah: RumahUji;
let aminah: Pengguna;
let rudi: Pengguna;
let noor: Pengguna;
const isi = () => rumah.sql`select desa, bulan, poktan_id, jenis, nama, isi from nilai_poktan order by desa, bulan, jenis`;
const daftar = async (siapa: Pengguna, wilayah: string) =>
  zDaftarKelompok.parse((await siapa.minta({ url: `/api/evaluasi/kelompok?wilayah=${wilayah}&bulan=${LALU}` })).json());

beforeAll(async () => {
  rumah = await openRumahUji();
  [aminah, rudi, noor] = [await rumah.masuk('aminah'), await rumah.masuk('rudi'), await rumah.masuk('noor')];
  const keluarga = new BukuKeluarga(1, DESA_SITI);
  keluarga.daftar(MULAI);
  const bkb = new BukuPoktan('bkb', 1, DESA_SITI);
  bkb.daftar(MULAI, { nama: 'Melati', sk: true });
  bkb.pengurus(MULAI, 'ketua');
  const uppka = new BukuPoktan('uppka', 2, DESA_SITI);
  uppka.daftar(MULAI, { nama: 'Maju' });
  for (const buku of [keluarga, bkb, uppka]) await aminah.kirim(tulisanOleh('aminah', buku));
  const putus = bkb.catat('poktan.kelas-putus', `${LALU}-10`, {
    sampai: null,
    rubrik: null,
    bukti: null,
    usulId: null,
    hitung: 'belum',
    putus: 'dasar',
    alasan: 'Dilihat sendiri',
  });
  expect((await rudi.kirim(tulisanOleh('rudi', { catatan: [putus] }))).map(({ putusan }) => putusan)).toEqual(['diterima']);
  await recountKotor(rumah.sql, bulanIni());
});
afterAll(() => rumah.close());

test('satu baris tiap kelompok dan bulan, sama sesudah hitung ulang, tanpa alasan putusan', async () => {
  const sedikit = await isi();
  expect(sedikit).toHaveLength(8);
  expect(JSON.stringify(sedikit)).not.toContain('Dilihat sendiri');
  await recountAll(rumah.sql, bulanIni());
  expect(await isi()).toEqual(sedikit);
});

test('yang dihitung dan yang belum dinilai tampil dengan putusan dan yang kurang', async () => {
  const { daftar: baris, bagian } = await daftar(noor, '63.11');
  expect(bagian.length).toBeGreaterThan(1);
  expect(baris.map(({ jenis, nama, kecamatan, hitung, berikut, putus }) => [jenis, nama, kecamatan, hitung, berikut, putus])).toEqual([
    ['bkb', 'Melati', 'Juai', 'belum', 'dasar', { kelas: 'dasar', tanggal: `${LALU}-10`, isBerbeda: true }],
    ['uppka', 'Maju', 'Juai', null, null, null],
  ]);
  expect(baris[0]?.kurang.map(({ id }) => id)).toEqual(['pertemuan dalam 12 bulan baru 0, paling sedikit 4', 'bulan yang lapor baru 0, paling sedikit 6']);
});

test('dalam jangkauan saja', async () => {
  expect([(await daftar(rudi, '63.11.01')).daftar.length, (await daftar(aminah, DESA_SITI)).daftar.length]).toEqual([2, 2]);
  const ditolak = await rudi.minta({ url: '/api/evaluasi/kelompok?wilayah=63.11' });
  expect([ditolak.statusCode, zGalat.parse(ditolak.json()).kode]).toEqual([403, 'di-luar-wilayah']);
  const halimah = await rumah.masuk('halimah');
  expect((await halimah.minta({ url: `/api/evaluasi/kelompok?wilayah=${DESA_SITI}` })).statusCode).toBe(403);
});

test('basis data yang dihitung sebelum ada kelas kelompok dihitung lagi', async () => {
  await rumah.sql`truncate nilai_poktan`;
  await markAturanBaru(rumah.sql, 'aturan dengan kelas kelompok');
  expect(await rumah.sql`select desa from kotor`).toMatchObject([{ desa: DESA_SITI }]);
  await recountKotor(rumah.sql, bulanIni());
  expect(await isi()).toHaveLength(8);
});

test('rubrik kelompok yang disunting: pratinjau menyebut yang berubah, bulan yang sudah tutup tetap, bulan berjalan dinilai versi baru', async () => {
  const { versi: _versi, basis: _basis, ...awal } = RUBRIK_AWAL;
  const poktan = { ...BATAS_POKTAN_AWAL, pertemuan: [0, 8, 12], lapor: [0, 9, 12] };
  const rubrik = { ...awal, berlakuDari: awalBulan(bulanIni()), poktan };
  const kirim = (url: string, isi: Record<string, unknown>) => noor.minta({ method: 'POST', url, payload: isi });
  const { kelompok, ubah } = zPratinjau.parse((await kirim('/api/rubrik/pratinjau', { rubrik })).json());
  expect(kelompok).toMatchObject({ naik: 1, turun: 0, tetap: 0, ubah: [{ nama: 'Melati', jenis: 'bkb', dari: 'belum', ke: 'dasar' }] });
  expect(ubah).toEqual([]);
  const turunNaik = { rubrik: { ...rubrik, poktan: { ...poktan, pertemuan: [8, 4, 12] } } };
  expect(zGalat.parse((await kirim('/api/rubrik/pratinjau', turunNaik)).json()).kode).toBe('bentuk-salah');
  const sebelum = (await daftar(noor, '63.11')).daftar;
  expect((await kirim('/api/rubrik', { rubrik, alasan: 'Hasil rapat' })).statusCode).toBe(200);
  await recountAll(rumah.sql, bulanIni());
  expect((await daftar(noor, '63.11')).daftar).toEqual(sebelum);
  const kini = await noor.minta({ url: `/api/evaluasi/kelompok?wilayah=63.11&bulan=${bulanIni()}` });
  expect(zDaftarKelompok.parse(kini.json()).daftar.map(({ jenis, hitung }) => [jenis, hitung])).toEqual([
    ['bkb', 'dasar'],
    ['uppka', null],
  ]);
});
