// `npm run bench:laporan`: the first of the month, every cadre of the kabupaten sends what waits on her phone and her report within one hour.
// The hour is played at `LINI_LAJU` times its speed (default 60: one minute). Families: `LINI_CONTOH` (default 4000).
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import { setTimeout as tunggu } from 'node:timers/promises';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { akhirBulan, type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { bulanIni, hariIni } from '../server/src/platform/waktu.ts';
import { openRumah, type Rumah } from './rumah.ts';
import { ringkasWaktu, type Ukuran } from './ukur.ts';

const PORT = Number(process.env.PORT ?? 4557);
const LAJU = Number(process.env.LINI_LAJU ?? 60);
const DETIK = 3600;
const KUNJUNGAN = 20;

/** The day of the hour: the second of the month, or today where that lies ahead. */
const HARI_KIRIM = [`${bulanIni()}-02`, hariIni()].sort()[0] ?? hariIni();

type Pengirim = {
  readonly institusi: string;
  readonly jenis: string;
  readonly nama: string;
  readonly desa: string;
  readonly rt: string;
  readonly akun: string;
  readonly pengguna: string;
};

/** Each institution with the account that keeps it, and how many families lie in its village. */
const readPengirim = ({ sql }: Rumah): Promise<Pengirim[]> => sql<Pengirim[]>`
  select c.subjek_id as institusi, c.isi ->> 'jenis' as jenis, c.isi ->> 'nama' as nama, c.desa, c.rt, c.oleh as akun
  from catatan c where c.kind = 'institusi.daftar' order by c.desa, c.nomor`;

/** Sessions last for weeks: signing in is not part of the hour, and 786 phones do not share one address as they do here. */
async function openSesiSemua({ sql }: Rumah, semua: readonly Pengirim[]): Promise<Map<string, string>> {
  const sesi = semua.map(({ akun }) => ({ akun, token: randomBytes(32).toString('base64url') }));
  const hash = sesi.map(({ token }) => createHash('sha256').update(token).digest('hex'));
  await sql`
    insert into sesi (token_hash, akun, kedaluwarsa)
    select decode(hash, 'hex'), akun::uuid, now() + interval '1 day' from unnest(${hash}::text[], ${sesi.map((satu) => satu.akun)}::text[]) as b (hash, akun)`;
  return new Map(sesi.map(({ akun, token }) => [akun, `lini_sesi=${token}`]));
}

type Buat = { readonly pengirim: Pengirim; readonly keluarga: readonly string[]; readonly angka: unknown; readonly bulan: Bulan };

/** A month of visits that had no signal, and the report. */
function susunKiriman({ pengirim, keluarga, angka, bulan }: Buat): { perangkat: string; catatan: Catatan[] } {
  const perangkat = randomUUID();
  let dicatat: string | null = null;
  let urut = 0;
  const amplop = () => {
    urut += 1;
    dicatat = nextHlc(dicatat, Date.now(), perangkat);
    return { id: randomUUID(), v: 1, desa: pengirim.desa, rt: pengirim.rt, terjadi: hariIni(), dicatat, oleh: pengirim.akun, perangkat, urut, melihat: 0 };
  };
  const catatan: Catatan[] = Array.from({ length: KUNJUNGAN }, (_, ke) => ({
    ...amplop(),
    kind: 'kunjungan.keluarga',
    subjek: { jenis: 'keluarga' as const, id: keluarga[ke % keluarga.length] ?? '' },
    isi: { istriId: null, topik: ['K01'] },
  }));
  const ciri = { kunjungan: KUNJUNGAN, hariKunjungan: 5, kunjunganSehari: 4, timbangan: 0, timbanganBulat: 0, pertemuan: 0, pertemuanLebih: 0 };
  const { institusi: institusiId, jenis, nama } = pengirim;
  const isi = { institusiId, jenis, nama, bulan, angka, ciri, keterangan: null, penjelasan: {} };
  catatan.push({ ...amplop(), terjadi: HARI_KIRIM, kind: 'laporan.ajukan', subjek: { jenis: 'laporan', id: idLaporan(institusiId, bulan) }, isi });
  return { perangkat, catatan };
}

type Hasil = { readonly ms: number; readonly galat: string | null };

async function kirimSatu(alamat: string, kuki: string, kiriman: { perangkat: string; catatan: Catatan[] }): Promise<Hasil> {
  const mulai = performance.now();
  try {
    const jawaban = await fetch(`${alamat}/api/sync/kirim`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: kuki },
      body: JSON.stringify(kiriman),
    });
    const teks = await jawaban.text();
    const ms = performance.now() - mulai;
    if (!jawaban.ok) return { ms, galat: `${jawaban.status}` };
    const { putusan } = JSON.parse(teks) as { putusan: { putusan: string; kode: string | null }[] };
    return { ms, galat: putusan.find((satu) => satu.putusan !== 'diterima')?.kode ?? null };
  } catch (galat) {
    return { ms: performance.now() - mulai, galat: galat instanceof Error ? galat.name : 'galat' };
  }
}

