// The record of a cadre: she herself, her PPKBD, the PKB and the offices of her area read it, each as much as is theirs; nobody else.
import { zRekamInstitusi, zRekamKader, zRekapWilayah } from '@lini/core/acara/rekam-wire.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import { type BarisBaru, insertCatatan } from '@lini/server/platform/sql/baris-catatan.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { bukuKader } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

const HARI = hariIni();
const TEMU = new BukuAcara(2, '63.11');
const orangAcara = (nama: NamaOrang) => ({ ...pesertaUji(0, ORANG[nama].wilayah), id: ORANG[nama].id, nama: ORANG[nama].nama });
const kartu = bukuKader('2025-01-05', 'SITI', 31);

let rumah: RumahUji;
let urut = 0;
const orang = {} as Record<NamaOrang, Pengguna>;

async function catat(kind: string, isi: object, subjek = { jenis: 'acara' as const, id: TEMU.id }): Promise<void> {
  urut += 1;
  const satu = { id: uuidUji(urut, 0xace), kind, subjek, desa: '63.11', isi };
  const jawaban = await orang.noor.minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan: [satu] } });
  expect(ringkas(zJawabanKirim.parse(jawaban.json()).putusan)).toEqual(['diterima']);
}
const hadir = (nama: NamaOrang): Catatan => {
  urut += 1;
  const isi = { pesertaId: ORANG[nama].id, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:05`, cara: 'pindai', orang: null };
  const satu = TEMU.tulis('acara.hadir', isi, HARI, ORANG.rudi.id);
  return { ...satu, id: uuidUji(urut, 0xd00), dicatat: nextHlc(null, Date.now() + urut, satu.perangkat) };
};
const rekam = async (nama: NamaOrang) => zRekamKader.parse((await orang[nama].minta({ url: `/api/kader/${kartu.id}/acara` })).json());

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
  const sesi = rencanaUji().sesi.map((satu) => ({ ...satu, tanggal: HARI, jp: 14 }));
  await catat('acara.rencana', rencanaUji({ jenis: 'temu-kader', judul: 'Temu Kader', mulai: HARI, selesai: HARI, sesi }));
  await catat('acara.undang', { peserta: (['siti', 'aminah', 'halimah'] as const).map(orangAcara) });
  expect(ringkas(await orang.rudi.kirim([hadir('siti')]))).toEqual(['diterima']);
  for (const [tes, nilai] of Object.entries({ pre: 50, post: 80 })) await catat('acara.nilai-tes', { pesertaId: ORANG.siti.id, tes, nilai });
  await orang.noor.minta({ method: 'POST', url: `/api/acara/${TEMU.id}/sertifikat`, payload: {} });
  const kiriman = tulisanOleh('aminah', { catatan: kartu.catatan.map((satu) => ({ ...satu, desa: DESA_SITI })) });
  expect(new Set(ringkas(await orang.aminah.kirim(kiriman)))).toEqual(new Set(['diterima']));
});
afterAll(() => rumah.close());

test('dirinya dan PKB membaca hadir, JP, nilai, sertifikat; PPKBD tanpa nilai', async () => {
  for (const nama of ['siti', 'rudi'] as const) {
    const { orang: siapa, acara } = await rekam(nama);
    expect(siapa).toBe(ORANG.siti.id);
    expect(acara).toMatchObject([{ judul: 'Temu Kader', isHadir: true, jp: 14, nilai: { pre: 50, post: 80, gain: 30, isLulus: true } }]);
    expect(acara[0]?.sertifikat).toMatch(/^6311-/);
  }
  const { acara } = await rekam('aminah');
  expect(acara).toMatchObject([{ isHadir: true, jp: 14, nilai: null }]);
});

test('rekan Sub-PPKBD tidak membaca rekamnya; wilayah lain dan kantor tidak melihat kartunya', async () => {
  expect(await rekam('masitah')).toEqual({ hariIni: HARI, orang: null, acara: [] });
  for (const nama of ['halimah', 'noor', 'hasan'] as const) expect((await orang[nama].minta({ url: `/api/kader/${kartu.id}/acara` })).statusCode).toBe(404);
  expect((await rumah.app.inject({ url: `/api/kader/${kartu.id}/acara` })).statusCode).toBe(401);
});

test('basis data yang memutuskan: kueri tangan tidak menambah siapa pun', async () => {
  const semua = Object.values(ORANG).map(({ id }) => id);
  const terbaca = async (nama: NamaOrang) =>
    (await asAkun(rumah.sql, ORANG[nama].id, (tx) => tx<{ id: string; n: boolean }[]>`select id, is_nilai as n from kader_terbaca(${semua}::uuid[])`)).length;
  expect([await terbaca('siti'), await terbaca('aminah'), await terbaca('halimah'), await terbaca('rudi'), await terbaca('noor')]).toEqual([1, 3, 1, 4, 5]);
  const lain = await asAkun(
    rumah.sql,
    ORANG.masitah.id,
    (tx) => tx`select * from acara_kader(${[ORANG.siti.id]}::uuid[]) union all select id from kader_desa('63.11.02.2001')`,
  );
  expect(lain).toHaveLength(0);
});

test('nama yang sama pada dua akun sedesa tidak dipertemukan', async () => {
  await rumah.sql`update akun set nama = 'Hj. Siti' where id = ${ORANG.masitah.id}`;
  expect((await rekam('rudi')).orang).toBeNull();
  await rumah.sql`update akun set nama = 'Bu Masitah' where id = ${ORANG.masitah.id}`;
  expect((await rekam('rudi')).orang).toBe(ORANG.siti.id);
});

test('juara regunya tampil di kartu sesudah hasilnya dibuka ke ponsel, tidak sebelumnya', async () => {
  const [regu, kontingen, lomba] = [{ id: 'r1', kontingen: '63.11.01', nama: 'Juai', anggota: ['Hj. Siti', 'Bu Rusmini'] }, '63.11.01', uuidUji(1, 0x10b)];
  const hasil = [{ regu: 'r1', kontingen, keadaan: 'dinilai', peringkat: 1, nilai: '80/1', denda: '0/1', gelar: { jenis: 'juara', ke: 1 }, alasan: null }];
  const aturan = { jenis: 'penampilan', lomba: lombaDariPola('yelyel', parameterPada(HARI)) };
  const tulis = (nomor: number, kind: string, isi: object): BarisBaru => {
    const dasar = TEMU.tulis(kind, isi as Record<string, unknown>, HARI, ORANG.noor.id);
    return { catatan: { ...dasar, id: uuidUji(nomor, 0x10c), subjek: { jenis: 'lomba', id: lomba } }, nomor: 90_000 + nomor, sidik: Buffer.from([nomor]) };
  };
  const tempat = async (nama: NamaOrang) => (await rekam(nama)).acara[0]?.lomba.map((satu) => [satu.lomba, satu.gelar?.ke ?? null]);
  const masukkan = (...baris: BarisBaru[]) => rumah.sql.begin((tx) => insertCatatan(tx, baris));
  await masukkan(
    tulis(1, 'lomba.atur', { acaraId: TEMU.id, aturan }),
    tulis(2, 'lomba.regu', { regu: [regu] }),
    tulis(3, 'lomba.umumkan', { hasil, seri: [] }),
  );
  expect([await tempat('siti'), await tempat('rudi')]).toEqual([[['Yel-yel', null]], [['Yel-yel', null]]]);
  await masukkan(tulis(4, 'lomba.buka', { hasil, seri: [] }));
  for (const nama of ['siti', 'aminah', 'rudi'] as const) expect(await tempat(nama)).toEqual([['Yel-yel', 1]]);
});

test('rekap kabupaten menyebut tiap kecamatan, rekap kecamatan orangnya sendiri; kader tidak membukanya', async () => {
  const rekap = async (nama: NamaOrang, wilayah: string) => orang[nama].minta({ url: `/api/acara/rekap?wilayah=${wilayah}` });
  const bagian = zRekapWilayah.parse((await rekap('noor', '63.11')).json()).bagian.map(({ kode, acara }) => [kode, acara[0]?.diundang, acara[0]?.hadir]);
  expect(bagian.slice(0, 2)).toEqual([
    ['63.11.01', 2, 1],
    ['63.11.02', 1, 0],
  ]);
  // One that is still to come, and one that was moved to another year, are in no recap of this year.
  const TAHUN_LALU = `${Number(HARI.slice(0, 4)) - 1}-06-01`;
  for (const [nomor, mulai] of [
    [1, tambahHari(HARI, 1)],
    [2, HARI],
    [2, TAHUN_LALU],
  ] as const) {
    const subjek = { jenis: 'acara' as const, id: uuidUji(nomor, 0xacb) };
    await catat('acara.rencana', rencanaUji({ jenis: 'temu-kader', judul: `Acara ${nomor}`, mulai, selesai: mulai, sesi: [] }), subjek);
    if (mulai !== TAHUN_LALU) await catat('acara.undang', { peserta: [orangAcara('siti')] }, subjek);
  }
  const juai = zRekapWilayah.parse((await rekap('hasan', '63.11.01')).json()).bagian;
  expect(juai).toMatchObject([{ kode: '63.11.01', acara: [{ judul: 'Temu Kader', diundang: 2, hadir: 1, sertifikat: 1 }] }]);
  expect(juai[0]?.acara).toHaveLength(1);
  expect([(await rekap('hasan', '63.11.02')).statusCode, (await rekap('siti', '63.11.01')).statusCode]).toEqual([404, 403]);
});

test('kader sebuah institusi: tanpa nilai bulanan belum ada yang disebut, dan kader tidak bertanya', async () => {
  const url = `/api/institusi/${uuidUji(1, 0x1)}/acara`;
  expect(zRekamInstitusi.parse((await orang.hasan.minta({ url })).json()).kader).toEqual([]);
  expect((await orang.siti.minta({ url })).statusCode).toBe(403);
});
