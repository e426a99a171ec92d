// A fact that only the PKB may write is changed by the PKB only: no cadre gets around that by a correction, a withdrawal or by waiting.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { recountAll } from '@lini/server/features/angka/recount.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiCatin } from '@lini/testing/ibu-anak-uji.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type RumahUji, ringkas } from '../setup/rumah.ts';

let rumah: RumahUji;
let buku: BukuKeluarga;
let nomor = 0;

const oleh = (nama: NamaOrang, catatan: Catatan): Catatan => ({ ...catatan, oleh: ORANG[nama].id });
const kirim = async (nama: NamaOrang, ...catatan: Catatan[]): Promise<string[]> =>
  ringkas(await (await rumah.masuk(nama)).kirim(catatan.map((satu) => oleh(nama, satu))));
const umpanBuku = async (nama: NamaOrang) => (await (await rumah.masuk(nama)).ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id);

const TINJAU = { keputusan: 'tidak-perlu', alasan: 'sudah pakai air galon' };
const DESIL = { desil: 1, sumber: 'dtsen', tanggalData: '2025-01-01' };
const tinjau = () => buku.catat('krs.tinjau', '2025-02-02', TINJAU);
const desil = () => buku.catat('keluarga.sejahtera', '2025-02-03', DESIL);
const koreksi = ({ id, terjadi }: Catatan, isi: Record<string, unknown>) => buku.catat('catatan.koreksi', '2025-02-10', { sasaran: id, v: 1, terjadi, isi });
const batal = ({ id }: Catatan) => buku.catat('catatan.batal', '2025-02-11', { sasaran: id, alasan: 'tidak setuju' });

beforeAll(async () => {
  rumah = await openRumahUji();
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 1;
  buku = new BukuKeluarga(nomor, DESA_SITI);
});

test('koreksi dan pembatalan tinjauan PKB oleh kader dikembalikan, juga pengembaliannya; oleh PKB diterima', async () => {
  expect(await kirim('siti', buku.daftar('2025-01-05'))).toEqual(['diterima']);
  const satu = tinjau();
  expect(await kirim('rudi', satu)).toEqual(['diterima']);
  for (const nama of ['siti', 'aminah'] as const) {
    const koreksiKader = koreksi(satu, { ...TINJAU, keputusan: 'perlu' });
    expect(await kirim(nama, koreksiKader, batal(satu))).toEqual(['dikembalikan bukan-perannya kind', 'dikembalikan bukan-perannya kind']);
  }
  const dariPkb = batal(satu);
  expect(await kirim('rudi', dariPkb)).toEqual(['diterima']);
  expect(await kirim('siti', batal(dariPkb))).toEqual(['dikembalikan bukan-perannya kind']);
});

test('koreksi kader yang menunggu sasarannya dinilai dengan peran kader, bukan peran PKB yang membebaskannya', async () => {
  expect(await kirim('siti', buku.daftar('2025-01-05'))).toEqual(['diterima']);
  const [ditinjau, peringkat] = [tinjau(), desil()];
  const titipan = [koreksi(ditinjau, TINJAU), koreksi(peringkat, { ...DESIL, desil: 10 }), batal(peringkat)];
  expect(await kirim('siti', ...titipan)).toEqual(Array(3).fill('ditahan menunggu-catatan sasaran'));
  expect(await kirim('rudi', ditinjau, peringkat)).toEqual(['diterima', 'diterima']);
  const nasib = await rumah.sql<{ putusan: string; kode: string }[]>`select putusan, kode from titipan where subjek_id = ${buku.id}`;
  expect(nasib.map((satu) => `${satu.putusan} ${satu.kode}`)).toEqual(Array(3).fill('dikembalikan bukan-perannya'));
});

