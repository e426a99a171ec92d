// What was told to Bu Siti in confidence stays with her and Pak Rudi: PostgreSQL itself keeps it from every other phone, query and office.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { PEMBACA } from '@lini/core/catatan/dibaca.ts';
import { SEMUA_DEFINISI } from '@lini/core/registry/semua-definisi.ts';
import { recountAll } from '@lini/server/features/angka/recount.ts';
import { asAkun, asHakim } from '@lini/server/platform/sql/as-akun.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

const CERITA = 'Suaminya melarang keras';
const CERITA_BARU = 'Suaminya sudah melunak';
const ALASAN = 'Tertulis pada orang yang keliru';
const SEDESA = ['siti', 'masitah', 'aminah', 'rudi'] as const;

let rumah: RumahUji;
let siti: Pengguna;
let masitah: Pengguna;
let buku: BukuKeluarga;
let nomor = 0;

const oleh = (nama: NamaOrang, catatan: Catatan): Catatan => ({ ...catatan, oleh: ORANG[nama].id });
const tulisKonseling = (): Catatan =>
  oleh('siti', buku.catat('konseling.keluarga', '2025-03-01', { anggotaId: null, topik: ['K03'], menit: 30, hasil: 'pikir-dulu' }));
const tulisRahasia = (konseling: string, rahasia = CERITA): Catatan => oleh('siti', buku.catat('konseling.rahasia', '2025-03-01', { konseling, rahasia }));
const isiUmpan = async (nama: NamaOrang): Promise<string> => JSON.stringify(await (await rumah.masuk(nama)).ambilSemua());
const sebagai = <Hasil>(nama: NamaOrang, perintah: string): Promise<Hasil[]> =>
  asAkun(rumah.sql, ORANG[nama].id, async (tx) => [...(await tx.unsafe(perintah))] as Hasil[]);
/** What waits, as the judge of that person's push reads it. */
const sebagaiHakim = (nama: NamaOrang, subjek: string): Promise<{ mentah: unknown }[]> =>
  asAkun(rumah.sql, ORANG[nama].id, async (tx) => [
    ...(await asHakim(tx, () => tx<{ mentah: unknown }[]>`select mentah from titipan_tertahan(${[subjek]}::uuid[])`)),
  ]);

beforeAll(async () => {
  rumah = await openRumahUji();
  siti = await rumah.masuk('siti');
  masitah = await rumah.masuk('masitah');
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 1;
  buku = new BukuKeluarga(nomor, DESA_SITI);
});

async function kirimSatuCerita(): Promise<{ konseling: Catatan; rahasia: Catatan }> {
  const konseling = { ...tulisKonseling() };
  const daftar = oleh('siti', buku.daftar('2025-01-05'));
  const rahasia = tulisRahasia(konseling.id);
  expect(ringkas(await siti.kirim([daftar, konseling, rahasia]))).toEqual(['diterima', 'diterima', 'diterima']);
  return { konseling, rahasia };
}

test('S13 umpan: penulis dan PKB menerima ceritanya, kader lain di desa yang sama hanya faktanya', async () => {
  const { konseling, rahasia } = await kirimSatuCerita();
  for (const nama of SEDESA) {
    const umpan = await isiUmpan(nama);
    const isBoleh = nama === 'siti' || nama === 'rudi';
    expect([nama, umpan.includes(konseling.id), umpan.includes(rahasia.id), umpan.includes(CERITA)]).toEqual([nama, true, isBoleh, isBoleh]);
  }
  for (const nama of ['halimah', 'noor'] as const) expect(await isiUmpan(nama)).toBe('[]');
});

test('S13 nomor desa tetap tanpa lompatan di kantor, dan kursor kader lain berjalan terus melewati yang tersembunyi', async () => {
  await kirimSatuCerita();
  const [hitung] = await rumah.sql<[{ banyak: number; terakhir: number; nomor: number }]>`
    select count(*) as banyak, max(c.nomor) as terakhir, max(d.nomor) as nomor from catatan c join desa_nomor d on d.desa = c.desa where c.desa = ${DESA_SITI}`;
  expect([hitung.terakhir, hitung.nomor]).toEqual([hitung.banyak, hitung.banyak]);

  let blok = await masitah.ambil();
  while (!blok.selesai) blok = await masitah.ambil(blok.kursor);
  const kosong = await masitah.ambil(blok.kursor);
  expect([kosong.baris, kosong.selesai]).toEqual([[], true]);
  const kunjungan = oleh('siti', buku.catat('kunjungan.keluarga', '2025-03-02', { istriId: null, topik: ['K01'], cara: 'rumah', media: [] }));
  await siti.kirim([kunjungan]);
  const baru = await masitah.ambil(kosong.kursor);
  expect(baru.baris.map((satu) => satu.catatan.id)).toEqual([kunjungan.id]);
});

