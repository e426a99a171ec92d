// The desks read reports: the list of a month, one report, the recap; who sees which figures, totals to the unit, and no zero for what is missing.

import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { zDaftarLaporan, zLaporanSatu, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

const BULAN = '2026-05';
const DESA_KEDUA = '63.11.01.2004';
let rumah: RumahUji;
let urut = 0;
const orang = {} as Record<NamaOrang, Pengguna>;

/** The report of the PPKBD of Desa Siti, of a Sub-PPKBD there, of the PPKBD of a second village, and of one in another kecamatan. */
const ppkbd = new BukuLaporan(1, BULAN, DESA_SITI);
const sub = new BukuLaporan(2, BULAN, DESA_SITI);
const kedua = new BukuLaporan(3, BULAN, DESA_KEDUA);
const jauh = new BukuLaporan(4, BULAN, DESA_LAIN);
const belum = uuidUji(5, 0x1a);
/** What a cadre says about an oddity, in her own words. */
const JANGGAL = { 'tiba-lambat': 'Sinyal hilang, Bu Ani yang membawa ponselnya' };

async function ajukan(
  nama: NamaOrang,
  buku: BukuLaporan,
  jenis: string,
  angka: Record<string, [number, number | null]>,
  terjadi = '2026-06-02',
): Promise<string> {
  const isi = buku.isiAjuan(angka, { jenis, nama: jenis === 'ppkbd' ? 'PPKBD' : 'Sub-PPKBD RT 001', keterangan: 'Bu Ani pindah', penjelasan: JANGGAL });
  const satu = kini(buku.tulis('laporan.ajukan', terjadi, isi, ORANG[nama].id));
  expect(ringkas(await orang[nama].kirim([satu]))).toEqual(['diterima']);
  buku.catatan.push(satu);
  return satu.id;
}

async function catat(nama: NamaOrang, buku: BukuLaporan, kind: string, isi: Record<string, unknown>): Promise<void> {
  urut += 1;
  const desa = buku === kedua ? DESA_KEDUA : DESA_SITI;
  const catatan = [{ id: uuidUji(urut, 0x0ee), kind, subjek: { jenis: 'laporan', id: buku.id }, desa, isi: { bulan: BULAN, ...isi } }];
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  expect(ringkas(zJawabanKirim.parse(jawaban.json()).putusan)).toEqual(['diterima']);
}

const minta = (nama: NamaOrang, jalur: string) => orang[nama].minta({ url: `/api/laporan/${jalur}` });
const daftar = async (nama: NamaOrang, wilayah: string) => zDaftarLaporan.parse((await minta(nama, `daftar?wilayah=${wilayah}&bulan=${BULAN}`)).json()).baris;
const satu = async (nama: NamaOrang, id: string) => zLaporanSatu.parse((await minta(nama, `satu?id=${id}`)).json());
const rekap = async (nama: NamaOrang, wilayah: string) => zRekapLaporan.parse((await minta(nama, `rekap?wilayah=${wilayah}&bulan=${BULAN}`)).json());

const ANGKA_PPKBD = angkaUji(80, { 'KIE.1': [12, null] });
const ANGKA_KEDUA = { ...angkaUji(50), 'B7.hamil': [3, 50], 'B7.ias': [7, 50] } as Record<string, [number, number | null]>;
let ralatId = '';
/** Who sent it as koordinator and PKB read it while it waits. */
let pengajuKedua: (string | null)[] = [];
const findBaris = async (nama: NamaOrang, { id }: BukuLaporan) =>
  (await daftar(nama, '63.11.01')).find((yang) => yang.id === id) ?? expect.fail('tidak ada di daftar');
/** A phone that has seen what the desks did writes after them. */
const kini = <Satu extends { perangkat: string }>(satu: Satu) => ({ ...satu, dicatat: nextHlc(null, Date.now(), satu.perangkat) });

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
  const wajib: [string, string, string, string][] = [
    [DESA_SITI, ppkbd.institusiId, 'ppkbd', 'PPKBD'],
    [DESA_SITI, sub.institusiId, 'sub-ppkbd', 'Sub-PPKBD RT 001'],
    [DESA_SITI, belum, 'sub-ppkbd', 'Sub-PPKBD RT 002'],
    [DESA_KEDUA, kedua.institusiId, 'ppkbd', 'PPKBD'],
    [DESA_LAIN, jauh.institusiId, 'ppkbd', 'PPKBD'],
  ];
  for (const [ke, [desa, institusi, jenis, nama]] of wajib.entries()) {
    const penulis = desa === DESA_LAIN ? 'halimah' : 'rudi';
    const kartu = bukuInstitusi('2025-01-01', { jenis, nama, wilayah: jenis === 'ppkbd' ? [] : ['001'] }, [1, 2, 5, 3, 4][ke]).catatan;
    expect(ringkas(await orang[penulis].kirim(kartu.map((satu) => ({ ...satu, desa, oleh: ORANG[penulis].id }))))).toEqual(['diterima']);
    await rumah.sql`insert into institusi_bulan (kab, desa, bulan, institusi, jenis, nama) values ('63.11', ${desa}, ${BULAN}, ${institusi}, ${jenis}, ${nama})`;
  }
  const aminah = await ajukan('aminah', ppkbd, 'ppkbd', ANGKA_PPKBD);
  await ajukan('siti', sub, 'sub-ppkbd', angkaUji(40), '2026-06-05');
  const rudi = await ajukan('rudi', kedua, 'ppkbd', ANGKA_KEDUA);
  pengajuKedua = [(await findBaris('hasan', kedua)).pengaju, (await findBaris('rudi', kedua)).pengaju];
  await ajukan('halimah', jauh, 'ppkbd', angkaUji(90));
  await catat('hasan', kedua, 'laporan.setujui', { ajuan: rudi });
  await catat('rudi', ppkbd, 'laporan.kembalikan', { ajuan: aminah, alasan: 'Periksa jumlah PUS', baris: [{ indikator: 'A2', alasan: 'Bulan lalu 70' }] });
  const ulang = await ajukan('aminah', ppkbd, 'ppkbd', angkaUji(81, { 'KIE.1': [12, null] }), '2026-06-04');
  await catat('rudi', ppkbd, 'laporan.setujui', { ajuan: ulang });
  await catat('hasan', ppkbd, 'laporan.sahkan', { ajuan: ulang });
  await catat('noor', ppkbd, 'laporan.terima', { ajuan: ulang });
  await catat('noor', ppkbd, 'laporan.kunci', { ajuan: ulang });
  const isiRalat = { angka: angkaUji(84, { 'KIE.1': [12, null] }), alasan: 'Tiga keluarga terlewat' };
  const ralat = kini(ppkbd.tulis('laporan.ralat', '2026-06-15', isiRalat, ORANG.aminah.id));
  expect(ringkas(await orang.aminah.kirim([ralat]))).toEqual(['diterima']);
  ppkbd.catatan.push(ralat);
  ralatId = ralat.id;
});
afterAll(() => rumah.close());

