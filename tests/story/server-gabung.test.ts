// Two cadres registered one family: merged at the office, parted again, and late facts about the duplicate find their place.

import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { recountKotor } from '@lini/server/features/angka/recount.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;
let siti: Pengguna;
let nomor = 0;

beforeAll(async () => {
  rumah = await openRumahUji();
  siti = await rumah.masuk('siti');
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 10;
});

const akhir = (buku: BukuKeluarga, jumlah = 1): Catatan[] => tulisanOleh('siti', buku).slice(-jumlah);
const kotor = async (): Promise<string | undefined> =>
  (await rumah.sql<{ bulan: string }[]>`select sejak_bulan as bulan from kotor where desa = ${DESA_SITI}`)[0]?.bulan;

async function angka(indikator: string, bulan: string): Promise<number | null> {
  await recountKotor(rumah.sql, '2026-11');
  const [satu] = await rumah.sql<{ n: number }[]>`select pembilang as n from angka where desa = ${DESA_SITI} and indikator = ${indikator} and bulan = ${bulan}`;
  return satu ? Number(satu.n) : null;
}

/** The kept family, its duplicate registered two months earlier, and the wife of both. */
async function duaKeluarga() {
  const [tetap, ganda] = [new BukuKeluarga(nomor, DESA_SITI), new BukuKeluarga(nomor + 1, DESA_SITI)];
  tetap.daftar('2026-03-01');
  const istri = tetap.istri('2026-03-01', '1995-08-17');
  ganda.daftar('2026-01-01');
  const kembaran = ganda.istri('2026-01-01', '1995-08-17');
  ganda.status('2026-01-02', kembaran, { metode: 'pil' });
  expect(ringkas(await siti.kirim([...tulisanOleh('siti', tetap), ...tulisanOleh('siti', ganda)]))).toEqual(Array(5).fill('diterima'));
  const gabung = () => tetap.catat('keluarga.gabung', '2026-05-01', { dari: ganda.id, anggota: [{ dari: kembaran, ke: istri }], alasan: 'Keluarga yang sama' });
  return { tetap, ganda, istri, kembaran, gabung };
}

test('digabung: angka menghitung satu keluarga sejak pendaftaran pertama; dipisah: kembali seperti semula', async () => {
  const { tetap, gabung } = await duaKeluarga();
  const sebelum = [await angka('A1', '2026-02'), await angka('A2', '2026-04')];
  const satu = gabung();
  expect(ringkas(await siti.kirim(akhir(tetap)))).toEqual(['diterima']);
  expect(await kotor()).toBe('2026-01');
  expect([await angka('A1', '2026-02'), await angka('A2', '2026-04')]).toEqual([sebelum[0], (sebelum[1] ?? 0) - 1]);
  tetap.catat('catatan.batal', '2026-05-02', { sasaran: satu.id, alasan: 'ternyata lain' });
  expect(ringkas(await siti.kirim(akhir(tetap)))).toEqual(['diterima']);
  expect(await kotor()).toBe('2026-01');
  expect([await angka('A1', '2026-02'), await angka('A2', '2026-04')]).toEqual(sebelum);
});

test('catatan tentang keluarga ganda yang datang belakangan dinilai sebagai catatan keluarga yang tetap', async () => {
  const { tetap, ganda, istri, kembaran, gabung } = await duaKeluarga();
  tetap.catat('anggota.meninggal', '2026-04-01', { anggotaId: istri });
  gabung();
  expect(ringkas(await siti.kirim(akhir(tetap, 2)))).toEqual(['diterima', 'diterima']);
  // She died in the kept family; the colleague who only knows the duplicate writes of her a month later.
  ganda.status('2026-05-02', kembaran, { metode: 'iud' });
  expect(ringkas(await siti.kirim(akhir(ganda)))).toEqual(['dikembalikan anggota-meninggal istriId']);
  ganda.rumah('2026-05-03', 'ledeng', null);
  expect(ringkas(await siti.kirim(akhir(ganda)))).toEqual(['diterima']);
  ganda.daftar('2026-05-04');
  expect(ringkas(await siti.kirim(akhir(ganda)))).toEqual(['dikembalikan sudah-terdaftar']);
});

test('catatan tentang anggota keluarga ganda yang ditulis pada keluarga yang tetap diterima', async () => {
  const { tetap, ganda, kembaran, gabung } = await duaKeluarga();
  const anak = ganda.anak('2026-02-01', '2020-01-01', kembaran);
  await siti.kirim(akhir(ganda));
  gabung();
  tetap.catat('anggota.meninggal', '2026-06-01', { anggotaId: anak });
  expect(ringkas(await siti.kirim(akhir(tetap, 2)))).toEqual(['diterima', 'diterima']);
});

test('yang tidak bisa digabung: diri sendiri, yang sudah digabung, yang belum sampai', async () => {
  const { tetap, ganda, gabung } = await duaKeluarga();
  const coba = async (buku: BukuKeluarga, dari: string, anggota: object[] = []): Promise<string[]> => {
    buku.catat('keluarga.gabung', '2026-05-01', { dari, anggota, alasan: 'Keluarga yang sama' });
    return ringkas(await siti.kirim(akhir(buku)));
  };
  expect(await coba(tetap, tetap.id)).toEqual(['dikembalikan gabung-diri-sendiri dari']);
  expect(await coba(tetap, uuidUji(nomor, 0xfe))).toEqual(['ditahan menunggu-keluarga dari']);
  expect(await coba(tetap, 'bukan-id')).toEqual(['dikembalikan isi-tidak-sah dari']);
  expect(await coba(tetap, ganda.id, [{ dari: uuidUji(nomor, 0xfe), ke: uuidUji(nomor, 0xff) }])).toEqual(['ditahan menunggu-anggota anggota']);
  gabung();
  expect(ringkas(await siti.kirim(akhir(tetap)))).toEqual(['diterima']);
  expect(await coba(ganda, tetap.id)).toEqual(['dikembalikan sudah-digabung dari']);
  const ketiga = new BukuKeluarga(nomor + 2, DESA_SITI);
  ketiga.daftar('2026-01-01');
  await siti.kirim(akhir(ketiga));
  expect(await coba(ketiga, ganda.id)).toEqual(['dikembalikan sudah-digabung dari']);
  // A chain is fine: the kept one may itself turn out to be a duplicate of a third.
  expect(await coba(ketiga, tetap.id)).toEqual(['diterima']);
  ganda.rumah('2026-06-03', 'ledeng', null);
  expect(ringkas(await siti.kirim(akhir(ganda)))).toEqual(['diterima']);
});

test('gabung dan keluarganya dalam satu kiriman, juga bila urutannya terbalik', async () => {
  const [tetap, ganda] = [new BukuKeluarga(nomor, DESA_SITI), new BukuKeluarga(nomor + 1, DESA_SITI)];
  tetap.daftar('2026-01-01');
  tetap.catat('keluarga.gabung', '2026-05-01', { dari: ganda.id, anggota: [], alasan: 'Keluarga yang sama' });
  ganda.daftar('2026-01-01');
  expect(ringkas(await siti.kirim([...tulisanOleh('siti', tetap).toReversed(), ...tulisanOleh('siti', ganda)]))).toEqual(Array(3).fill('diterima'));
});
