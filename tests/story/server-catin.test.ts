// A planned marriage, often a child's: its recorder, the PPKBD of the desa and the PKB hold it; PostgreSQL keeps it from every other phone and query.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { recountAll } from '@lini/server/features/angka/recount.ts';
import { asAkun, asHakim } from '@lini/server/platform/sql/as-akun.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiCatin } from '@lini/testing/ibu-anak-uji.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type RumahUji, ringkas } from '../setup/rumah.ts';

const CALON = 'Calon Rahasia Contoh';
const CALON_BARU = 'Calon Koreksi Contoh';
const ALASAN = 'Ternyata belum jadi dilamar';
const SEDESA = ['siti', 'masitah', 'aminah', 'rudi'] as const;
const PEMBACA = ['siti', 'aminah', 'rudi'];
const DAMPING = { lila: 22.5, hb: 10.9, berat: 41, tinggi: 149, merokok: true, topik: ['K05'], hasil: 'perlu-dirujuk' };

let rumah: RumahUji;
let buku: BukuKeluarga;
let anggotaId: string;
let nomor = 0;

const oleh = (nama: NamaOrang, catatan: Catatan): Catatan => ({ ...catatan, oleh: ORANG[nama].id });
const kirim = async (nama: NamaOrang, ...catatan: Catatan[]): Promise<string[]> =>
  ringkas(await (await rumah.masuk(nama)).kirim(catatan.map((satu) => oleh(nama, satu))));
const umpan = async (nama: NamaOrang): Promise<Catatan[]> =>
  (await (await rumah.masuk(nama)).ambilSemua()).map((satu) => satu.catatan as Catatan).filter((satu) => satu.subjek.id === buku.id);
const sebagai = <Hasil>(nama: NamaOrang, perintah: string): Promise<Hasil[]> =>
  asAkun(rumah.sql, ORANG[nama].id, async (tx) => [...(await tx.unsafe(perintah))] as Hasil[]);
/** What waits, as the judge of that person's push reads it. */
const sebagaiHakim = (nama: NamaOrang, subjek: string): Promise<{ mentah: unknown }[]> =>
  asAkun(rumah.sql, ORANG[nama].id, async (tx) => [
    ...(await asHakim(tx, () => tx<{ mentah: unknown }[]>`select mentah from titipan_tertahan(${[subjek]}::uuid[])`)),
  ]);

const tulisRencana = () => buku.catat('catin.daftar', '2025-01-06', { ...isiCatin(anggotaId, '2025-03-01'), pasanganNama: CALON });
const tulisDamping = () => buku.catat('catin.damping', '2025-01-20', { anggotaId, ...DAMPING });
const koreksi = ({ id, terjadi }: Catatan) =>
  buku.catat('catatan.koreksi', '2025-02-10', { sasaran: id, v: 1, terjadi, isi: { ...isiCatin(anggotaId, '2025-03-20'), pasanganNama: CALON_BARU } });
const batal = ({ id }: Catatan) => buku.catat('catatan.batal', '2025-02-11', { sasaran: id, alasan: ALASAN });

beforeAll(async () => {
  rumah = await openRumahUji();
});
afterAll(() => rumah.close());
beforeEach(() => {
  nomor += 1;
  buku = new BukuKeluarga(nomor, DESA_SITI);
  buku.daftar('2025-01-05');
  anggotaId = buku.anggota('2025-01-05', { lahir: '2008-01-01', jenisKelamin: 'P', hubungan: 'anak', statusKawin: 'belum-kawin', nama: 'Anak Contoh' });
});

async function kirimRencana(): Promise<{ rencana: Catatan; damping: Catatan }> {
  const keluarga = buku.catatan.slice();
  const [rencana, damping] = [tulisRencana(), tulisDamping()];
  expect(await kirim('siti', ...keluarga, rencana, damping)).toEqual(Array(keluarga.length + 2).fill('diterima'));
  return { rencana, damping };
}

test('S13 umpan: pencatat, PPKBD, dan PKB menerimanya; kader lain di desa itu hanya keluarganya', async () => {
  await kirimRencana();
  for (const nama of SEDESA) {
    const kind = (await umpan(nama)).map((satu) => satu.kind);
    const isBoleh = PEMBACA.includes(nama);
    expect([nama, kind.includes('keluarga.daftar'), kind.includes('catin.daftar'), kind.includes('catin.damping')]).toEqual([nama, true, isBoleh, isBoleh]);
  }
  for (const nama of ['halimah', 'noor'] as const) expect(await umpan(nama)).toEqual([]);
});