test('daftar Pak Rudi: setiap laporan wajib dengan keadaannya, yang belum masuk tetap tampak, angka hanya dari yang diajukan', async () => {
  const baris = await daftar('rudi', '63.11.01');
  expect(baris.map(({ nama, desa, keadaan, isTepat, kembali, ralatMenunggu }) => [desa, nama, keadaan, isTepat, kembali, ralatMenunggu])).toEqual([
    [DESA_SITI, 'PPKBD', 'terkunci', true, 1, true],
    [DESA_SITI, 'Sub-PPKBD RT 001', 'diajukan', false, 0, false],
    [DESA_SITI, 'Sub-PPKBD RT 002', 'draf', false, 0, false],
    [DESA_KEDUA, 'PPKBD', 'disetujui', true, 0, false],
  ]);
  expect(baris.map(({ angka }) => angka?.A2?.pembilang ?? null)).toEqual([81, 40, null, 50]);
  expect(baris.map(({ isSendiri }) => isSendiri)).toEqual([false, false, false, true]);
  expect(baris.map(({ pengaju }) => pengaju)).toEqual([null, 'sub-ppkbd', null, null]);
});

test('yang diajukan PKB menggantikan kader dikenali selama menunggu, juga oleh koordinator', () => {
  expect(pengajuKedua).toEqual(['pkb', 'pkb']);
});

