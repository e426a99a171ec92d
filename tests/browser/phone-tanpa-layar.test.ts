// Three phones without a screen over a real server: they record offline, come back in any order, and agree with the office.

import type { Akun } from '@lini/core/akses/akun.ts';
import { dibacaKind } from '@lini/core/catatan/baca.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldKeluarga, susunCatatan } from '@lini/core/catatan/fold.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { desaKecil, type NamaIbu } from '@lini/testing/desa-kecil.ts';
import { HeadlessPhone } from '@lini/testing/headless-phone.ts';
import { HttpTransport } from '@lini/testing/http-transport.ts';
import { acakDari, idDari } from '@lini/testing/id-uji.ts';
import { MemoryLog } from '@lini/testing/memory-log.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import { beforeAll, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';

const DESA = '63.11.01.2003';
const hariIni: Tanggal = tanggalWita(Date.now());
const idBaru = idDari(acakDari(Date.now()));

// Who reads what of a gathering is asked of its kinds.
kenalkanAcara();

type Kader = { readonly akun: Akun; readonly ponsel: HeadlessPhone; readonly log: MemoryLog };

async function masuk(namaPengguna: string): Promise<Kader> {
  const transport = new HttpTransport(alamatLini());
  const log = new MemoryLog(idBaru());
  const akun = await transport.masuk(namaPengguna, 'contoh', log.perangkat);
  const ponsel = new HeadlessPhone({ akunId: akun.id, log, transport, desa: DESA, rt: akun.tugas[0]?.rt[0] ?? '001', idBaru, kini: () => Date.now(), hariIni });
  return { akun, ponsel, log };
}

let siti: Kader;
let masitah: Kader;
let aminah: Kader;
const keluargaId = idBaru();
const istriId = idBaru();

beforeAll(async () => {
  [siti, masitah, aminah] = [await masuk('siti'), await masuk('masitah'), await masuk('aminah')];
  for (const { ponsel } of [siti, masitah, aminah]) await ponsel.settle();
});

test('S6 ponsel baru mengambil desanya dan acara kecamatan dan kabupatennya saja, sampai habis', async () => {
  const semua = (await siti.log.listSemua()).map((satu) => satu.catatan);
  expect(semua.length).toBeGreaterThan(100);
  expect(new Set(semua.map((satu) => satu.desa))).toEqual(new Set([DESA, DESA.slice(0, 8), DESA.slice(0, 5)]));
  const milikAminah = (await aminah.log.listSemua()).map((satu) => satu.catatan);
  const perId = new Map([...semua, ...milikAminah].map((satu) => [satu.id, satu]));
  // What only some may read is on some phones only, with what corrects or withdraws it; everything else is on all.
  const isTerbuka = ({ kind, isi }: Catatan): boolean => {
    if (kind !== KIND_KOREKSI && kind !== KIND_BATAL) return dibacaKind(kind) === 'desa';
    const sasaran = perId.get((isi as { sasaran: string }).sasaran);
    return sasaran === undefined || isTerbuka(sasaran);
  };
  const terbuka = (daftar: readonly Catatan[]): string[] =>
    daftar
      .filter(isTerbuka)
      .map(({ id }) => id)
      .sort();
  expect(terbuka(milikAminah)).toEqual(terbuka(semua));
});

test('S9 Bu Masitah mencatat kunjungan ke keluarga yang pendaftarannya masih di ponsel Bu Siti: ditahan, lalu lepas sendiri', async () => {
  siti.ponsel.offline();
  await siti.ponsel.catat(keluargaId, 'keluarga.daftar', { alamat: 'Samping langgar', noKk: null }, 2);
  const orang = {
    nama: 'Bu Rusmini',
    nik: null,
    nikKosong: 'belum-punya',
    jenisKelamin: 'P',
    lahir: '1995-05-05',
    hubungan: 'istri',
    statusKawin: 'kawin',
    ibuId: null,
  };
  await siti.ponsel.catat(keluargaId, 'anggota.tambah', { anggotaId: istriId, ...orang }, 2);
  await masitah.ponsel.catat(keluargaId, 'kunjungan.keluarga', { istriId: null, topik: ['K01'] });
  await masitah.ponsel.settle();
  expect((await masitah.ponsel.antrian()).map((satu) => [satu.status, satu.kode])).toEqual([['ditahan', 'menunggu-keluarga']]);
  await siti.ponsel.settle();
  await masitah.ponsel.settle();
  expect(await masitah.ponsel.antrian()).toEqual([]);
});

test('S8 ketiga ponsel sepakat tentang keluarga itu', async () => {
  for (const { ponsel } of [siti, masitah, aminah]) await ponsel.settle();
  const lipat = async ({ log }: Kader) => foldKeluarga(keluargaId, susunCatatan(await log.listBySubjek(DESA, keluargaId)));
  const keluarga = await lipat(siti);
  expect(keluarga.kunjungan).toHaveLength(1);
  expect(await lipat(masitah)).toEqual(keluarga);
  expect(await lipat(aminah)).toEqual(keluarga);
});

test('S3 satu catatan yang keliru tidak menahan yang lain, dan sebabnya tinggal di ponsel', async () => {
  const keliru = await siti.ponsel.catat(keluargaId, 'hamil.akhir', { istriId, hasil: 'keguguran', bayi: [] });
  const benar = await siti.ponsel.catat(keluargaId, 'keluarga.rumah', { air: 'ledeng', jamban: null, luas: null });
  await siti.ponsel.settle();
  expect((await siti.ponsel.antrian()).map((satu) => [satu.catatan.id, satu.status, satu.kode])).toEqual([[keliru.id, 'dikembalikan', 'tidak-hamil']]);
  expect((await siti.log.listSemua()).some((satu) => satu.catatan.id === benar.id)).toBe(true);
});

test('S4 desa kecil dikirim dua kali lewat ponsel yang berbeda: tidak ada yang terhitung dua kali', async () => {
  const ibu: NamaIbu = 'Bu Ani';
  const { buku } = desaKecil(hariIni).keluarga[ibu];
  const catatan = buku.catatan.map((satu) => ({ ...satu, oleh: aminah.akun.id, desa: DESA }));
  const { transport } = aminah.ponsel.konteks;
  const pertama = await transport.kirim({ perangkat: aminah.log.perangkat, catatan });
  const kedua = await transport.kirim({ perangkat: aminah.log.perangkat, catatan });
  const putusan = [pertama, kedua].map((hasil) => ('jawaban' in hasil ? hasil.jawaban.putusan.map((satu) => satu.putusan) : hasil));
  expect(putusan).toEqual([catatan.map(() => 'diterima'), catatan.map(() => 'sudah-ada')]);
  await aminah.ponsel.settle();
  expect(await aminah.log.listBySubjek(DESA, buku.id)).toHaveLength(catatan.length);
});

test('401: setelah sesi ditutup di kantor tidak ada yang hilang, dan terkirim setelah masuk lagi', async () => {
  const transport = aminah.ponsel.konteks.transport as HttpTransport;
  await transport.fetch('/api/keluar', { method: 'POST' });
  await aminah.ponsel.catat(keluargaId, 'kunjungan.keluarga', { istriId: null, topik: ['K08'] });
  await aminah.ponsel.sync();
  expect(aminah.ponsel.keadaan).toEqual({ jenis: 'terhenti', halangan: { jenis: 'perlu-masuk' } });
  expect(await aminah.ponsel.antrian()).toHaveLength(1);
  await transport.masuk('aminah', 'contoh', aminah.log.perangkat);
  await aminah.ponsel.settle();
  expect(await aminah.ponsel.antrian()).toEqual([]);
});
