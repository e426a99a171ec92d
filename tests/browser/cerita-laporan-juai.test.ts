// A whole month of Kec. Juai: 107 cadres send (some late, some never), the PKB returns three, the koordinator confirms, the kabupaten accepts and
// locks; then a correction. Coverage and timeliness are counted by hand, the locked figures stay, the restatement stands beside them.
import { randomUUID } from 'node:crypto';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { type RekapLaporan, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kolomTanpaGambar } from '@lini/server/platform/sql/baris-catatan.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { type KaderUji, potretAkhirBulan, tulisAjuan } from '@lini/testing/kader-laporan.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiniJuai, openLiniJuai } from '../setup/lini-juai.ts';

const JUAI = '63.11.01';
const KELUARGA = '600';
/** Two months back, so that the days after it lie in the past whatever today is. */
const BULAN = tambahBulan(bulanIni(), -2);
const hariKe = (hari: number): Tanggal => `${tambahBulan(BULAN, 1)}-${String(hari).padStart(2, '0')}`;

let lini: LiniJuai;
let kader: KaderUji[];
const potret = new Map<string, DesaPotret>();
const kuki = new Map<string, string>();
let urut = 0;

async function minta<Isi>(akun: string, path: string, kirim?: unknown): Promise<Isi> {
  if (!kuki.has(akun)) kuki.set(akun, await lini.kukiUntuk(akun));
  const jawaban = await fetch(`${lini.alamat}${path}`, {
    headers: { cookie: kuki.get(akun) ?? '', 'content-type': 'application/json' },
    ...(kirim === undefined ? {} : { method: 'POST', body: JSON.stringify(kirim) }),
  });
  if (!jawaban.ok) throw new Error(`${path} dijawab ${jawaban.status}: ${await jawaban.text()}`);
  return (await jawaban.json()) as Isi;
}

type Putusan = { readonly putusan: readonly { readonly putusan: string; readonly kode: string | null }[] };
const ringkas = ({ putusan }: Putusan): string[] => [...new Set(putusan.map((satu) => satu.kode ?? satu.putusan))];

async function ajukan(satu: KaderUji, hari: Tanggal): Promise<string> {
  urut += 1;
  const catatan: Catatan = tulisAjuan(potret.get(satu.desa) as DesaPotret, BULAN, satu, hari, urut, randomUUID());
  expect(ringkas(await minta<Putusan>(satu.akun, '/api/sync/kirim', { perangkat: satu.perangkat, catatan: [catatan] }))).toEqual(['diterima']);
  return catatan.id;
}

async function akunBernama(nama: string): Promise<string> {
  const [satu] = await lini.sql<{ id: string }[]>`select id from akun where nama_pengguna = ${nama}`;
  return satu?.id ?? '';
}

async function bacaKader(): Promise<KaderUji[]> {
  return await lini.sql<KaderUji[]>`
    select subjek_id as "institusiId", desa, oleh as akun, perangkat from catatan
    where kind = 'institusi.daftar' and starts_with(desa, ${`${JUAI}.`}) order by desa, nomor`;
}

async function bacaPotret(): Promise<void> {
  for (const desa of new Set(kader.map((satu) => satu.desa))) {
    const baris = await lini.sql<BarisCatatan[]>`select ${kolomTanpaGambar(lini.sql)} from catatan c where c.kab = ${desa.slice(0, 5)} and c.desa = ${desa}`;
    potret.set(desa, potretAkhirBulan(baris.map(catatanDari), BULAN));
  }
}

const rekap = async (nama: string, wilayah = JUAI): Promise<RekapLaporan> =>
  zRekapLaporan.parse(await minta(await akunBernama(nama), `/api/laporan/rekap?wilayah=${wilayah}&bulan=${BULAN}`));

/** One step of a desk about several reports. */
async function langkah(nama: string, kind: string, daftar: readonly { readonly satu: KaderUji; readonly isi: Record<string, unknown> }[]): Promise<string[]> {
  const catatan = daftar.map(({ satu, isi }) => ({
    id: randomUUID(),
    kind,
    subjek: { jenis: 'laporan', id: idLaporan(satu.institusiId, BULAN) },
    desa: satu.desa,
    isi: { bulan: BULAN, ...isi },
  }));
  return ringkas(await minta<Putusan>(await akunBernama(nama), '/api/kantor/catat', { catatan }));
}

beforeAll(async () => {
  lini = await openLiniJuai(KELUARGA, BULAN);
  kader = await bacaKader();
  await bacaPotret();
}, 180_000);
afterAll(() => lini.close());

const ajuanKini = new Map<string, string>();

test('107 kader: 92 mengajukan tepat waktu, 8 terlambat, 7 tidak', async () => {
  expect(kader).toHaveLength(107);
  for (const [ke, satu] of kader.entries()) {
    if (ke < 100) ajuanKini.set(satu.institusiId, await ajukan(satu, hariKe(ke < 92 ? 2 : 8)));
  }
  const { seluruh } = await rekap('hasan');
  expect([seluruh.hitungan.ada, seluruh.hitungan.masuk, seluruh.hitungan.tepat]).toEqual([107, 100, 92]);
});

test('PKB mengembalikan tiga, dua diperbaiki; kecamatan mengesahkan; kabupaten menerima dan mengunci', async () => {
  const masuk = kader.slice(0, 100);
  const isi = (satu: KaderUji) => ({ ajuan: ajuanKini.get(satu.institusiId) });
  const kembali = masuk.slice(10, 13);
  expect(
    await langkah(
      'rudi',
      'laporan.kembalikan',
      kembali.map((satu) => ({ satu, isi: { ...isi(satu), alasan: 'Periksa lagi', baris: [] } })),
    ),
  ).toEqual(['diterima']);
  for (const satu of kembali.slice(0, 2)) ajuanKini.set(satu.institusiId, await ajukan(satu, hariKe(9)));
  const jalan = masuk.filter((satu) => satu !== kembali[2]).map((satu) => ({ satu, isi: isi(satu) }));
  expect(await langkah('rudi', 'laporan.setujui', jalan)).toEqual(['diterima']);
  expect(await langkah('hasan', 'laporan.sahkan', jalan)).toEqual(['diterima']);
  expect(await langkah('noor', 'laporan.terima', jalan)).toEqual(['diterima']);
  expect(await langkah('noor', 'laporan.kunci', jalan)).toEqual(['diterima']);
  const { seluruh } = await rekap('noor');
  expect(seluruh.hitungan).toMatchObject({ ada: 107, masuk: 100, tepat: 92, pernahKembali: 3, keadaan: { terkunci: 99, dikembalikan: 1, draf: 7 } });
});