test('kantor membaca angka laporan desa saja; hitungan kecil disamarkan juga dari selisihnya', async () => {
  const baris = await daftar('hasan', '63.11.01');
  expect(baris.map(({ angka }) => angka?.A2?.pembilang ?? null)).toEqual([81, null, null, 50]);
  const isi = await satu('hasan', kedua.id);
  expect([isi.diajukan?.angka['B7.hamil'], isi.diajukan?.samar?.['B7.hamil']]).toEqual([undefined, 'kecil']);
  // Pregnant couples of the other village are 4: fewer than the limit too, so nothing is left to subtract.
  expect((await satu('hasan', ppkbd.id)).diajukan?.samar?.['B7.hamil']).toBe('kecil');
  expect((await satu('hasan', sub.id)).diajukan).toBeNull();
  expect((await satu('rudi', kedua.id)).diajukan?.angka['B7.hamil']).toEqual({ pembilang: 3, penyebut: 50 });
});

test('satu laporan: semua langkah berurutan, nama kader hanya bagi yang mengenal desanya', async () => {
  const rudi = await satu('rudi', ppkbd.id);
  expect(rudi.riwayat.map(({ jenis, oleh }) => `${jenis} ${oleh.nama}`)).toEqual([
    'ajukan Bu Aminah',
    'kembalikan Pak Rudi',
    'ajukan Bu Aminah',
    'setujui Pak Rudi',
    'sahkan Pak Hasan',
    'terima Bu Noor',
    'kunci Bu Noor',
    'ralat Bu Aminah',
  ]);
  expect(rudi.riwayat[1]).toMatchObject({ alasan: 'Periksa jumlah PUS', baris: [{ indikator: 'A2', alasan: 'Bulan lalu 70' }] });
  expect(rudi.riwayat[0]?.alasan).toBe('Bu Ani pindah');
  const noor = await satu('noor', ppkbd.id);
  expect(noor.riwayat.map(({ oleh }) => oleh.nama)).toEqual([null, 'Pak Rudi', null, 'Pak Rudi', 'Pak Hasan', 'Bu Noor', 'Bu Noor', null]);
  expect([noor.riwayat[0]?.oleh.peran, noor.riwayat[0]?.alasan]).toEqual(['ppkbd', null]);
  // Why the PKB returned it quotes counts that may be small: an office reads which line, not the words.
  expect(noor.riwayat[1]).toMatchObject({ jenis: 'kembalikan', alasan: null, baris: [{ indikator: 'A2', alasan: null }] });
});

test('tepat waktu menurut ponsel, tetapi sampai di kantor berbulan-bulan kemudian: disebut dan ditanyakan, tidak dihukum', async () => {
  const tiba = async (nama: NamaOrang) =>
    (await daftar(nama, '63.11.01')).map(({ janggal }) => janggal.find(({ kode }) => kode === 'tiba-lambat')?.alasan.id ?? null);
  const rudi = await tiba('rudi');
  // Her own words are for those who know the village by name: no desk above reads them, in the list or the report itself.
  const kata = async (nama: NamaOrang) => (await satu(nama, ppkbd.id)).baris.janggal.map(({ kode, penjelasan }) => [kode, penjelasan]);
  expect(await kata('rudi')).toContainEqual(['tiba-lambat', JANGGAL['tiba-lambat']]);
  for (const nama of ['hasan', 'noor'] as const) {
    expect(await kata(nama)).toContainEqual(['tiba-lambat', null]);
    for (const jalur of [`daftar?wilayah=63.11.01&bulan=${BULAN}`, `satu?id=${ppkbd.id}`])
      expect([nama, (await minta(nama, jalur)).body.includes('Bu Ani')]).toEqual([nama, false]);
  }
  expect(rudi[0]).toMatch(/Diajukan 2 Jun 2026 menurut ponsel, sampai di kantor .* hari/);
  // Hers was late by her own phone already.
  expect([rudi[1], rudi[2]]).toEqual([null, null]);
  // His phone asks the same without signal: the feed tells the day of arrival of what came later than it says.
  const umpan = (await orang.rudi.ambilSemua()).filter((baris) => baris.tiba !== undefined);
  expect(new Set(umpan.map(({ catatan, tiba: hari }) => [catatan.kind, hari].join()))).toEqual(new Set([`laporan.ajukan,${hariIni()}`]));
  expect((await tiba('hasan'))[0]).toBe('Sampai di kantor lama sesudah hari pengajuannya');
  const { baris, riwayat } = await satu('hasan', ppkbd.id);
  expect([baris.isTepat, riwayat[0]?.tanggal, riwayat[0]?.diterima, riwayat[1]?.diterima]).toEqual([true, '2026-06-02', hariIni(), null]);
});