test('rencana nikah dikoreksi dan dibatalkan pencatatnya, PPKBD, dan PKB; kader lain di desa itu tidak', async () => {
  buku.daftar('2025-01-05');
  const anggotaId = buku.anggota('2025-01-05', { lahir: '2008-01-01', jenisKelamin: 'P', hubungan: 'anak', statusKawin: 'belum-kawin', nama: 'Anak Contoh' });
  const rencana = isiCatin(anggotaId, '2025-06-01');
  const asal = buku.catat('catin.daftar', '2025-01-06', rencana);
  const semua = buku.catatan.slice();
  expect(await kirim('siti', ...semua)).toEqual(semua.map(() => 'diterima'));
  // Her phone does not hold the plan; who learned its id waits, and is refused when someone who reads it sends.
  const menunggu = 'ditahan menunggu-catatan sasaran';
  expect(await kirim('masitah', koreksi(asal, { ...rencana, pasanganNama: 'Lain' }), batal(asal))).toEqual([menunggu, menunggu]);
  expect(await kirim('aminah', koreksi(asal, { ...rencana, rencana: '2025-07-01' }))).toEqual(['diterima']);
  const nasib = await rumah.sql<{ putusan: string; kode: string }[]>`select putusan, kode from titipan where subjek_id = ${buku.id}`;
  expect(nasib.map((satu) => `${satu.putusan} ${satu.kode}`)).toEqual(Array(2).fill('dikembalikan bukan-pencatat'));
  expect(await kirim('rudi', koreksi(asal, { ...rencana, rencana: '2025-08-01' }))).toEqual(['diterima']);
  expect(await kirim('siti', batal(asal))).toEqual(['diterima']);
});

test('peringkat kesejahteraan: PKB menerimanya, ponsel kader tidak memegangnya, koreksinya pun', async () => {
  const asal = desil();
  const [daftar, diubah] = [buku.daftar('2025-01-05'), koreksi(asal, { ...DESIL, desil: 2 })];
  expect(await kirim('siti', daftar)).toEqual(['diterima']);
  expect(await kirim('rudi', asal, diubah)).toEqual(['diterima', 'diterima']);
  for (const nama of ['siti', 'aminah', 'masitah'] as const) {
    const umpan = await umpanBuku(nama);
    expect([nama, umpan.map((satu) => satu.catatan.kind), JSON.stringify(umpan).includes('desil')]).toEqual([nama, ['keluarga.daftar'], false]);
  }
  expect((await umpanBuku('rudi')).map((satu) => satu.catatan.kind)).toEqual(['keluarga.daftar', 'keluarga.sejahtera', 'catatan.koreksi']);
  // A cadre who learned its id gets nowhere.
  expect(await kirim('siti', koreksi(asal, { ...DESIL, desil: 10 }))).toEqual(['ditahan menunggu-catatan sasaran']);
});

test('peringkat yang menunggu keluarganya dihitung utuh setelah dibebaskan kader', async () => {
  const [asal, daftar] = [desil(), buku.daftar('2025-01-05')];
  expect(await kirim('rudi', asal)).toEqual(['ditahan menunggu-keluarga']);
  expect(await kirim('siti', daftar)).toEqual(['diterima']);
  const [tersimpan] = await rumah.sql`select isi, dibaca, pemilik from catatan where id = ${asal.id}`;
  expect(tersimpan).toEqual({ isi: DESIL, dibaca: 'penulis-pkb', pemilik: ORANG.rudi.id });
});

test('kantor: angka KRS menurut peringkat tetap memakai peringkat yang tersembunyi dari kader', async () => {
  buku.daftar('2025-01-05');
  const istri = buku.istri('2025-01-05', '1986-01-01');
  buku.rumah('2025-01-06', 'hujan', 'septik-sendiri');
  buku.status('2025-01-06', istri, { kesertaan: 'tidak-pernah', ingin: 'tunda' });
  const dariSiti = buku.catatan.slice();
  expect(await kirim('siti', ...dariSiti)).toEqual(dariSiti.map(() => 'diterima'));
  expect(await kirim('rudi', desil())).toEqual(['diterima']);
  await recountAll(rumah.sql, bulanIni());
  const [c7] = await rumah.sql`select pembilang, penyebut from angka where indikator = 'C7.1' and bulan = '2025-03' and desa = ${DESA_SITI}`;
  expect(c7).toEqual({ pembilang: 1, penyebut: 1 });
});