test('S13 koreksi dan pembatalan PPKBD sampai ke pencatatnya, dan tidak ke kader lain', async () => {
  const { rencana, damping } = await kirimRencana();
  const dikoreksi = koreksi(rencana);
  const dibatalkan = batal(damping);
  const urung = batal(dibatalkan);
  expect(await kirim('aminah', dikoreksi, dibatalkan)).toEqual(['diterima', 'diterima']);
  expect(await kirim('siti', urung)).toEqual(['diterima']);
  for (const nama of SEDESA) {
    const isi = JSON.stringify(await umpan(nama));
    const isBoleh = PEMBACA.includes(nama);
    expect([nama, ...[CALON_BARU, ALASAN, dikoreksi.id, dibatalkan.id, urung.id].map((satu) => isi.includes(satu))]).toEqual([nama, ...Array(5).fill(isBoleh)]);
  }
});

test('kueri tangan: tidak terbaca lewat tabel, hitungan, atau fungsi', async () => {
  const { rencana } = await kirimRencana();
  await kirim('aminah', koreksi(rencana));
  for (const nama of ['masitah', 'halimah', 'noor'] as const) {
    expect(
      await sebagai(nama, `select 1 from catatan where kind like 'catin.%' or isi::text like '%Rahasia Contoh%' or isi::text like '%Koreksi Contoh%'`),
    ).toEqual([]);
    expect(await sebagai(nama, `select sidik, nomor from catatan_dikenal(array['${rencana.id}']::uuid[])`)).toEqual([{ sidik: Buffer.alloc(0), nomor: null }]);
  }
  for (const nama of PEMBACA as NamaOrang[]) {
    const [dikenal] = await sebagai<{ nomor: number }>(nama, `select nomor from catatan_dikenal(array['${rencana.id}']::uuid[])`);
    expect([nama, dikenal?.nomor]).toEqual([nama, expect.any(Number)]);
  }
  await expect(sebagai('masitah', `select * from dibaca_tentang('catin.daftar', '{}', null)`)).rejects.toMatchObject({ code: '42501' });
});

test('S13 yang menunggu: kiriman rekan membebaskannya tanpa melihat jawabannya, dan tidak sampai ke ponselnya', async () => {
  const keluarga = buku.catatan.slice();
  const [rencana, damping] = [tulisRencana(), tulisDamping()];
  expect(await kirim('siti', rencana, damping, koreksi(rencana))).toEqual([
    'ditahan menunggu-keluarga',
    'ditahan menunggu-keluarga',
    'ditahan menunggu-catatan sasaran',
  ]);
  const tertahan = JSON.stringify(await sebagaiHakim('masitah', buku.id));
  for (const isi of [CALON, CALON_BARU, '22.5', '10.9', 'perlu-dirujuk']) expect([isi, tertahan.includes(isi)]).toEqual([isi, false]);

  expect(await kirim('masitah', ...keluarga)).toEqual(keluarga.map(() => 'diterima'));
  const rows = await rumah.sql<{ isi: unknown }[]>`select isi from catatan where id = any (${[rencana.id, damping.id]}::uuid[]) order by nomor`;
  expect(rows.map((satu) => satu.isi)).toEqual([rencana.isi, damping.isi]);
  expect((await umpan('masitah')).map((satu) => satu.kind)).toEqual(keluarga.map((satu) => satu.kind));
  expect((await umpan('aminah')).map((satu) => satu.kind).sort()).toEqual(
    [...keluarga.map((satu) => satu.kind), 'catatan.koreksi', 'catin.daftar', 'catin.damping'].sort(),
  );
});

test('kantor: calon pengantin tetap terhitung walau tersembunyi dari kader lain', async () => {
  const hitung = async (): Promise<unknown> => {
    await recountAll(rumah.sql, bulanIni());
    const [c17] = await rumah.sql`select pembilang, penyebut from angka where indikator = 'C17' and bulan = '2025-01' and desa = ${DESA_SITI}`;
    return c17;
  };
  const sebelum = (await hitung()) as { pembilang: number; penyebut: number };
  await kirimRencana();
  expect(await hitung()).toEqual({ pembilang: sebelum.pembilang + 1, penyebut: sebelum.penyebut + 1 });
});
