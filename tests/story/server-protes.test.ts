// What an office that only takes part reads of a competition of the whole kabupaten: what befell its own team, by every way there is.
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { BukuAcara } from '@lini/testing/buku-acara.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { coba, HARI, openMeja, orang, RENCANA, rumah } from '../setup/meja-acara.ts';
import { ringkas } from '../setup/rumah.ts';

const ACARA = new BukuAcara(40, '63.11');
const LOMBA = uuidUji(9, 0x10b);
const ATUR = { acaraId: ACARA.id, protesMenit: 60, aturan: { jenis: 'penampilan', lomba: lombaDariPola('yelyel', parameterPada(HARI)) } };
const REGU = ['juai', 'awayan'].map((id, ke) => ({ id, kontingen: `63.11.0${ke + 1}`, nama: id, anggota: [] }));

let urut = 0;
/** Writes at the desk; the id of what was written. */
async function catat(nama: NamaOrang, kind: string, isi: object, harap = 'diterima', lomba = LOMBA): Promise<string> {
  urut += 1;
  const id = uuidUji(urut, 0x9e7);
  const catatan = [{ id, kind, subjek: { jenis: 'lomba', id: lomba }, desa: '63.11', isi }];
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  expect([kind, ...ringkas(zJawabanKirim.parse(jawaban.json()).putusan)]).toEqual([kind, harap]);
  return id;
}

const KATA = ['Juai diperiksa', 'Juai diubah', 'Awayan diperiksa', 'Juai terlambat', 'Juai boleh', 'Awayan bukan kader', 'Juri kerabat'];

/** Which of the written reasons an account gets at: by the feed, the office's screens, and the database itself; each way tells the same. */
async function terbaca(nama: NamaOrang): Promise<string[]> {
  const cari = (isi: string) => KATA.filter((kata) => isi.includes(kata));
  const umpan = cari(JSON.stringify(await orang[nama].ambilSemua()));
  const tabel = await asAkun(rumah.sql, ORANG[nama].id, (tx) => tx`select c::text as isi from catatan c where subjek_id = ${LOMBA}`);
  expect([nama, cari(JSON.stringify(tabel))]).toEqual([nama, umpan]);
  const layar = (await orang[nama].minta({ url: `/api/lomba/${LOMBA}` })).body;
  expect(cari(layar).every((kata) => umpan.includes(kata))).toBe(true);
  return umpan;
}

beforeAll(async () => {
  await openMeja();
  await rumah.sql`update akun set peran = 'pkb' where id = ${ORANG.halimah.id}`;
  await rumah.sql`update penugasan set wilayah = ${DESA_LAIN} where akun = ${ORANG.halimah.id}`;
  await rumah.sql`update penugasan set wilayah = ${DESA_SITI} where akun = ${ORANG.rudi.id}`;
  expect(await coba('noor', ACARA, 'acara.rencana', { ...RENCANA, jenis: 'temu-kader', judul: 'Temu Kader' })).toBe('diterima');
  await catat('noor', 'lomba.atur', ATUR);
  await catat('noor', 'lomba.regu', { regu: REGU });
  await catat('noor', 'lomba.juri', { juri: [{ id: 'j1', nama: 'Siti', akun: ORANG.siti.id }] }, 'dikembalikan juri-bukan-tamu juri');
  await catat('noor', 'lomba.juri', { juri: [{ id: 'j1', nama: 'Pak Amat', akun: null }] });
});
afterAll(() => rumah.close());