test('ralat tampak di samping angka terkunci, dengan baris yang berbeda saja', async () => {
  const { terkunci, ralat } = await satu('noor', ppkbd.id);
  expect(terkunci?.angka.A2).toEqual({ pembilang: 81, penyebut: null });
  expect(ralat).toMatchObject([{ id: ralatId, alasan: 'Tiga keluarga terlewat', putusan: null, isSendiri: false }]);
  expect(ralat[0]?.angka?.angka.A2).toEqual({ pembilang: 84, penyebut: null });
  expect(ralat[0]?.angka?.angka['KIE.1']).toBeUndefined();
});

test('rekap: cakupan dan ketepatan dari jumlah, jumlah laporan desa tepat sampai satuan, desa tanpa laporan kosong dan bukan nol', async () => {
  const { seluruh, bagian } = await rekap('noor', '63.11.01');
  expect(seluruh.hitungan).toMatchObject({ ada: 4, masuk: 3, tepat: 2, pernahKembali: 1, ralatMenunggu: 1, hariTerima: expect.any(Number) });
  expect(nilaiAngka({ pembilang: seluruh.hitungan.masuk, penyebut: seluruh.hitungan.ada })).toBe(75);
  expect(seluruh.desa).toEqual({ ada: 21, masuk: 2, terkunci: 1 });
  expect(seluruh.diajukan?.angka.A2).toEqual({ pembilang: 131, penyebut: null });
  expect(seluruh.terkunci?.angka.A2).toEqual({ pembilang: 81, penyebut: null });
  expect(seluruh.ralat).toBeNull();
  const perDesa = new Map(bagian.map((yang) => [yang.wilayah.kode, yang]));
  expect(perDesa.get(DESA_KEDUA)?.diajukan?.angka.A2?.pembilang).toBe(50);
  expect(perDesa.get(DESA_KEDUA)?.terkunci).toBeNull();
  expect(perDesa.get('63.11.01.2005')).toMatchObject({ diajukan: null, terkunci: null, hitungan: { ada: 0, masuk: 0 } });
  const kabupaten = await rekap('noor', '63.11');
  expect([kabupaten.seluruh.hitungan.ada, kabupaten.seluruh.hitungan.masuk, kabupaten.seluruh.diajukan?.angka.A2?.pembilang]).toEqual([5, 4, 221]);
  expect(kabupaten.bagian).toHaveLength(8);
  expect(kabupaten.bagian[1]?.diajukan?.angka.A2?.pembilang).toBe(90);
});

test('ralat yang disetujui menjadi angka pembanding; yang terkunci tetap', async () => {
  await catat('noor', ppkbd, 'laporan.ralat-putus', { ralat: ralatId, isDisetujui: true, alasan: null });
  const { seluruh, ralat } = await rekap('noor', '63.11');
  expect([seluruh.terkunci?.angka.A2?.pembilang, seluruh.ralat?.angka.A2?.pembilang]).toEqual([81, 84]);
  expect(ralat).toMatchObject([{ desa: DESA_SITI, alasan: 'Tiga keluarga terlewat', isDisetujui: true }]);
  // What waits for a decision stands before what is decided, and the newest of those first.
  const minta = async (terjadi: string, alasan: string) => {
    const satuRalat = kini(ppkbd.tulis('laporan.ralat', terjadi, { angka: angkaUji(85), alasan }, ORANG.aminah.id));
    expect(ringkas(await orang.aminah.kirim([satuRalat]))).toEqual(['diterima']);
    ppkbd.catatan.push(satuRalat);
    return satuRalat.id;
  };
  await catat('noor', ppkbd, 'laporan.ralat-putus', { ralat: await minta('2026-06-16', 'Satu lagi'), isDisetujui: false, alasan: 'Sudah dihitung' });
  await minta('2026-06-14', 'Yang terakhir');
  expect((await rekap('noor', '63.11')).ralat.map(({ tanggal, isDisetujui }) => [tanggal, isDisetujui])).toEqual([
    ['2026-06-14', null],
    ['2026-06-16', false],
    ['2026-06-15', true],
  ]);
});

