// A gathering belongs to a kecamatan; a link makes a guest for its day, opens on one phone only, and shows that guest nothing else.
import { readFileSync } from 'node:fs';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { zJawabanAmbil } from '@lini/sync/wire.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, PERANGKAT_UJI, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

const ACARA = uuidUji(1, 0xaca);
const LOMBA = uuidUji(1, 0x10b);
const [PONSEL, PONSEL_LAIN] = [uuidUji(1, 0xd1), uuidUji(2, 0xd1)];
const fixture = (nama: string) => JSON.parse(readFileSync(new URL(`../../core/fixtures/${nama}.json`, import.meta.url), 'utf8'));
const HARI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
const RENCANA = { ...fixture('acara.rencana.v1'), mulai: HARI, selesai: HARI, sesi: [], kuota: [] };
let rumah: RumahUji;

beforeAll(async () => {
  rumah = await openRumahUji();
});
afterAll(() => rumah.close());

/** Each person signs in once: signing in is limited. */
const orang = new Map<NamaOrang, Promise<Pengguna>>();
function masuk(nama: NamaOrang): Promise<Pengguna> {
  const ada = orang.get(nama) ?? rumah.masuk(nama);
  orang.set(nama, ada);
  return ada;
}

const tulis = (isi: unknown, kind = 'acara.rencana', subjek: { jenis: 'acara' | 'lomba'; id: string } = { jenis: 'acara', id: ACARA }, desa = '63.11.01') => ({
  id: uuidUji(tulis.ke++, 0x7e57),
  kind,
  subjek,
  desa,
  isi,
});
tulis.ke = 1;

async function diKantor(nama: 'hasan' | 'noor' | 'siti', catatan: readonly ReturnType<typeof tulis>[]) {
  const jawaban = await (await masuk(nama)).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  if (jawaban.statusCode !== 200) throw new Error(jawaban.body);
  return ringkas(jawaban.json().putusan);
}

const buatTautan = async (nama: 'hasan' | 'noor' | 'siti' | 'rudi', isi: object) =>
  (await masuk(nama)).minta({
    method: 'POST',
    url: '/api/tautan',
    payload: { acaraId: ACARA, lombaId: null, tugas: 'pintu', nama: 'Petugas Satu', ...isi },
  });

/** The key of a phone, by its device. */
const kunciDari = (perangkat: string): string => perangkat.replaceAll('-', '').repeat(2);
const buka = (token: string, perangkat: string, kunci = kunciDari(perangkat)) =>
  rumah.app.inject({ method: 'POST', url: '/api/masuk/tautan', payload: { token, perangkat, kunci } });
const kukiDari = (jawaban: Awaited<ReturnType<typeof buka>>): string => `${jawaban.cookies[0]?.name}=${jawaban.cookies[0]?.value}`;

test('koordinator merencanakan acara kecamatannya; kader tidak, dan wilayah lain ditolak', async () => {
  expect(await diKantor('hasan', [tulis(RENCANA)])).toEqual(['diterima']);
  expect(await diKantor('noor', [tulis({ ...fixture('lomba.atur.v1'), acaraId: ACARA }, 'lomba.atur', { jenis: 'lomba', id: LOMBA })])).toEqual(['diterima']);
  expect(await diKantor('hasan', [tulis(RENCANA, 'acara.rencana', { jenis: 'acara', id: uuidUji(9, 0xaca) }, '63.11.02')])).toEqual([
    'dikembalikan di-luar-wilayah desa',
  ]);
  expect(await diKantor('siti', [tulis(RENCANA, 'acara.rencana', { jenis: 'acara', id: uuidUji(8, 0xaca) })])).toEqual(['dikembalikan bukan-perannya kind']);
});

test('acara sampai ke ponsel kader sekecamatan, tidak ke kecamatan lain; acara di sebuah desa tidak ada', async () => {
  const jenis = async (nama: 'siti' | 'halimah' | 'rudi') => (await (await masuk(nama)).ambilSemua()).map((satu) => satu.catatan.subjek.jenis);
  expect([await jenis('siti'), await jenis('rudi'), await jenis('halimah')]).toEqual([['acara', 'lomba'], ['acara', 'lomba'], []]);
  const [asli] = (await (await masuk('siti')).ambilSemua()) as unknown as [{ catatan: Catatan }];
  const diDesa = { ...asli.catatan, id: uuidUji(1, 0xbad), desa: '63.11.01.2003', oleh: ORANG.siti.id };
  expect(ringkas(await (await masuk('siti')).kirim([diDesa]))).toEqual(['dikembalikan amplop-rusak']);
});