const tulis = ({ p50, p95 }: Ukuran): string => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

const rumah = await openRumah(process.env.LINI_CONTOH ?? '4000', PORT);
try {
  const bulan = tambahBulan(bulanIni(), -1);
  const semua = await readPengirim(rumah);
  // The reports of the demo's own last month make room for those of the hour.
  await rumah.sql`delete from catatan where subjek_jenis = 'laporan' and isi ->> 'bulan' = ${bulan}`;
  const [contoh] = await rumah.sql<[{ angka: unknown }]>`select isi -> 'angka' as angka from catatan where kind = 'laporan.ajukan' order by nomor desc limit 1`;
  const keluarga = await rumah.sql<
    { desa: string; id: string }[]
  >`select desa, subjek_id as id from catatan where kind = 'keluarga.daftar' and terjadi <= ${akhirBulan(bulan)}`;
  const perDesa = Map.groupBy(keluarga, (satu) => satu.desa);
  const kuki = await openSesiSemua(rumah, semua);
  const mulai = performance.now();
  const hasil = await Promise.all(
    semua.map(async (pengirim): Promise<Hasil> => {
      await tunggu((Math.random() * DETIK * 1000) / LAJU);
      const milik = (perDesa.get(pengirim.desa) ?? []).map((satu) => satu.id);
      return kirimSatu(rumah.alamat, kuki.get(pengirim.akun) ?? '', susunKiriman({ pengirim, keluarga: milik, angka: contoh.angka, bulan }));
    }),
  );
  const lama = (performance.now() - mulai) / 1000;
  const acuan: number[] = [];
  for (let ke = 0; ke < 200; ke += 1) {
    const awal = performance.now();
    await (await fetch(`${rumah.alamat}/api/sehat`)).text();
    acuan.push(performance.now() - awal);
  }
  for (;;) {
    const [sisa] = await rumah.sql<[{ n: number }]>`select count(*) as n from kotor`;
    if (sisa.n === 0) break;
    await tunggu(200);
  }
  const galat = hasil.filter((satu) => satu.galat !== null);
  const [masukAkhir] = await rumah.sql<[{ n: number }]>`select count(*) as n from catatan where kind = 'laporan.ajukan' and isi ->> 'bulan' = ${bulan}`;
  console.log(
    `\n${semua.length} cadres, ${KUNJUNGAN + 1} catatan each, one hour played in ${lama.toFixed(1)} s; ${cpus().length} cores, client and server on one machine.`,
  );
  console.log(
    `push: ${tulis(ringkasWaktu(hasil.map((satu) => satu.ms)))}; errors ${galat.length}${galat.length > 0 ? ` (${[...new Set(galat.map((satu) => satu.galat))].join(', ')})` : ''}`,
  );
  console.log(`reference GET /api/sehat when idle: ${tulis(ringkasWaktu(acuan))}`);
  console.log(`reports counted: ${masukAkhir.n}; all figures fresh ${((performance.now() - mulai) / 1000).toFixed(1)} s after the beginning`);
} finally {
  await rumah.close();
}