test.each([
  ['halimah', '63.11.01', 'di-luar-wilayah'],
  ['rudi', '63.11', 'di-luar-wilayah'],
  ['hasan', '63.11.02', 'di-luar-wilayah'],
  ['noor', '63.99', 'tidak-ditemukan'],
  ['siti', 'bukan kode', 'bentuk-salah'],
] as const)('%s meminta %s: %s, dari daftar dan rekap', async (nama, wilayah, kode) => {
  for (const jalur of ['daftar', 'rekap']) {
    expect((await minta(nama, `${jalur}?wilayah=${encodeURIComponent(wilayah)}&bulan=${BULAN}`)).json()).toMatchObject({ kode });
  }
});

test('laporan desa orang lain tidak ditemukan, juga dengan id yang benar', async () => {
  for (const nama of ['halimah', 'siti', 'rudi'] as const) {
    const id = nama === 'halimah' ? ppkbd.id : nama === 'siti' ? kedua.id : jauh.id;
    expect((await minta(nama, `satu?id=${id}`)).json()).toMatchObject({ kode: 'tidak-ditemukan' });
  }
  expect((await satu('siti', sub.id)).baris.keadaan).toBe('diajukan');
});

test('laporan RT dikembalikan: kantor membaca siapa, kapan, dan berapa baris, tanpa satu kata pun; laporan desa: kata sesama kantor saja', async () => {
  const siti = (await findBaris('rudi', sub)).ajuan;
  const baris = [
    { indikator: 'B7.hamil', alasan: 'Bu Ani hamil, belum 4' },
    { indikator: 'A2', alasan: 'Bulan lalu 41' },
  ];
  await catat('rudi', sub, 'laporan.kembalikan', { ajuan: siti, alasan: 'Hamil 3, di buku Bu Ani 4', baris });
  const rudiKedua = (await findBaris('rudi', kedua)).ajuan;
  await catat('hasan', kedua, 'laporan.kembalikan', { ajuan: rudiKedua, alasan: 'Ada kegiatan yang belum dicatat', baris: [] });
  for (const nama of ['hasan', 'noor'] as const) {
    for (const jalur of [`daftar?wilayah=63.11.01&bulan=${BULAN}`, `daftar?wilayah=63.11&bulan=${BULAN}`, `satu?id=${sub.id}`]) {
      const { body } = await minta(nama, jalur);
      for (const rahasia of ['Bu Ani', 'Bulan lalu', 'di buku']) expect([nama, jalur, body.includes(rahasia)]).toEqual([nama, jalur, false]);
    }
    const { baris: kepala, riwayat } = await satu(nama, sub.id);
    expect(kepala).toMatchObject({ keadaan: 'dikembalikan', kembali: 1, alasan: null });
    const kosong = { indikator: null, alasan: null };
    expect(riwayat.at(-1)).toMatchObject({ jenis: 'kembalikan', tanggal: hariIni(), oleh: { peran: 'pkb' }, alasan: null, baris: [kosong, kosong] });
    expect((await satu(nama, kedua.id)).baris.alasan).toBe('Ada kegiatan yang belum dicatat');
    expect((await orang[nama].ambilSemua()).filter(({ catatan }) => catatan.subjek.jenis === 'laporan')).toEqual([]);
  }
  for (const nama of ['siti', 'rudi'] as const) {
    expect((await satu(nama, sub.id)).riwayat.at(-1)).toMatchObject({ alasan: 'Hamil 3, di buku Bu Ani 4', baris });
    expect((await orang[nama].ambilSemua()).some(({ catatan }) => catatan.kind === 'laporan.kembalikan' && catatan.subjek.id === sub.id)).toBe(true);
  }
});