test('angka desa tidak tersentuh oleh acara', async () => {
  expect(await rumah.sql`select desa from kotor where length(desa) < 13`).toEqual([]);
});

test('tautan dibuat oleh panitia, bukan kader; juri hanya oleh kantor yang mengurus acaranya', async () => {
  const status = async (...isi: Parameters<typeof buatTautan>) => (await buatTautan(...isi)).statusCode;
  expect(await status('hasan', {})).toBe(200);
  expect(await status('rudi', {})).toBe(200);
  expect(await status('siti', {})).toBe(403);
  expect(await status('rudi', { tugas: 'juri', lombaId: LOMBA })).toBe(403);
  expect(await status('hasan', { tugas: 'juri', lombaId: LOMBA })).toBe(200);
  expect(await status('hasan', { tugas: 'juri' })).toBe(400);
  expect(await status('hasan', { tugas: 'juri', lombaId: uuidUji(7, 0x10b) })).toBe(404);
  expect(await status('hasan', { acaraId: uuidUji(7, 0xaca) })).toBe(404);
});

test('tautan terbuka di satu ponsel; ponsel lain, token palsu, dan tautan yang dicabut ditolak', async () => {
  const { token, akun } = (await buatTautan('hasan', { tugas: 'juri', lombaId: LOMBA, nama: 'Juri Satu' })).json();
  const pertama = await buka(token, PONSEL);
  expect([pertama.statusCode, pertama.json()]).toMatchObject([
    200,
    { id: akun, peran: 'tamu', desa: [], rekan: [], tamu: { acara: ACARA, lomba: LOMBA, tugas: 'juri' } },
  ]);
  expect((await buka(token, PONSEL_LAIN)).json().kode).toBe('tautan-sudah-dipakai');
  expect((await buka(token, PONSEL, kunciDari(PONSEL_LAIN))).json().kode).toBe('tautan-sudah-dipakai');
  expect((await buka(token, PONSEL)).statusCode).toBe(200);
  // Signed out and back on the same phone: the data were deleted, so the device is a new one, and the key is what it kept.
  expect((await buka(token, PONSEL_LAIN, kunciDari(PONSEL))).statusCode).toBe(200);
  expect((await buka(`${token.slice(0, -4)}AAAA`, PONSEL)).json().kode).toBe('tautan-tidak-berlaku');

  const cookie = kukiDari(pertama);
  const baris = zJawabanAmbil.parse((await rumah.app.inject({ url: '/api/sync/ambil', headers: { cookie } })).json()).baris;
  expect(baris.map((satu) => satu.catatan.kind)).toEqual(['acara.rencana', 'lomba.atur']);
  for (const url of ['/api/angka/wilayah/63.11', `/api/tautan?acara=${ACARA}`, '/api/laporan/rekap?wilayah=63.11&bulan=2026-10'])
    expect((await rumah.app.inject({ url, headers: { cookie } })).statusCode).not.toBe(200);

  const hasan = await masuk('hasan');
  expect((await hasan.minta({ url: `/api/tautan?acara=${ACARA}` })).json().filter((satu: { dibuka: string | null }) => satu.dibuka)).toMatchObject([
    { akun, nama: 'Juri Satu' },
  ]);
  expect((await hasan.minta({ method: 'POST', url: `/api/tautan/${akun}/cabut`, payload: {} })).statusCode).toBe(204);
  expect((await rumah.app.inject({ url: '/api/akun', headers: { cookie } })).statusCode).toBe(401);
  expect((await buka(token, PONSEL)).json().kode).toBe('tautan-tidak-berlaku');
});