test('putusan atas protesnya dibaca yang memprotes dan wilayah regunya, juga bila diubah; wilayah lain dan kader tidak', async () => {
  const milik = await catat('rudi', 'lomba.protes', { regu: 'juai', alasan: 'Musik terputus' });
  await catat('halimah', 'lomba.protes', { regu: 'juai', alasan: 'Musik terputus' }, 'dikembalikan protes-kontingen-lain regu');
  const lain = await catat('noor', 'lomba.protes', { regu: 'awayan', alasan: 'Urutan keliru' });
  await catat('noor', 'lomba.putus-protes', { protesId: milik, isDiterima: false, alasan: 'Juai diperiksa' });
  await catat('noor', 'lomba.putus-protes', { protesId: lain, isDiterima: false, alasan: 'Awayan diperiksa' });
  await catat('noor', 'lomba.putus-protes', { protesId: milik, isDiterima: true, alasan: 'Juai diubah', mengubah: 'Rekaman diputar' });
  expect(await terbaca('rudi')).toEqual(['Juai diperiksa', 'Juai diubah']);
  expect(await terbaca('hasan')).toEqual(['Juai diperiksa', 'Juai diubah']);
  expect(await terbaca('halimah')).toEqual(['Awayan diperiksa']);
  expect([await terbaca('siti'), await terbaca('noor')]).toEqual([[], ['Juai diperiksa', 'Juai diubah', 'Awayan diperiksa']]);
  const { lomba } = (await orang.rudi.minta({ url: `/api/lomba/${LOMBA}` })).json();
  expect([lomba.protes.length, lomba.putusProtes.map((satu: { alasan: string }) => satu.alasan)]).toEqual([2, ['Juai diperiksa', 'Juai diubah']]);
});

test('diskualifikasi regunya, dan pencabutannya, dibaca wilayahnya; regu lain, juri yang berhalangan, dan nilai tulis hanya kabupaten', async () => {
  const juai = await catat('noor', 'lomba.diskualifikasi', { regu: 'juai', alasan: 'Juai terlambat' });
  await catat('noor', 'lomba.diskualifikasi', { regu: 'awayan', alasan: 'Awayan bukan kader' });
  await catat('noor', 'lomba.berhalangan', { juri: 'j1', regu: null, alasan: 'Juri kerabat' });
  await catat('noor', 'catatan.batal', { sasaran: juai, alasan: 'Juai boleh' });
  expect(await terbaca('rudi')).toEqual(['Juai diperiksa', 'Juai diubah', 'Juai terlambat', 'Juai boleh']);
  expect(await terbaca('halimah')).toEqual(['Awayan diperiksa', 'Awayan bukan kader']);
  expect([await terbaca('siti'), await terbaca('noor')]).toEqual([[], KATA]);
  const { lomba } = (await orang.rudi.minta({ url: `/api/lomba/${LOMBA}` })).json();
  expect([lomba.diskualifikasi, lomba.berhalangan]).toEqual([[], []]);
});

test('waktu yang diubah sesudah ditutup, dan pencabutannya, dibaca penyelenggara saja; yang sebelum ditutup semua', async () => {
  const lomba = uuidUji(9, 0x10c);
  const tulis = (kind: string, isi: object) => catat('noor', kind, isi, 'diterima', lomba);
  const absen = (regu: string, alasan?: string) => tulis('lomba.tampil', { regu, mulai: null, lama: null, isTidakHadir: true, ...(alasan ? { alasan } : {}) });
  await tulis('lomba.atur', ATUR);
  await tulis('lomba.regu', { regu: REGU });
  await absen('juai', 'Dipanggil pagi');
  const awayan = await absen('awayan');
  await tulis('lomba.tutup', {});
  const protes = await tulis('lomba.protes', { regu: 'juai', alasan: 'Sudah datang' });
  await tulis('lomba.putus-protes', { protesId: protes, isDiterima: true, alasan: 'Diperiksa' });
  const baru = await absen('juai', 'Juai diubah jamnya');
  const ralat = { regu: 'awayan', mulai: null, lama: null, isTidakHadir: true, alasan: 'Awayan datang' };
  await tulis('catatan.koreksi', { sasaran: awayan, v: 1, terjadi: HARI, isi: ralat });
  await tulis('catatan.batal', { sasaran: baru, alasan: 'Juai keliru' });
  const kata = ['Dipanggil pagi', 'Juai diubah jamnya', 'Awayan datang', 'Juai keliru'];
  const dapat = async (nama: NamaOrang): Promise<string[]> => {
    const umpan = JSON.stringify(await orang[nama].ambilSemua());
    const tabel = JSON.stringify(await asAkun(rumah.sql, ORANG[nama].id, (tx) => tx`select c::text as isi from catatan c where subjek_id = ${lomba}`));
    return kata.filter((satu) => umpan.includes(satu) || tabel.includes(satu));
  };
  expect(await dapat('noor')).toEqual(kata);
  for (const nama of ['siti', 'rudi', 'hasan', 'halimah'] as const) expect([nama, await dapat(nama)]).toEqual([nama, ['Dipanggil pagi']]);
});
