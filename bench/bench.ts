// `npm run bench`: the dashboard, a push of 500, the first sync of a village and a recount, each beside a bare reference.
// Families: `LINI_CONTOH` (default penuh, 40,000). Writes Markdown to the terminal.
import { cpus } from 'node:os';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { hitungDesa } from '@lini/core/indikator/hitung-desa.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kolomCatatan } from '../server/src/platform/sql/baris-catatan.ts';
import { json } from '../server/src/platform/sql/connect.ts';
import { bulanIni, hariIni } from '../server/src/platform/waktu.ts';
import { masuk, openRumah, type Rumah } from './rumah.ts';
import { type BarisHasil, tulisTabel, ukur } from './ukur.ts';

const KELUARGA = process.env.LINI_CONTOH ?? 'penuh';
const PORT = Number(process.env.PORT ?? 4555);

const ambil = async (alamat: string, kuki: string): Promise<string> => {
  const jawaban = await fetch(alamat, { headers: { cookie: kuki, 'accept-encoding': 'gzip' } });
  if (!jawaban.ok) throw new Error(`${jawaban.status} ${await jawaban.text()}`);
  return jawaban.text();
};

/** What the first page of the office asks for. */
const RINGKASAN = INDIKATOR.map(({ id }) => id)
  .filter((id) => /^(A[12]|B[1236]|B4\..*|C[1-5])$/.test(id))
  .join();

async function ukurDasbor({ alamat }: Rumah): Promise<BarisHasil[]> {
  const { kuki } = await masuk(alamat, 'noor');
  const acuan = await ukur(200, () => ambil(`${alamat}/api/sehat`, kuki));
  const kabupaten = await ukur(200, () => ambil(`${alamat}/api/angka?wilayah=63.11&bulan=${bulanIni()}&indikator=${RINGKASAN}`, kuki));
  const kecamatan = await ukur(200, () => ambil(`${alamat}/api/angka?wilayah=63.11.01&bulan=${bulanIni()}&indikator=${RINGKASAN}`, kuki));
  const semua = await ukur(50, () => ambil(`${alamat}/api/angka?wilayah=63.11&bulan=${bulanIni()}`, kuki));
  const tren = await ukur(100, () =>
    ambil(`${alamat}/api/angka/tren?wilayah=63.11&dari=${tambahBulan(bulanIni(), -11)}&sampai=${bulanIni()}&indikator=${RINGKASAN}`, kuki),
  );
  const pembanding = '`GET /api/sehat` (HTTP and `select 1`)';
  return [
    { nama: 'dashboard, kabupaten by kecamatan', lini: kabupaten, pembanding, acuan, catatan: '' },
    { nama: 'dashboard, kecamatan by desa', lini: kecamatan, pembanding, acuan, catatan: '' },
    { nama: 'trend of 12 months, kabupaten', lini: tren, pembanding, acuan, catatan: '' },
    { nama: `all ${INDIKATOR.length} figures, kabupaten by kecamatan (download)`, lini: semua, pembanding, acuan, catatan: '' },
  ];
}

const DESA = '63.11.01.2003';

function kunjungan(oleh: string, keluarga: string, ke: number, perangkat: string): Catatan {
  const id = `${(0xb0000000 + ke).toString(16)}-0000-7000-8000-${Math.floor(performance.now() * 1000)
    .toString(16)
    .padStart(12, '0')}`;
  const dicatat = `${String(Date.now()).padStart(15, '0')}-${(ke % 65_536).toString(16).padStart(4, '0')}-${perangkat.slice(0, 8)}`;
  const isi = { istriId: null, topik: ['K01'] };
  return {
    id,
    kind: 'kunjungan.keluarga',
    v: 1,
    subjek: { jenis: 'keluarga', id: keluarga },
    desa: DESA,
    rt: '001',
    terjadi: hariIni(),
    dicatat,
    oleh,
    perangkat,
    urut: ke + 1,
    melihat: 0,
    isi,
  };
}