test('sesudah harinya tautan tidak terbuka lagi; yang sudah dibuka masih menyerahkan tiga hari', async () => {
  const [{ token, akun }, belum] = [(await buatTautan('hasan', {})).json(), (await buatTautan('hasan', {})).json()];
  const cookie = kukiDari(await buka(token, PONSEL));
  const status = async () => (await rumah.app.inject({ url: '/api/akun', headers: { cookie } })).statusCode;
  await rumah.sql`update tamu set berlaku_sampai = now() - interval '2 days' where akun in (${akun}, ${belum.akun})`;
  expect([(await buka(belum.token, PONSEL_LAIN)).statusCode, await status()]).toEqual([404, 200]);
  await rumah.sql`update tamu set berlaku_sampai = now() - interval '4 days' where akun = ${akun}`;
  expect(await status()).toBe(401);
});

/** A guest with a link of hasan's: `tulis` gives the fact as the guest's phone makes it, `kirim` the verdicts, or the status when there are none. */
async function bukaTamu(isi: object = {}) {
  const { token, akun } = (await buatTautan('hasan', isi)).json();
  const cookie = kukiDari(await buka(token, PONSEL));
  const tulisTamu = (kind: string, subjek: { jenis: string; id: string }, isiCatatan: unknown, lain: object = {}) => ({
    id: uuidUji(tulis.ke++, 0xbad),
    kind,
    v: 1,
    subjek,
    desa: '63.11.01',
    rt: '000',
    terjadi: HARI,
    dicatat: `${String(Date.now()).padStart(15, '0')}-0000-deadbeef`,
    oleh: akun,
    perangkat: PERANGKAT_UJI,
    urut: tulis.ke,
    melihat: 0,
    isi: isiCatatan,
    ...lain,
  });
  const kirim = async (...catatan: unknown[]) => {
    const jawaban = await rumah.app.inject({ method: 'POST', url: '/api/sync/kirim', headers: { cookie }, payload: { perangkat: PERANGKAT_UJI, catatan } });
    return jawaban.statusCode === 200 ? ringkas(jawaban.json().putusan) : [String(jawaban.statusCode)];
  };
  return { akun, tulis: tulisTamu, kirim };
}
const sehari = (geser: number): string => new Date(Date.parse(HARI) + geser * 86_400_000).toISOString().slice(0, 10);
const samakan = () => ({ orangA: uuidUji(tulis.ke++, 0x5a), orangB: uuidUji(tulis.ke++, 0x5a) });

test('tamu pintu hanya menulis di acaranya; satu yang ditolak tidak menggagalkan kiriman', async () => {
  const { tulis: satu, kirim } = await bukaTamu();
  const lain = { jenis: 'acara', id: uuidUji(5, 0xaca) };
  const milik = { jenis: 'acara', id: ACARA };
  expect(await kirim(satu('acara.samakan', lain, samakan()), satu('acara.samakan', milik, samakan()))).toEqual([
    'dikembalikan di-luar-wilayah subjek',
    'diterima',
  ]);
  const tampil = { regu: 'juai', mulai: null, lama: 300, isTidakHadir: true };
  expect(await kirim(satu('lomba.tampil', { jenis: 'lomba', id: LOMBA }, tampil))).toEqual(['dikembalikan di-luar-wilayah subjek']);
});

test('tamu juri hanya menulis penilaian di lombanya', async () => {
  const { tulis: satu, kirim } = await bukaTamu({ tugas: 'juri', lombaId: LOMBA });
  const tampil = { regu: 'juai', mulai: null, lama: 300, isTidakHadir: true };
  expect(await kirim(satu('lomba.tampil', { jenis: 'lomba', id: LOMBA }, tampil))).toEqual(['dikembalikan bukan-perannya kind']);
  expect(await kirim(satu('acara.samakan', { jenis: 'acara', id: ACARA }, samakan()))).toEqual(['dikembalikan di-luar-wilayah subjek']);
});

test('yang ditulis tamu sesudah harinya ditolak; yang ditulis pada harinya diterima belakangan', async () => {
  const { akun, tulis: satu, kirim } = await bukaTamu();
  await rumah.sql`update tamu set berlaku_sampai = ${sehari(0)}::timestamp at time zone 'Asia/Makassar' where akun = ${akun}`;
  const acara = { jenis: 'acara', id: ACARA };
  expect(await kirim(satu('acara.samakan', acara, samakan()), satu('acara.samakan', acara, samakan(), { terjadi: sehari(-1) }))).toEqual([
    'dikembalikan tugas-sudah-lewat terjadi',
    'diterima',
  ]);
});

