// Who sees what is decided by PostgreSQL itself: also a hand-written query in the name of an account finds only its own villages.

import { recountAll } from '@lini/server/features/angka/recount.ts';
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type RumahUji, tulisanOleh } from '../setup/rumah.ts';

let rumah: RumahUji;

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const [nama, desa, nomor] of [
    ['siti', DESA_SITI, 1],
    ['halimah', DESA_LAIN, 2],
  ] as const) {
    const buku = new BukuKeluarga(nomor, desa);
    buku.daftar('2025-01-05');
    buku.istri('2025-01-05', '1995-02-02');
    await (await rumah.masuk(nama)).kirim([...tulisanOleh(nama, buku), { rusak: nama }]);
  }
  await recountAll(rumah.sql, bulanIni());
});
afterAll(() => rumah.close());

type Hitung = { desa: string | null; n: number }[];
const perDesa = (nama: NamaOrang, tabel: string): Promise<Hitung> =>
  asAkun(rumah.sql, ORANG[nama].id, async (tx) => [...(await tx<Hitung>`select desa, count(*) as n from ${tx(tabel)} group by desa order by desa`)]);
const desaDari = async (nama: NamaOrang, tabel: string): Promise<(string | null)[]> => (await perDesa(nama, tabel)).map((satu) => satu.desa);

test.each([
  ['siti', [DESA_SITI]],
  ['aminah', [DESA_SITI]],
  ['halimah', [DESA_LAIN]],
  ['rudi', [DESA_SITI]],
  ['noor', []],
] as const)('%s membaca catatan bernama hanya dari %j', async (nama, desa) => {
  expect(await desaDari(nama, 'catatan')).toEqual(desa);
  const baris = await (await rumah.masuk(nama)).ambilSemua();
  expect([...new Set(baris.map((satu) => satu.catatan.desa))]).toEqual(desa);
});

test.each([
  ['siti', [DESA_SITI]],
  ['halimah', [DESA_LAIN]],
  ['rudi', [DESA_SITI]],
  ['noor', [DESA_SITI, DESA_LAIN]],
] as const)('%s membaca angka dari %j', async (nama, desa) => {
  expect(await desaDari(nama, 'angka')).toEqual(desa);
});

test('titipan hanya terlihat oleh yang menitipkan', async () => {
  expect(await perDesa('siti', 'titipan')).toEqual([{ desa: null, n: 1 }]);
  expect(await perDesa('aminah', 'titipan')).toEqual([]);
});

const sisip = (nama: NamaOrang, oleh: NamaOrang, desa: string) =>
  asAkun(
    rumah.sql,
    ORANG[nama].id,
    (tx) => tx`
    insert into catatan (kab, desa, nomor, id, kind, v, subjek_jenis, subjek_id, rt, terjadi, dicatat, oleh, perangkat, urut, melihat, isi, sidik)
    values (${desa.slice(0, 5)}, ${desa}, 900, gen_random_uuid(), 'x.y', 1, 'keluarga', gen_random_uuid(), '001', '2025-01-01', '', ${ORANG[oleh].id}, gen_random_uuid(), 1, 0, '{}', '')`,
  );

test.each([
  ['di desa lain', 'siti', 'siti', DESA_LAIN],
  ['atas nama orang lain', 'siti', 'aminah', DESA_SITI],
  ['sebagai kantor', 'noor', 'noor', DESA_SITI],
] as const)('basis data menolak sisipan %s', async (_nama, nama, oleh, desa) => {
  await expect(sisip(nama, oleh, desa)).rejects.toMatchObject({ code: '42501' });
});

test('basis data menerima sisipan yang berhak, jadi penolakan di atas bukan karena bentuknya', async () => {
  await expect(
    asAkun(rumah.sql, ORANG.siti.id, async (tx) => {
      await tx`insert into catatan select (jsonb_populate_record(c, '{"nomor": 901, "id": "00000000-0000-7000-8000-000000000901"}')).* from catatan c limit 1`;
      throw new Error('dibatalkan setelah berhasil');
    }),
  ).rejects.toThrow('dibatalkan setelah berhasil');
});

test.each([
  ['mengubah catatan', `update catatan set rt = '999'`],
  ['menghapus catatan', 'delete from catatan'],
  ['mengubah angka', 'update angka set pembilang = 0'],
  ['membaca kata sandi', 'select sandi_hash from akun'],
  ['membaca sesi', 'select * from sesi'],
  ['membaca kunci', 'select * from rahasia'],
  ['menambah tugas sendiri', `insert into penugasan (akun, wilayah, dari) values (akun_kini(), '63', '2020-01-01')`],
])('tidak ada akun yang bisa %s', async (_nama, perintah) => {
  for (const { id } of Object.values(ORANG)) {
    await expect(asAkun(rumah.sql, id, (tx) => tx.unsafe(perintah))).rejects.toMatchObject({ code: '42501' });
  }
});

