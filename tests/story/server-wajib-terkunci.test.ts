// A locked month keeps its list of reports due: a card that comes later with an earlier day is told beside the coverage and changes nothing of it.
import { zAngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { zDaftarLaporan, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { recountAll, recountKotor } from '@lini/server/features/angka/recount.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas, tulisanOleh } from '../setup/rumah.ts';

const BULAN = '2026-05';
let rumah: RumahUji;
let langkah = 0;
const orang = {} as Record<NamaOrang, Pengguna>;
const ppkbd = new BukuLaporan(1, BULAN, DESA_SITI);

/** The card of an institution, written by the PKB with the day given. */
async function daftarkan(nomor: number, jenis: string, nama: string, terjadi = '2025-01-01'): Promise<void> {
  const kartu = bukuInstitusi(terjadi, { jenis, nama, wilayah: jenis === 'ppkbd' ? [] : [`00${nomor}`] }, nomor).catatan;
  expect(ringkas(await orang.rudi.kirim(kartu.map((satu) => ({ ...satu, desa: DESA_SITI, oleh: ORANG.rudi.id }))))).toEqual(['diterima']);
}

async function catat(nama: NamaOrang, kind: string, isi: Record<string, unknown>): Promise<void> {
  langkah += 1;
  const catatan = [{ id: uuidUji(langkah, 0x0ee), kind, subjek: { jenis: 'laporan', id: ppkbd.id }, desa: DESA_SITI, isi: { bulan: BULAN, ...isi } }];
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  expect(ringkas(zJawabanKirim.parse(jawaban.json()).putusan)).toEqual(['diterima']);
}

const hitung = () => recountKotor(rumah.sql, bulanIni());
const rekap = async () =>
  zRekapLaporan.parse((await orang.noor.minta({ url: `/api/laporan/rekap?wilayah=${DESA_SITI}&bulan=${BULAN}` })).json()).seluruh.hitungan;
const cakupan = async () => {
  const { angka } = zAngkaWilayah.parse((await orang.noor.minta({ url: `/api/angka?wilayah=${DESA_SITI}&bulan=${BULAN}` })).json());
  return [angka.E1, angka.E2];
};
/** What the recap sheets print as existing and reporting: all kinds together. */
const cetakan = async () => {
  const { institusi } = zRekapLaporan.parse((await orang.noor.minta({ url: `/api/laporan/rekap?wilayah=${DESA_SITI}&bulan=${BULAN}` })).json()).seluruh;
  const jumlah = (yang: 'ada' | 'masuk') => Object.values(institusi).reduce((a, satu) => a + satu[yang], 0);
  return { pembilang: jumlah('masuk'), penyebut: jumlah('ada') };
};

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
  const keluarga = new BukuKeluarga(1, DESA_SITI);
  keluarga.daftar('2025-01-05');
  await orang.siti.kirim(tulisanOleh('siti', keluarga));
  await daftarkan(1, 'ppkbd', 'PPKBD');
  await daftarkan(2, 'sub-ppkbd', 'Sub-PPKBD RT 002');
  await hitung();
  const satu = ppkbd.tulis('laporan.ajukan', '2026-06-02', ppkbd.isiAjuan(angkaUji(80), { jenis: 'ppkbd', nama: 'PPKBD' }), ORANG.aminah.id);
  expect(ringkas(await orang.aminah.kirim([satu]))).toEqual(['diterima']);
  for (const [nama, kind] of [
    ['rudi', 'laporan.setujui'],
    ['hasan', 'laporan.sahkan'],
    ['noor', 'laporan.terima'],
  ] as const)
    await catat(nama, kind, { ajuan: satu.id });
  // What a browser says about the list is not heard.
  await catat('noor', 'laporan.kunci', { ajuan: satu.id, wajib: [] });
  await hitung();
});
afterAll(() => rumah.close());

const HARAP = [
  { pembilang: 1, penyebut: 2 },
  { pembilang: 1, penyebut: 2 },
];

test('kunci menyimpan daftar institusi yang wajib lapor', async () => {
  const [kunci] = await rumah.sql<{ isi: { wajib: { nama: string }[] } }[]>`select isi from catatan where kind = 'laporan.kunci'`;
  expect(kunci?.isi.wajib.map(({ nama }) => nama)).toEqual(['PPKBD', 'Sub-PPKBD RT 002']);
  expect(await cakupan()).toEqual(HARAP);
  expect(await rekap()).toMatchObject({ ada: 2, masuk: 1, menyusul: { tambah: 0, kurang: 0 } });
});

test('kartu institusi yang dimundurkan sesudah dikunci disebut di samping; cakupan tetap, juga sesudah rebuild', async () => {
  await daftarkan(3, 'sub-ppkbd', 'Sub-PPKBD RT 003', '2025-03-01');
  await daftarkan(4, 'sub-ppkbd', 'Sub-PPKBD RT 004', '2025-03-01');
  const tutup = bukuInstitusi('2025-01-01', {}, 2);
  const nonaktif = tutup.catat('institusi.nonaktif', '2026-04-01', { alasan: 'Digabung' });
  expect(ringkas(await orang.rudi.kirim([{ ...nonaktif, desa: DESA_SITI, oleh: ORANG.rudi.id }]))).toEqual(['diterima']);
  await hitung();
  for (const ulang of [false, true]) {
    if (ulang) await recountAll(rumah.sql, bulanIni());
    expect(await cakupan()).toEqual(HARAP);
    expect(await cetakan()).toEqual(HARAP[0]);
    expect(await rekap()).toMatchObject({ ada: 2, masuk: 1, menyusul: { tambah: 2, kurang: 1 } });
  }
  const { baris } = zDaftarLaporan.parse((await orang.rudi.minta({ url: `/api/laporan/daftar?wilayah=${DESA_SITI}&bulan=${BULAN}` })).json());
  expect(baris.map(({ nama, isWajib }) => [nama, isWajib])).toEqual([
    ['PPKBD', true],
    ['Sub-PPKBD RT 002', true],
  ]);
});

test('bulan yang belum dikunci mengikuti kartu', async () => {
  const juni = zRekapLaporan.parse((await orang.noor.minta({ url: `/api/laporan/rekap?wilayah=${DESA_SITI}&bulan=2026-06` })).json()).seluruh.hitungan;
  expect(juni).toMatchObject({ ada: 3, menyusul: { tambah: 0, kurang: 0 } });
});