test('yang diserahkan sesudah harinya hanya yang sudah ada di ponsel: sekali kiriman, dan tanpa nomor yang baru ada sesudahnya', async () => {
  const { akun, tulis: satu, kirim } = await bukaTamu();
  const acara = { jenis: 'acara', id: ACARA };
  const kemarin = (melihat: number) => satu('acara.samakan', acara, samakan(), { terjadi: sehari(-2), melihat });
  const [kini] = await rumah.sql<[{ nomor: number }]>`select nomor from desa_nomor where desa = '63.11.01'`;
  const penyerahan = async () => (await rumah.sql`select penyerahan from tamu where akun = ${akun}`)[0]?.penyerahan;
  expect([await kirim(kemarin(0)), await penyerahan()]).toEqual([['diterima'], null]);
  await rumah.sql`update tamu set berlaku_sampai = now() - interval '1 minute' where akun = ${akun}`;
  await rumah.sql`update catatan set diterima_pada = now() - interval '1 hour' where desa = '63.11.01' and nomor <= ${kini.nomor}`;
  expect(await kirim(kemarin(kini.nomor), kemarin(kini.nomor + 1))).toEqual(['diterima', 'dikembalikan tugas-sudah-lewat terjadi']);
  const pertama = await penyerahan();
  expect(pertama).not.toBeNull();
  expect([await kirim(kemarin(0)), await penyerahan()]).toEqual([['diterima'], pertama]);
  await rumah.sql`update tamu set penyerahan = now() - interval '13 hours' where akun = ${akun}`;
  expect(await kirim(kemarin(0))).toEqual(['401']);
});

test('satu catatan yang ditolak basis data dikembalikan sendiri, yang lain tetap masuk', async () => {
  const { tulis: satu, kirim } = await bukaTamu();
  const acara = { jenis: 'acara', id: ACARA };
  const kena = satu('acara.samakan', acara, samakan());
  await rumah.sql.unsafe(`create policy uji on catatan as restrictive for insert to lini_app with check (id <> '${kena.id}')`);
  expect(await kirim(satu('acara.samakan', acara, samakan()), kena, satu('acara.samakan', acara, samakan()))).toEqual([
    'diterima',
    'dikembalikan di-luar-wilayah desa',
    'diterima',
  ]);
  await rumah.sql`drop policy uji on catatan`;
});

test('tautan mengikuti koreksi rencana; acara yang dibatalkan tidak memberi dan tidak membuka tautan', async () => {
  const subjek = { jenis: 'acara', id: uuidUji(3, 0xaca) } as const;
  const rencana = tulis(RENCANA, 'acara.rencana', subjek);
  const koreksi = tulis({ sasaran: rencana.id, v: 1, terjadi: HARI, isi: { ...RENCANA, selesai: sehari(1) } }, 'catatan.koreksi', subjek);
  expect(await diKantor('hasan', [rencana, koreksi])).toEqual(['diterima', 'diterima']);
  const tautan = (await buatTautan('hasan', { acaraId: subjek.id })).json();
  expect(new Date(tautan.berlakuSampai).toISOString()).toBe(new Date(`${sehari(2)}T00:00:00+08:00`).toISOString());
  const batal = tulis({ alasan: 'Hujan deras' }, 'acara.batalkan', subjek);
  expect(await diKantor('hasan', [batal])).toEqual(['diterima']);
  expect((await buatTautan('hasan', { acaraId: subjek.id })).json().kode).toBe('acara-dibatalkan');
  expect((await buka(tautan.token, PONSEL)).json().kode).toBe('acara-dibatalkan');
  expect(await diKantor('hasan', [tulis({ sasaran: batal.id, alasan: 'Jadi diadakan' }, 'catatan.batal', subjek)])).toEqual(['diterima']);
  expect((await buka(tautan.token, PONSEL)).statusCode).toBe(200);
});