test('tanpa akun tidak terlihat apa pun', async () => {
  const [baris] = await rumah.sql.begin(async (tx) => {
    await tx`set local role lini_app`;
    return await tx`select (select count(*) from catatan) as catatan, (select count(*) from angka) as angka, (select count(*) from titipan) as titipan`;
  });
  expect(baris).toEqual({ catatan: 0, angka: 0, titipan: 0 });
});

test('tugas yang belum mulai atau sudah lewat tidak memberi jangkauan', async () => {
  const ubah = (dari: string, sampai: string | null) => rumah.sql`update penugasan set dari = ${dari}, sampai = ${sampai} where akun = ${ORANG.halimah.id}`;
  await ubah('2020-01-01', '2021-01-01');
  expect(await desaDari('halimah', 'catatan')).toEqual([]);
  await ubah('2990-01-01', null);
  expect(await desaDari('halimah', 'catatan')).toEqual([]);
  await ubah('2020-01-01', null);
  expect(await desaDari('halimah', 'catatan')).toEqual([DESA_LAIN]);
});

test('dua akun bersamaan di satu kolam sambungan tidak pernah bercampur', async () => {
  const [siti, halimah] = [await rumah.masuk('siti'), await rumah.masuk('halimah')];
  const tanya = async (siapa: typeof siti, desa: string): Promise<void> => {
    for (let i = 0; i < 60; i += 1) expect((await siapa.ambil()).desa.map((satu) => satu.kode)).toEqual([desa.slice(0, 5), desa.slice(0, 8), desa]);
  };
  await Promise.all([tanya(siti, DESA_SITI), tanya(halimah, DESA_LAIN), tanya(siti, DESA_SITI), tanya(halimah, DESA_LAIN)]);
});

test.each([
  ['siti', '63.11', 403, 'di-luar-wilayah'],
  ['siti', DESA_LAIN, 403, 'di-luar-wilayah'],
  ['siti', '63.11.01', 403, 'di-luar-wilayah'],
  ['rudi', '63.11.02', 403, 'di-luar-wilayah'],
  ['noor', '63.12', 404, 'tidak-ditemukan'],
  ['noor', "63' or '1'='1", 400, 'bentuk-salah'],
] as const)('%s tidak membaca angka wilayah %s', async (nama, wilayah, status, kode) => {
  for (const alamat of ['/api/angka?', '/api/angka/tren?dari=2025-01&']) {
    const jawaban = await (await rumah.masuk(nama)).minta({ url: `${alamat}wilayah=${encodeURIComponent(wilayah)}` });
    expect([jawaban.statusCode, jawaban.json().kode]).toEqual([status, kode]);
  }
});

const rekan = (nama: NamaOrang) => ({ id: ORANG[nama].id, nama: ORANG[nama].nama });

test.each([
  ['rudi', ['aminah', 'masitah', 'siti']],
  ['halimah', []],
  ['noor', []],
] as const)('%s hanya diberi nama rekan dari desanya sendiri: %j', async (nama, yang) => {
  expect((await (await rumah.masuk(nama)).minta({ url: '/api/akun' })).json().rekan).toEqual(yang.map(rekan));
});

test('akun tahu tugas dan desanya; kata sandi salah dan akun asing dijawab sama', async () => {
  const akun = await (await rumah.masuk('siti')).minta({ url: '/api/akun' });
  expect(akun.json()).toEqual({
    id: ORANG.siti.id,
    nama: 'Bu Siti',
    peran: 'sub-ppkbd',
    isContoh: false,
    tugas: [{ wilayah: DESA_SITI, nama: 'Juai', rt: [] }],
    desa: [{ kode: DESA_SITI, nama: 'Juai', kecamatan: 'Juai', kabupaten: expect.any(String) }],
    rekan: [rekan('aminah'), rekan('masitah'), rekan('rudi')],
    // Names of areas only, for the lists at the door of a gathering.
    namaWilayah: expect.objectContaining({ '63.11.01': 'Juai', [DESA_SITI]: 'Juai' }),
  });
  const coba = async (namaPengguna: string) => (await rumah.app.inject({ method: 'POST', url: '/api/masuk', payload: { namaPengguna, sandi: 'salah' } })).body;
  expect(await coba('siti')).toBe(await coba('tidak-ada'));
  expect(JSON.parse(await coba('siti'))).toMatchObject({ kode: 'sandi-salah' });
});

test('keluar mengakhiri sesi di kantor, bukan hanya di ponsel', async () => {
  const aminah = await rumah.masuk('aminah');
  expect((await aminah.minta({ url: '/api/akun' })).statusCode).toBe(200);
  expect((await aminah.minta({ method: 'POST', url: '/api/keluar' })).statusCode).toBe(204);
  expect((await aminah.minta({ url: '/api/akun' })).json()).toMatchObject({ kode: 'belum-masuk' });
});
