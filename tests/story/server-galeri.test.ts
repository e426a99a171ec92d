// Photos of a gathering: added at the desk and by a PKB's phone, looked at by everyone of its area and nobody else, withdrawn, erased after two years.
import { zGaleri } from '@lini/core/acara/galeri-wire.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { eraseFotoDibatalkan, eraseFotoLama } from '@lini/server/features/catatan/buang-foto.ts';
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { BukuAcara, rencanaUji } from '@lini/testing/buku-acara.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

const HARI = hariIni();
const JUAI = new BukuAcara(1, '63.11.01');
const GAMBAR = 'data:image/jpeg;base64,/9j/AAAA';
const ISI = { foto: GAMBAR, keterangan: 'Yel-yel kontingen Juai', lombaId: null, izin: 1 };

let rumah: RumahUji;
let urut = 0;
const orang = {} as Record<NamaOrang, Pengguna>;

async function catat(nama: NamaOrang, kind: string, isi: object): Promise<[string, string]> {
  urut += 1;
  const satu = { id: uuidUji(urut, 0xace), kind, subjek: { jenis: 'acara', id: JUAI.id }, desa: '63.11.01', isi };
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan: [satu] } });
  return [ringkas(zJawabanKirim.parse(jawaban.json()).putusan)[0] ?? '', satu.id];
}

/** What the phone of the PKB pushes; its clock is `maju` milliseconds ahead. */
function dariPonsel(kind: string, isi: Record<string, unknown>, maju = 0): Catatan {
  urut += 1;
  const satu = JUAI.tulis(kind, isi, HARI, ORANG.rudi.id);
  return { ...satu, id: uuidUji(urut, 0xd00), dicatat: nextHlc(null, Date.now() + maju + urut, satu.perangkat) };
}

const minta = (nama: NamaOrang, path = '') => orang[nama].minta({ url: `/api/acara/${JUAI.id}/galeri${path}` });
const galeri = async (nama: NamaOrang) => zGaleri.parse((await minta(nama)).json());
const keterangan = async (nama: NamaOrang) => (await galeri(nama)).foto.map((satu) => satu.keterangan);
const gambar = async (nama: NamaOrang, id: string) => (await minta(nama, `/${id}`)).statusCode;

let meja = '';
let ponsel: Catatan;

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
  await catat('hasan', 'acara.rencana', rencanaUji({ mulai: HARI, selesai: HARI, sesi: [] }));
});
afterAll(() => rumah.close());

test('panitia menambah dari meja dan dari ponsel; kader tidak, dan tanpa izin orangnya ditolak', async () => {
  const [putusan, id] = await catat('hasan', 'acara.foto', ISI);
  meja = id;
  ponsel = dariPonsel('acara.foto', { ...ISI, keterangan: 'Makan siang bersama' }, 60 * 60_000);
  expect([putusan, ...ringkas(await orang.rudi.kirim([ponsel]))]).toEqual(['diterima', 'diterima']);
  expect((await catat('siti', 'acara.foto', ISI))[0]).toBe('dikembalikan bukan-perannya kind');
  expect((await catat('hasan', 'acara.foto', { ...ISI, izin: undefined }))[0]).toMatch(/^dikembalikan isi-tidak-sah/);
});

test('semua petugas wilayahnya melihat, wilayah lain dan tamu tidak; gambarnya satu per satu', async () => {
  for (const nama of ['siti', 'aminah', 'rudi', 'hasan', 'noor'] as const) {
    expect(await keterangan(nama)).toEqual(['Makan siang bersama', 'Yel-yel kontingen Juai']);
    expect(await gambar(nama, meja)).toBe(200);
  }
  expect(JSON.stringify(await galeri('siti'))).not.toContain('base64');
  const satu = await minta('siti', `/${meja}`);
  expect([satu.headers['content-type'], satu.headers['cache-control'], satu.rawPayload.subarray(0, 3).toString('hex')]).toEqual([
    'image/jpeg',
    'no-store',
    'ffd8ff',
  ]);
  expect([(await minta('halimah')).statusCode, await gambar('halimah', meja)]).toEqual([404, 404]);
  expect((await rumah.app.inject({ url: `/api/acara/${JUAI.id}/galeri` })).statusCode).toBe(401);
  expect([(await galeri('siti')).isPanitia, (await galeri('rudi')).isPanitia]).toEqual([false, true]);
  for (const [nama, boleh] of [
    ['siti', [false, false]],
    ['rudi', [true, true]],
    ['hasan', [true, true]],
  ] as const)
    expect([nama, (await galeri(nama)).foto.map((foto) => foto.isBolehBatal)]).toEqual([nama, boleh]);
  await rumah.sql`update akun set peran = 'tamu' where id = ${ORANG.masitah.id}`;
  await rumah.sql`update penugasan set sampai = '2020-02-01' where akun = ${ORANG.masitah.id}`;
  await rumah.sql`insert into tamu (akun, wilayah, acara, tugas, token_hash, dibuat_oleh, berlaku_sampai)
    values (${ORANG.masitah.id}, '63.11.01', ${JUAI.id}, 'pintu', '\\x01', ${ORANG.hasan.id}, now() + interval '1 day')`;
  expect([(await minta('masitah')).statusCode, await gambar('masitah', meja)]).toEqual([404, 404]);
});

