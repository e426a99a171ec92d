// After a sign-out nothing of the account may stay on the phone but the key of a guest's link, also when another tab holds it or the phone goes off half-way.
import 'fake-indexeddb/auto';
import type { Akun } from '@lini/core/akses/akun.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { namaBasisData, openBasisData } from '../log/skema.ts';
import { buangOrang, buangSisa } from './buang-orang.ts';
import { deleteOrang, findOrangAktif, getOrang, listOrangDibuang, type Orang, saveOrang } from './orang.ts';

afterEach(() => vi.useRealTimers());

const AKUN = { id: '019a139b-33cc-760d-ab2b-76d4bf6579e0' } as Akun;
const NAMA = namaBasisData(AKUN.id);

async function orangPergi(): Promise<Orang> {
  const orang = { ...(await getOrang('siti')), akun: AKUN, isAktif: false, isDibuang: true };
  await saveOrang(orang);
  return orang;
}
const listNama = async () => (await indexedDB.databases()).map((satu) => satu.name);

/** A tab that does not hear of the deletion. */
const openTuli = (): Promise<IDBDatabase> =>
  new Promise((jawab) => {
    const buka = indexedDB.open(NAMA);
    buka.onsuccess = () => jawab(buka.result);
  });

test('basis data dan orangnya hilang, juga yang masih dibuka tab lain', async () => {
  await openBasisData(AKUN.id);
  await buangOrang(await orangPergi());
  expect(await listNama()).toEqual(['lini-ponsel']);
  expect(await listOrangDibuang()).toEqual([]);
});

test('yang ditahan tab tidur tetap bertanda, lalu hilang saat Lini dibuka lagi; nomornya mulai dari perangkat baru', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const tuli = await openTuli();
  const orang = await orangPergi();
  const buang = buangOrang(orang);
  await vi.runAllTimersAsync();
  await buang;
  expect((await listOrangDibuang()).map((satu) => satu.namaPengguna)).toEqual(['siti']);
  const lagi = await getOrang('siti');
  expect(lagi.perangkat).not.toBe(orang.perangkat);
  expect(lagi.isDibuang).toBe(true);
  tuli.close();
  vi.useRealTimers();
  await buangSisa();
  expect(await listNama()).toEqual(['lini-ponsel']);
  expect(await listOrangDibuang()).toEqual([]);
});

test('tamu yang keluar bisa membuka tautannya lagi di ponsel ini; datanya hilang dan perangkatnya baru', async () => {
  const NAMA_TAMU = 'tamu-AbCdEf0123456789';
  const tamu: Orang = { ...(await getOrang(NAMA_TAMU)), kunci: 'k'.repeat(43), akun: AKUN, isAktif: false, isDibuang: true };
  await saveOrang(tamu);
  await openBasisData(AKUN.id);
  await buangOrang(tamu);
  expect(await listNama()).toEqual(['lini-ponsel']);
  expect(await listOrangDibuang()).toEqual([]);
  const lagi = await getOrang(NAMA_TAMU);
  expect(lagi).toEqual({ namaPengguna: NAMA_TAMU, perangkat: lagi.perangkat, kunci: tamu.kunci, akun: null, isAktif: false });
  expect(lagi.perangkat).not.toBe(tamu.perangkat);
});

test('yang sudah masuk lagi tidak ikut terlupa oleh penghapusan yang terlambat', async () => {
  const orang = await orangPergi();
  await saveOrang({ ...orang, isAktif: true, isDibuang: false });
  await deleteOrang(orang.namaPengguna);
  expect(await findOrangAktif()).toMatchObject({ namaPengguna: orang.namaPengguna, perangkat: orang.perangkat });
});