test('tidak ada catatan lain yang bisa disembunyikan dengan menambah isian bernama rahasia', async () => {
  const daftar = oleh('siti', buku.daftar('2025-01-05'));
  buku.anggota('2025-01-05', { nama: 'Ibu Contoh' });
  const anggota = oleh('siti', buku.catatan.at(-1) as Catatan);
  const titipan = { ...anggota, isi: { ...(anggota.isi as object), rahasia: 'x' } };
  const koreksi = oleh('siti', buku.catat('catatan.koreksi', '2025-01-06', { sasaran: titipan.id, v: titipan.v, terjadi: '2025-01-05', isi: titipan.isi }));
  await siti.kirim([daftar, titipan, koreksi]);
  const tersembunyi = await rumah.sql`select kind from catatan where subjek_id = ${buku.id} and dibaca <> 'desa'`;
  expect([...tersembunyi]).toEqual([]);
  const terbaca = (await masitah.ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id);
  const [hitung] = await rumah.sql<[{ n: number }]>`select count(*) as n from catatan where subjek_id = ${buku.id}`;
  expect(terbaca).toHaveLength(hitung.n);
});

test('siapa yang membaca suatu jenis menurut aturan dan menurut PostgreSQL sama', async () => {
  const rows = await rumah.sql<{ kind: string; dibaca: string; peran: string[] | null }[]>`
    select kind, kind_dibaca(kind) as dibaca, pembaca(kind_dibaca(kind)) as peran from unnest(${SEMUA_DEFINISI.map((satu) => satu.kind)}::text[]) as kind`;
  const aturan = SEMUA_DEFINISI.map(({ kind, dibaca = 'desa' }) => ({ kind, dibaca, peran: dibaca === 'desa' ? null : [...PEMBACA[dibaca]] }));
  expect([...rows]).toEqual(aturan);
});

test('S13 kursor tidak berputar di tempat bila satu blok penuh berisi yang tersembunyi', async () => {
  const { konseling } = await kirimSatuCerita();
  const awal = await masitah.ambil();
  await siti.kirim(Array.from({ length: 60 }, (_, ke) => tulisRahasia(konseling.id, `${CERITA} ${ke}`)));
  const sisa = await masitah.ambil(awal.kursor);
  expect([sisa.baris, sisa.selesai]).toEqual([[], true]);
});

test('kueri tangan: catatan rahasia tidak terbaca lewat tabel, hitungan, atau fungsi', async () => {
  const { rahasia, konseling } = await kirimSatuCerita();
  for (const nama of ['masitah', 'aminah', 'halimah', 'noor'] as const) {
    expect(await sebagai(nama, `select 1 from catatan where kind = 'konseling.rahasia' or isi::text like '%melarang%'`)).toEqual([]);
    expect(await sebagai(nama, `select sidik, nomor from catatan_dikenal(array['${rahasia.id}']::uuid[])`)).toEqual([{ sidik: Buffer.alloc(0), nomor: null }]);
  }
  expect(await sebagai('rudi', `select id from catatan where id = '${rahasia.id}'`)).toEqual([{ id: rahasia.id }]);
  const [dikenal] = await sebagai<{ nomor: number }>('siti', `select nomor from catatan_dikenal(array['${rahasia.id}']::uuid[])`);
  expect(dikenal?.nomor).toBeGreaterThan(0);
  expect(await sebagai('masitah', `select id from catatan where id = '${konseling.id}'`)).toEqual([{ id: konseling.id }]);
  await expect(sebagai('masitah', `select samarkan('{}')`)).rejects.toMatchObject({ code: '42501' });
});

test('id yang dipakai rahasia orang lain ditolak tanpa memberi tahu isinya; kiriman ulang penulisnya sudah ada', async () => {
  const { rahasia } = await kirimSatuCerita();
  const tebakan = { ...rahasia, oleh: ORANG.masitah.id };
  const [putusan] = await masitah.kirim([tebakan]);
  expect([putusan?.putusan, putusan?.kode, putusan?.nomor]).toEqual(['dikembalikan', 'id-bentrok', null]);
  expect(ringkas(await siti.kirim([rahasia]))).toEqual(['sudah-ada']);
});

test('S13 koreksi dan pembatalannya ikut tersembunyi', async () => {
  const { konseling, rahasia } = await kirimSatuCerita();
  const koreksi = oleh(
    'siti',
    buku.catat('catatan.koreksi', '2025-03-03', { sasaran: rahasia.id, v: 1, terjadi: '2025-03-01', isi: { konseling: konseling.id, rahasia: CERITA_BARU } }),
  );
  const batal = oleh('siti', buku.catat('catatan.batal', '2025-03-04', { sasaran: rahasia.id, alasan: ALASAN }));
  const urung = oleh('siti', buku.catat('catatan.batal', '2025-03-05', { sasaran: batal.id, alasan: ALASAN }));
  expect(ringkas(await siti.kirim([koreksi, batal, urung]))).toEqual(['diterima', 'diterima', 'diterima']);
  for (const nama of SEDESA) {
    const umpan = await isiUmpan(nama);
    const isBoleh = nama === 'siti' || nama === 'rudi';
    expect([nama, ...[CERITA_BARU, ALASAN, koreksi.id, batal.id, urung.id].map((satu) => umpan.includes(satu))]).toEqual([nama, ...Array(5).fill(isBoleh)]);
  }
});