async function ukurKirim({ alamat, sql }: Rumah): Promise<BarisHasil> {
  const { kuki, akun } = await masuk(alamat, 'aminah');
  const keluarga = await sql<
    { id: string }[]
  >`select subjek_id as id from catatan where kab = '63.11' and desa = ${DESA} and kind = 'keluarga.daftar' order by nomor`;
  const perangkat = '00000000-0000-7000-8000-0000000be9c4';
  let ke = 0;
  const buat = (): Catatan[] =>
    Array.from({ length: 500 }, () => {
      ke += 1;
      return kunjungan(akun.id, keluarga[ke % keluarga.length]?.id ?? '', ke, perangkat);
    });
  const lini = await ukur(20, async () => {
    const jawaban = await fetch(`${alamat}/api/sync/kirim`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: kuki },
      body: JSON.stringify({ perangkat, catatan: buat() }),
    });
    const { putusan } = (await jawaban.json()) as { putusan: { putusan: string }[] };
    if (putusan.filter((satu) => satu.putusan === 'diterima').length !== 500) throw new Error('ada yang tidak diterima');
  });
  await sql`create table if not exists polos (id uuid primary key, isi jsonb not null)`;
  const acuan = await ukur(20, () => sql`insert into polos select (b.isi ->> 'id')::uuid, b.isi from jsonb_array_elements(${json(sql, buat())}) as b (isi)`);
  return {
    nama: 'push of 500 catatan (custody, rights, judged, numbered)',
    lini,
    pembanding: '500 rows into a bare table, one statement',
    acuan,
    catatan: `${Math.round(500_000 / lini.p50)} catatan/s`,
  };
}

async function ukurAmbil({ alamat, sql }: Rumah): Promise<BarisHasil> {
  const { kuki } = await masuk(alamat, 'siti');
  let [banyak, bita, kali] = [0, 0, 0];
  const lini = await ukur(15, async () => {
    let kursor = '';
    [banyak, bita, kali] = [0, 0, 0];
    for (let selesai = false; !selesai; ) {
      const teks = await ambil(`${alamat}/api/sync/ambil?kursor=${encodeURIComponent(kursor)}`, kuki);
      const blok = JSON.parse(teks) as { baris: unknown[]; kursor: string; selesai: boolean };
      ({ kursor, selesai } = blok);
      banyak += blok.baris.length;
      bita += teks.length;
      kali += 1;
    }
  });
  const acuan = await ukur(15, () => sql`select nomor, isi from catatan where kab = '63.11' and desa = ${DESA} order by nomor`);
  return {
    nama: `first sync of one village, ${banyak} catatan`,
    lini,
    pembanding: 'the same rows read in the database alone',
    acuan,
    catatan: `${kali} requests, ${Math.round(bita / 1024)} KB before compression`,
  };
}

async function ukurHitung({ sql }: Rumah): Promise<BarisHasil> {
  const baca = () => sql<BarisCatatan[]>`select ${kolomCatatan(sql)} from catatan c where c.kab = '63.11' and c.desa = ${DESA}`;
  const bulan = daftarBulan(tambahBulan(bulanIni(), -11), bulanIni());
  let keluarga = 0;
  const lini = await ukur(20, async () => {
    const perKeluarga = Map.groupBy((await baca()).map(catatanDari), (satu) => satu.subjek.id);
    keluarga = perKeluarga.size;
    hitungDesa(perKeluarga, bulan);
  });
  return {
    nama: `recount of one village, ${keluarga} families, 12 months`,
    lini,
    pembanding: 'reading its catatan without counting',
    acuan: await ukur(20, baca),
    catatan: '',
  };
}

const rumah = await openRumah(KELUARGA, PORT);
try {
  const [jumlah] = await rumah.sql<
    [{ catatan: number; keluarga: number }]
  >`select count(*) as catatan, count(*) filter (where kind = 'keluarga.daftar') as keluarga from catatan`;
  const [versi] = await rumah.sql<[{ server_version: string }]>`show server_version`;
  const baris = [...(await ukurDasbor(rumah)), await ukurAmbil(rumah), await ukurHitung(rumah), await ukurKirim(rumah)];
  console.log(
    `\nConditions: ${cpus().length} cores, Node ${process.versions.node}, PostgreSQL ${versi.server_version}, client and server on one machine, loopback.`,
  );
  console.log(`Demo: ${jumlah.keluarga} families, ${jumlah.catatan} catatan; ready (seeded and counted) after ${rumah.siapDetik.toFixed(1)} s.\n`);
  console.log(tulisTabel(baris));
} finally {
  await rumah.close();
}