test('acara yang dipindah harinya membawa tautannya, juga yang sudah dibuka dan pernah menyerahkan', async () => {
  const subjek = { jenis: 'acara', id: uuidUji(7, 0xaca) } as const;
  const rencana = (hari: string) => tulis({ ...RENCANA, mulai: hari, selesai: hari }, 'acara.rencana', subjek);
  expect(await diKantor('hasan', [rencana(sehari(-1))])).toEqual(['diterima']);
  expect(await diKantor('hasan', [rencana(HARI)])).toEqual(['diterima']);
  const { akun, tulis: tulisTamu, kirim } = await bukaTamu({ acaraId: subjek.id });
  const sampai = async () =>
    (
      await rumah.sql<{ hari: string; penyerahan: Date | null }[]>`
    select (berlaku_sampai at time zone 'Asia/Makassar')::date::text as hari, penyerahan from tamu where akun = ${akun}`
    )[0];
  expect(await sampai()).toEqual({ hari: sehari(1), penyerahan: null });
  expect(await diKantor('hasan', [rencana(sehari(-1))])).toEqual(['diterima']);
  expect((await sampai())?.hari).toBe(HARI);
  expect(await kirim(tulisTamu('acara.samakan', subjek, samakan()))).toEqual(['dikembalikan tugas-sudah-lewat terjadi']);
  expect((await sampai())?.penyerahan).not.toBeNull();
  expect(await diKantor('hasan', [rencana(sehari(2))])).toEqual(['diterima']);
  expect(await sampai()).toEqual({ hari: sehari(3), penyerahan: null });
  expect(await kirim(tulisTamu('acara.samakan', subjek, samakan()))).toEqual(['diterima']);
});

test('di acara kabupaten, kecamatan hanya mencabut tautan buatannya sendiri', async () => {
  const subjek = { jenis: 'acara', id: uuidUji(4, 0xaca) } as const;
  expect(await diKantor('noor', [tulis(RENCANA, 'acara.rencana', subjek, '63.11')])).toEqual(['diterima']);
  const [milikNoor, milikRudi] = [(await buatTautan('noor', { acaraId: subjek.id })).json(), (await buatTautan('rudi', { acaraId: subjek.id })).json()];
  const cabut = async (nama: NamaOrang, akun: string) =>
    (await (await masuk(nama)).minta({ method: 'POST', url: `/api/tautan/${akun}/cabut`, payload: {} })).statusCode;
  expect([
    await cabut('rudi', milikNoor.akun),
    await cabut('hasan', milikRudi.akun),
    await cabut('rudi', milikRudi.akun),
    await cabut('noor', milikNoor.akun),
  ]).toEqual([403, 404, 204, 204]);
  const daftar = async (nama: NamaOrang) => (await (await masuk(nama)).minta({ url: `/api/tautan?acara=${subjek.id}` })).json();
  const boleh = async (nama: NamaOrang) => (await daftar(nama)).map((satu: { isBolehCabut: boolean }) => satu.isBolehCabut).sort();
  expect([await boleh('noor'), await boleh('rudi')]).toEqual([
    [true, true],
    [false, true],
  ]);
});

test('tamu tidak menulis tentang keluarga, dan tidak tentang acara lain', async () => {
  const { token, akun } = (await buatTautan('hasan', {})).json();
  const cookie = kukiDari(await buka(token, PONSEL));
  const [asli] = (await (await masuk('siti')).ambilSemua()) as unknown as [{ catatan: Catatan }];
  const kirim = async (isi: Partial<Catatan>) => {
    const catatan = [{ ...asli.catatan, id: uuidUji(tulis.ke++, 0xbad), oleh: akun, ...isi }];
    const jawaban = await rumah.app.inject({ method: 'POST', url: '/api/sync/kirim', headers: { cookie }, payload: { perangkat: PERANGKAT_UJI, catatan } });
    return ringkas(jawaban.json().putusan);
  };
  expect(await kirim({})).toEqual(['dikembalikan bukan-perannya kind']);
  expect(await kirim({ kind: 'kunjungan.keluarga', subjek: { jenis: 'keluarga', id: uuidUji(1, 1) }, desa: '63.11.01.2003' })).toEqual([
    'dikembalikan tidak-berhak',
  ]);
});
