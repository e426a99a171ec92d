// Pak Hasan and Bu Noor read sums of reports while single villages are not yet locked: no small figure of a village can be worked out from them (0013).
import { zAngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { type AngkaTersaring, zDaftarLaporan, zLaporanSatu, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { listTerbuka } from '@lini/testing/terbuka.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

const BULAN = '2026-05';
const KEC = '63.11.01';
/** Pregnant couples of each village; the third is the small one. */
const HAMIL = [12, 20, 3, 30, 9];
const ID = 'B7.hamil';
let rumah: RumahUji;
let langkah = 0;
let desa: string[];
let buku: BukuLaporan[];
const orang = {} as Record<NamaOrang, Pengguna>;

const angkaDesa = (ke: number) =>
  ({ ...angkaUji(100), [ID]: [HAMIL[ke], 100], 'B7.ias': [10 - (HAMIL[ke] ?? 0) + 40, 100], B2: [35, 100] }) as Record<string, [number, number | null]>;

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
  const rows = await rumah.sql<{ kode: string }[]>`select kode from wilayah where tingkat = 'desa' and starts_with(kode, ${`${KEC}.`}) order by kode limit 5`;
  desa = rows.map((satu) => satu.kode);
  buku = desa.map((kode, ke) => new BukuLaporan(ke + 1, BULAN, kode));
  for (const [ke, kode] of desa.entries()) {
    const kartu = bukuInstitusi('2025-01-01', { jenis: 'ppkbd', nama: 'PPKBD', wilayah: [] }, ke + 1).catatan;
    expect(ringkas(await orang.rudi.kirim(kartu.map((satu) => ({ ...satu, desa: kode, oleh: ORANG.rudi.id }))))).toEqual(['diterima']);
    for (const [id, [pembilang, penyebut]] of Object.entries(angkaDesa(ke)))
      await rumah.sql`insert into angka (kab, desa, bulan, indikator, pembilang, penyebut) values ('63.11', ${kode}, ${BULAN}, ${id}, ${pembilang}, ${penyebut})`;
  }
});
afterAll(() => rumah.close());

async function ajukan(ke: number): Promise<void> {
  const milik = buku[ke] as BukuLaporan;
  const satu = milik.tulis('laporan.ajukan', '2026-06-02', milik.isiAjuan(angkaDesa(ke), { jenis: 'ppkbd', nama: 'PPKBD' }), ORANG.rudi.id);
  expect(ringkas(await orang.rudi.kirim([satu]))).toEqual(['diterima']);
  milik.catatan.push(satu);
}

async function kunci(ke: number): Promise<void> {
  const milik = buku[ke] as BukuLaporan;
  for (const [nama, jenis] of [
    ['hasan', 'setujui'],
    ['hasan', 'sahkan'],
    ['noor', 'terima'],
    ['noor', 'kunci'],
  ] as const) {
    langkah += 1;
    const isi = { bulan: BULAN, ajuan: milik.catatan[0]?.id };
    const catatan = [{ id: uuidUji(langkah, 0x0ee), kind: `laporan.${jenis}`, subjek: { jenis: 'laporan', id: milik.id }, desa: desa[ke], isi }];
    const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
    expect(ringkas(zJawabanKirim.parse(jawaban.json()).putusan)).toEqual(['diterima']);
  }
}

const minta = async (nama: NamaOrang, url: string): Promise<unknown> => (await orang[nama].minta({ url })).json();
const rekap = async (nama: NamaOrang, wilayah: string) => zRekapLaporan.parse(await minta(nama, `/api/laporan/rekap?wilayah=${wilayah}&bulan=${BULAN}`));
const angka = async (nama: NamaOrang, wilayah: string) => zAngkaWilayah.parse(await minta(nama, `/api/angka?wilayah=${wilayah}&bulan=${BULAN}`));
const nilai = (satu: AngkaTersaring): number | null => satu?.angka[ID]?.pembilang ?? null;

/** Villages told in any answer of the desks; the rest are unknowns of the sums that are told. */
async function listDiketahui(nama: NamaOrang): Promise<Set<string>> {
  const tahu = new Set<string>();
  const catat = (kode: string, satu: AngkaTersaring): unknown => nilai(satu) !== null && tahu.add(kode);
  for (const { wilayah, diajukan, terkunci, ralat } of (await rekap(nama, KEC)).bagian)
    for (const satu of [diajukan, terkunci, ralat]) catat(wilayah.kode, satu);
  for (const { wilayah, angka: satu } of (await angka(nama, KEC)).bagian) catat(wilayah.kode, { angka: satu });
  for (const baris of zDaftarLaporan.parse(await minta(nama, `/api/laporan/daftar?wilayah=${KEC}&bulan=${BULAN}`)).baris) {
    if (baris.angka) catat(baris.desa, { angka: baris.angka });
    const satu = zLaporanSatu.safeParse(await minta(nama, `/api/laporan/satu?id=${baris.id}`));
    for (const bentuk of satu.success ? [satu.data.diajukan, satu.data.terkunci] : []) catat(baris.desa, bentuk);
  }
  for (const kode of desa) catat(kode, (await rekap(nama, kode)).seluruh.diajukan);
  return tahu;
}

/** The villages whose figure this viewer can work out although it is not told. */
async function listBocor(nama: NamaOrang, masuk: readonly number[], terkunci: readonly number[]): Promise<string[]> {
  const tahu = await listDiketahui(nama);
  const rahasia = desa.filter((kode) => !tahu.has(kode));
  const baris = (ikut: readonly number[]): number[] => rahasia.map((kode) => (ikut.includes(desa.indexOf(kode)) ? 1 : 0));
  const jumlah: number[][] = [];
  const semua = [...desa.keys()];
  for (const wilayah of nama === 'noor' ? [KEC, '63.11'] : [KEC]) {
    const { seluruh } = await rekap(nama, wilayah);
    if ((await angka(nama, wilayah)).angka[ID]) jumlah.push(baris(semua));
    if (nilai(seluruh.diajukan) !== null) jumlah.push(baris(masuk));
    if (nilai(seluruh.terkunci) !== null || nilai(seluruh.ralat) !== null) jumlah.push(baris(terkunci));
  }
  expect(rahasia).toContain(desa[2]);
  return listTerbuka(jumlah).map((ke) => rahasia[ke] ?? '');
}

test('dari laporan pertama sampai semua terkunci: angka kecil desa ketiga tidak dapat dihitung', async () => {
  const bocor: unknown[] = [];
  const masuk: number[] = [];
  const terkunci: number[] = [];
  const lihat = async (): Promise<void> => {
    for (const nama of ['hasan', 'noor'] as const)
      bocor.push(...(await listBocor(nama, masuk, terkunci)).map((kode) => [nama, masuk.join(), terkunci.join(), kode]));
  };
  for (const ke of [2, 0, 1, 3, 4]) {
    await ajukan(ke);
    masuk.push(ke);
    await lihat();
  }
  for (const ke of [0, 1, 3, 4, 2]) {
    await kunci(ke);
    terkunci.push(ke);
    await lihat();
  }
  expect(bocor).toEqual([]);
});

test('semua terkunci: jumlahnya utuh di kecamatan dan kabupaten', async () => {
  for (const [nama, wilayah] of [
    ['hasan', KEC],
    ['noor', KEC],
    ['noor', '63.11'],
  ] as const)
    expect(nilai((await rekap(nama, wilayah)).seluruh.terkunci)).toBe(74);
});