test('foto tidak ikut umpan siapa pun selain penulisnya, juga tidak lewat kueri tangan', async () => {
  for (const nama of ['siti', 'aminah', 'hasan', 'noor', 'halimah'] as const) {
    const umpan = (await orang[nama].ambilSemua()).filter(({ catatan }) => catatan.kind === 'acara.foto').map(({ catatan }) => catatan.id);
    expect(umpan).toEqual(nama === 'hasan' ? [meja] : []);
    const tangan = await asAkun(rumah.sql, ORANG[nama].id, (tx) => tx`select id from catatan where kind = 'acara.foto' and oleh <> ${ORANG[nama].id}`);
    expect(tangan).toHaveLength(0);
  }
  for (const nama of ['halimah', 'masitah'] as const) {
    const lewatFungsi = await asAkun(
      rumah.sql,
      ORANG[nama].id,
      (tx) => tx`select id from galeri_acara(${JUAI.id}) union all select foto_acara(${JUAI.id}, ${meja})::uuid`,
    );
    expect(lewatFungsi.flatMap(({ id }) => id ?? [])).toEqual([]);
  }
});

test('dibatalkan dari meja walau jam ponselnya maju; kader tidak bisa; batalnya dibatalkan, foto kembali', async () => {
  expect((await catat('siti', 'catatan.batal', { sasaran: ponsel.id, alasan: 'Coba saja' }))[0]).toBe('dikembalikan bukan-perannya kind');
  const [putusan, batal] = await catat('hasan', 'catatan.batal', { sasaran: ponsel.id, alasan: 'Orangnya keberatan' });
  expect(putusan).toBe('diterima');
  expect([await keterangan('siti'), await gambar('siti', ponsel.id)]).toEqual([['Yel-yel kontingen Juai'], 404]);
  expect((await orang.rudi.ambilSemua()).some(({ catatan }) => catatan.id === batal)).toBe(true);
  expect((await catat('hasan', 'catatan.batal', { sasaran: batal, alasan: 'Sudah disetujui' }))[0]).toBe('diterima');
  expect(await gambar('siti', ponsel.id)).toBe(200);
});

test('galeri penuh menolak yang berikut', async () => {
  const sisa = (await galeri('hasan')).sisa;
  for (let ke = 0; ke < sisa; ke += 1) expect((await catat('hasan', 'acara.foto', { ...ISI, keterangan: `Foto ke-${ke}` }))[0]).toBe('diterima');
  expect((await catat('hasan', 'acara.foto', ISI))[0]).toBe('dikembalikan galeri-penuh foto');
});

test('sehari sesudah dibatalkan gambarnya dihapus dari server, sebelumnya tidak', async () => {
  const [, batal] = await catat('hasan', 'catatan.batal', { sasaran: ponsel.id, alasan: 'Orangnya keberatan' });
  const gambarnya = async () => (await rumah.sql`select isi ->> 'foto' as foto from catatan where id = ${ponsel.id}`)[0]?.foto;
  expect([await eraseFotoDibatalkan(rumah.sql), await gambarnya()]).toEqual([0, GAMBAR]);
  await rumah.sql`update catatan set diterima_pada = now() - interval '25 hours' where id = ${batal}`;
  expect([await eraseFotoDibatalkan(rumah.sql), await gambarnya(), await eraseFotoDibatalkan(rumah.sql)]).toEqual([1, 'dihapus', 0]);
  expect(await gambar('siti', meja)).toBe(200);
});

test('sesudah dua tahun gambarnya dihapus, jumlahnya tetap terbaca', async () => {
  await rumah.sql`update catatan set terjadi = '2023-06-01' where id = ${meja}`;
  expect(await eraseFotoLama(rumah.sql, '2025-06-01')).toBe(1);
  const { foto, terhapus } = await galeri('siti');
  expect([foto.some((satu) => satu.id === meja), terhapus, await gambar('siti', meja)]).toEqual([false, 1, 404]);
});

test('di acara kabupaten, foto orang lain hanya dibatalkan kabupaten; fotonya sendiri juga oleh panitia yang menambahkannya', async () => {
  const temu = new BukuAcara(2, '63.11');
  const tulis = async (nama: NamaOrang, kind: string, isi: object) => {
    urut += 1;
    const satu = { id: uuidUji(urut, 0xace), kind, subjek: { jenis: 'acara', id: temu.id }, desa: '63.11', isi };
    const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan: [satu] } });
    expect(ringkas(zJawabanKirim.parse(jawaban.json()).putusan)).toEqual(['diterima']);
  };
  await tulis('noor', 'acara.rencana', rencanaUji({ jenis: 'temu-kader', mulai: HARI, selesai: HARI, sesi: [] }));
  for (const nama of ['noor', 'hasan'] as const) await tulis(nama, 'acara.foto', { ...ISI, keterangan: nama });
  const boleh = async (nama: NamaOrang) =>
    zGaleri.parse((await orang[nama].minta({ url: `/api/acara/${temu.id}/galeri` })).json()).foto.map((satu) => [satu.keterangan, satu.isBolehBatal]);
  expect(await boleh('noor')).toEqual([
    ['hasan', true],
    ['noor', true],
  ]);
  expect(await boleh('hasan')).toEqual([
    ['hasan', true],
    ['noor', false],
  ]);
});