test('S13 yang menunggu: kiriman rekan membebaskannya tanpa melihatnya, koreksi dan batalnya pun', async () => {
  const konseling = tulisKonseling();
  const daftar = oleh('masitah', buku.daftar('2025-01-05'));
  const rahasia = tulisRahasia(konseling.id);
  const batal = oleh('siti', buku.catat('catatan.batal', '2025-03-04', { sasaran: rahasia.id, alasan: ALASAN }));
  expect(ringkas(await siti.kirim([batal, rahasia, konseling]))).toEqual([
    'ditahan menunggu-catatan sasaran',
    'ditahan menunggu-keluarga',
    'ditahan menunggu-keluarga',
  ]);
  const tertahan = await sebagaiHakim('masitah', buku.id);
  expect(tertahan).toHaveLength(3);
  expect(JSON.stringify(tertahan)).not.toContain(CERITA);
  expect(await sebagai('masitah', `select 1 from titipan where subjek_id = '${buku.id}'`)).toEqual([]);
  expect(JSON.stringify(await sebagaiHakim('siti', buku.id))).toContain(CERITA);

  expect(ringkas(await masitah.kirim([daftar]))).toEqual(['diterima']);
  const [tersimpan] = await rumah.sql<[{ isi: { rahasia: string } }]>`select isi from catatan where id = ${rahasia.id}`;
  expect(tersimpan.isi.rahasia).toBe(CERITA);
  for (const nama of SEDESA) {
    const isBoleh = nama === 'siti' || nama === 'rudi';
    const umpan = JSON.stringify((await (await rumah.masuk(nama)).ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id));
    expect([nama, umpan.includes(CERITA), umpan.includes(ALASAN), umpan.includes(konseling.id)]).toEqual([nama, isBoleh, isBoleh, true]);
  }
});

test('S13 pembatalan yang terhitung sebelum sasarannya keluar dari titipan tetap tersembunyi', async () => {
  const daftar = oleh('siti', buku.daftar('2025-01-05'));
  const konseling = tulisKonseling();
  const rahasia = tulisRahasia(konseling.id);
  const batal = oleh('siti', buku.catat('catatan.batal', '2025-03-04', { sasaran: rahasia.id, alasan: ALASAN }));
  expect(ringkas(await siti.kirim([daftar, rahasia]))).toEqual(['diterima', 'ditahan menunggu-catatan konseling']);
  expect(ringkas(await siti.kirim([konseling, batal]))).toEqual(['diterima', 'diterima']);
  const umpan = JSON.stringify((await masitah.ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id));
  expect([umpan.includes(konseling.id), umpan.includes(batal.id), umpan.includes(CERITA)]).toEqual([true, false, false]);
});

test('hanya yang mengadakan konseling menulis catatannya, dan tidak ada yang bisa menandainya terbuka', async () => {
  const { konseling } = await kirimSatuCerita();
  const titipan = { ...tulisRahasia(konseling.id), oleh: ORANG.masitah.id };
  expect(ringkas(await masitah.kirim([titipan]))).toEqual(['dikembalikan konseling-orang-lain konseling']);
  await expect(
    asAkun(rumah.sql, ORANG.siti.id, async (tx) => {
      await tx`
        insert into catatan select (jsonb_populate_record(c, '{"nomor": 9001, "id": "00000000-0000-7000-8000-000000009001", "dibaca": "desa"}')).*
        from catatan c where kind = 'konseling.rahasia' limit 1`;
      const [baris] = await tx`select dibaca from catatan where nomor = 9001`;
      throw new Error(`dibaca: ${baris?.dibaca}`);
    }),
  ).rejects.toThrow('dibaca: penulis-pkb');
});

test('kantor: angka konseling terhitung, ceritanya tidak ada di jawaban mana pun', async () => {
  await recountAll(rumah.sql, bulanIni());
  const noor = await rumah.masuk('noor');
  const bulan = await noor.minta({ url: '/api/angka?wilayah=63.11&bulan=2025-03' });
  expect(bulan.statusCode).toBe(200);
  const [konseling] = await rumah.sql<[{ n: number }]>`select sum(pembilang) as n from angka where indikator = 'KIE.7' and bulan = '2025-03'`;
  expect(Number(konseling.n)).toBeGreaterThan(3);
  for (const url of ['/api/angka?wilayah=63.11&bulan=2025-03', '/api/angka/tren?wilayah=63.11&dari=2025-01', '/api/akun', '/api/sync/ambil'])
    expect((await noor.minta({ url })).body).not.toContain('Suaminya');
});
