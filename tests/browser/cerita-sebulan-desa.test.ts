// A month of a whole village on one phone without a signal, then sent: every column of the report equals a count made by hand.
import { zAngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { BANYAK_KELUARGA, DESA_SEBULAN, type DesaSebulan, desaSebulan, namaKepala } from '@lini/testing/desa-sebulan.ts';
import { HttpTransport } from '@lini/testing/http-transport.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Isian, isi } from '../setup/isi-formulir.ts';
import { type LiniKosong, openLiniKosong } from '../setup/lini-kosong.ts';
import { type Layar, masuk, openPeramban, openPonsel, SABAR, tungguPekerja } from '../setup/peramban.ts';

const PERANGKAT = '0000dead-0000-7000-8000-000000000777';
const hariIni = tanggalWita(Date.now());

let lini: LiniKosong;
let browser: Browser;
let layar: Layar;
let page: Page;
let desa: DesaSebulan;

beforeAll(async () => {
  lini = await openLiniKosong([
    { namaPengguna: 'ppkbd', nama: 'Bu Halus', peran: 'ppkbd', wilayah: DESA_SEBULAN },
    { namaPengguna: 'pkb', nama: 'Pak Penyuluh', peran: 'pkb', wilayah: DESA_SEBULAN.slice(0, 8) },
    { namaPengguna: 'kab', nama: 'Bu Kabid', peran: 'kabupaten', wilayah: '63.11' },
  ]);
  const transport = new HttpTransport(lini.alamat);
  const akun = await transport.masuk('ppkbd', lini.sandi.get('ppkbd') ?? '', PERANGKAT);
  desa = desaSebulan(hariIni, akun.id);
  const { catatan } = desa;
  for (let mulai = 0; mulai < catatan.length; mulai += 500) {
    const hasil = await transport.kirim({ perangkat: PERANGKAT, catatan: catatan.slice(mulai, mulai + 500) });
    expect('jawaban' in hasil && hasil.jawaban.putusan.every((satu) => satu.putusan === 'diterima')).toBe(true);
  }
  browser = await openPeramban();
  layar = await openPonsel(browser, lini.alamat);
  page = layar.page;
  await masuk(page, 'ppkbd', lini.sandi.get('ppkbd'));
});
afterAll(async () => {
  await browser?.close();
  await lini?.close();
});

test('120 keluarga ada di ponsel, lalu sinyal hilang', async () => {
  await page.getByText('Laporan bulan ini').waitFor(SABAR);
  await page.getByRole('navigation').getByRole('link', { name: 'Keluarga' }).click();
  await page.getByText(`${BANYAK_KELUARGA} keluarga`).waitFor(SABAR);
  await tungguPekerja(page);
  await layar.konteks.setOffline(true);
});

/** Opens a form of family number `ke`, answers it and keeps it. */
async function catat(ke: number, kind: string, isian: Isian): Promise<void> {
  await page.goto(`/keluarga/${desa.keluarga[ke]?.id}/catat/${kind}`);
  await isi(page, isian);
}

async function bertemu(nama: string, isian: Isian): Promise<void> {
  await page.goto('/poktan');
  await page.getByRole('link', { name: nama }).click();
  await page.getByRole('link', { name: 'Catat pertemuan' }).first().click();
  await isi(page, { penyaji: 'PPKBD', ...isian });
}

const PAKAI = (cara: string): Isian => ({ kesertaan: 'Sedang ber-KB', metode: cara });
const BERHENTI = (ingin: string): Isian => ({ kesertaan: 'Pernah, sekarang tidak', ingin });

test('sepuluh perubahan keadaan, dua puluh kunjungan', async () => {
  for (const ke of [60, 61]) await catat(ke, 'kb.status', PAKAI('Suntik'));
  for (const ke of [65, 66]) await catat(ke, 'kb.status', PAKAI('Pil'));
  for (const ke of [0, 1]) await catat(ke, 'kb.status', BERHENTI('Ingin nanti'));
  await catat(25, 'kb.status', PAKAI('Implan'));
  await catat(71, 'kb.status', PAKAI('MOW'));
  await catat(40, 'kb.status', BERHENTI('Tidak ingin punya anak lagi'));
  await catat(62, 'hamil.mulai', {});
  for (let ke = 0; ke < 20; ke += 1) await catat(ke, 'kunjungan.keluarga', { topik: ['KB dan pilihan cara'] });
});

const nomor = (dari: number, sampai: number): string[] => Array.from({ length: sampai - dari }, (_, ke) => namaKepala(dari + ke));

test('empat pertemuan kelompok', async () => {
  await bertemu('BKB Melati', { hadir: nomor(0, 5), materi: 'Orang Tua Hebat 0-6', anak: 'semua', kka: 'semua', sesuai: 'semua' });
  await bertemu('BKB Melati', { hadir: nomor(3, 13), cara: 'Virtual', materi: '1000 HPK' });
  await bertemu('BKR Kenanga', { hadir: ['cari:nomor 03', 'cari:nomor 04'], materi: 'Pendewasaan usia' });
  await bertemu('BKL Mawar', { hadir: 'cari:nomor 09', materi: 'Dimensi spiritual' });
});

test('satu menikah dan membentuk keluarga baru', async () => {
  await page.goto(`/keluarga/${desa.keluarga[90]?.id}/alur/menikah-keluarga-baru`);
  await page.getByLabel('Anang Dewasa').check();
  await page.getByLabel('Dari luar').check();
  const tahun = page.getByLabel('Tanggal lahirnya: tahun');
  await page.getByLabel('Tanggal lahirnya: tanggal').fill('15');
  await page.getByLabel('Tanggal lahirnya: bulan').selectOption('01');
  await tahun.fill(String(Number(hariIni.slice(0, 4)) - 22));
  await isi(page, { nama: 'Bu Pengantin', statusLama: 'Belum kawin', nikKosong: 'Tidak diketahui' });
});

test('satu lahir, satu meninggal, satu pindah', async () => {
  await catat(75, 'hamil.akhir', { hasil: 'Lahir hidup', bayi: ['Bayi Sebulan', 'Perempuan'] });
  await catat(80, 'anggota.meninggal', { anggotaId: 'Pak Nomor 080', terjadi: 'Hari ini' });
  await catat(79, 'keluarga.pindah', { jenis: 'Luar', terjadi: 'Hari ini' });
});

/** Figures of a report by block and line. */
async function laporan(id: string): Promise<Map<string, string>> {
  await page.goto(`/laporan?laporan=${id}&bulan=${hariIni.slice(0, 7)}`);
  const bagian = page.locator('main section.bagian');
  await bagian.first().waitFor(SABAR);
  const hasil = new Map<string, string>();
  for (const satu of await bagian.all()) {
    const judul = await satu.locator('h2').innerText();
    for (const teks of await satu.locator('button').allInnerTexts()) {
      const [nama = '', ...sisa] = teks.split('\n').map((kata) => kata.trim());
      hasil.set(`${judul}: ${nama}`, sisa.at(-1) ?? '');
    }
  }
  return hasil;
}

/** The lines that `harap` names, so that a missing one shows as undefined. */
const hanya = (kolom: ReadonlyMap<string, string>, harap: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(harap).map((nama) => [nama, kolom.get(nama)]));

/**
 * Counted by hand. Before: 120 families; couples 0 to 79: suntik 25, pil 15, implan 10, IUD 5, kondom 5, IAS 5, IAT 6, TIAL 4, hamil 5.
 * Then 60, 61 (IAS) begin suntik, 65, 66 (IAT) begin pil, 0, 1 stop suntik (IAT), 25 pil to implan, 71 (TIAL) MOW, 40 stops implan (TIAL),
 * 62 (IAS) pregnant; the son of 90 marries and forms family 120, a couple not asked yet; 75 gives birth and is not asked yet; 79
 * (pregnant) moves away.
 */
const BULANAN: Readonly<Record<string, string>> = {
  'Keluarga dan PUS: Keluarga terdata': '120', // 120 + 1 wedding - 1 moved
  'Keluarga dan PUS: Jumlah PUS': '80', // 80 + 1 wedding - 1 moved
  'PUS menurut keadaan: Peserta KB aktif': '62', // 60 + 2 + 2 - 2 + 1 - 1
  'PUS menurut keadaan: Hamil': '4', // 5 - 75 - 79 + 62
  'PUS menurut keadaan: Ingin anak segera': '2', // 5 - 60 - 61 - 62
  'PUS menurut keadaan: Ingin anak ditunda': '6', // 6 - 65 - 66 + 0 + 1
  'PUS menurut keadaan: Tidak ingin anak lagi': '4', // 4 - 71 + 40
  'PUS menurut keadaan: PUS belum didata': '2', // 75, the new couple
  'Peserta KB aktif menurut cara: IUD (spiral)': '5',
  'Peserta KB aktif menurut cara: Implan (susuk)': '10', // 10 + 25 - 40
  'Peserta KB aktif menurut cara: MOW (tubektomi)': '1', // 71
  'Peserta KB aktif menurut cara: MOP (vasektomi)': '0',
  'Peserta KB aktif menurut cara: Suntik': '25', // 25 + 60 + 61 - 0 - 1
  'Peserta KB aktif menurut cara: Pil': '16', // 15 + 65 + 66 - 25
  'Peserta KB aktif menurut cara: Kondom': '5',
  'Peserta KB aktif menurut cara: MAL (menyusui penuh)': '0',
  'Peserta KB aktif menurut cara: Tradisional (pantang berkala, senggama terputus)': '0',
  'Ukuran KB: Ber-KB cara modern (mCPR)': '79,5%', // 62 of 78 asked
  'Ukuran KB: Memakai MKJP': '25,8%', // 5 + 10 + 1 of 62
  'Ukuran KB: Unmet need (hitungan rutin)': '12,8%', // 6 + 4 of 78
  'Ukuran KB: Peserta KB baru': '2', // 60, 61: never before
  'Keluarga berisiko stunting: Keluarga berisiko stunting (KRS)': '10', // river water, all couples
};

const kolom = (jenis: string, isian: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(isian).map(([nama, nilai]) => [`${jenis}: ${nama}`, nilai]));

/**
 * BKB: families 0 to 4 face to face with their five children, 3 to 12 virtual: 13 families, all couples, of whom 0 and 1 stopped.
 * BKR: 30 to 49, of whom 40 stopped. BKL: the husbands of 90 to 99 and of 109, whom the search for 09 finds too:
 * all of 63 years, with wives past 50.
 */
const REKAP: Readonly<Record<string, string>> = {
  ...kolom('BKB (Bina Keluarga Balita)', {
    'Kelompok yang ada': '1',
    'Kelompok yang lapor': '1',
    'Persen lapor': '100,0%',
    'Kelompok yang memberi materi Orang Tua Hebat': '1',
    'Kelompok yang memberi materi 1000 HPK': '1',
    'Kelompok yang memberi materi KKB lainnya': '0',
    Pertemuan: '2',
    'Pertemuan tatap muka': '1',
    'Pertemuan virtual': '1',
    'Keluarga anggota': '30',
    'Keluarga yang hadir': '13',
    'Yang hadir dan PUS': '13',
    'Yang hadir, PUS dan ber-KB': '11',
    'Anak yang hadir': '5',
    'Anak yang KKA-nya diisi': '5',
    'Anak yang punya KMS': '0',
    'Perkembangan sesuai': '5',
    'Perkembangan tidak sesuai': '0',
    'Keluarga sasaran': '31',
    'Keluarga yang ikut': '30',
    'Anak hadir yang KKA-nya diisi': '100,0%', // 5 of 5
    'Perkembangan anak sesuai umur': '100,0%', // 5 of 5
    'Kesertaan keluarga': '96,8%', // 30 of 31: the newborn of 75 made one more target family
  }),
  ...kolom('BKR (Bina Keluarga Remaja)', {
    'Kelompok yang ada': '1',
    'Kelompok yang lapor': '1',
    'Persen lapor': '100,0%',
    'Keluarga sasaran': '30', // a child of fourteen each
    'Keluarga yang ikut': '30',
    'Kelompok yang memberi materi PKBR': '1',
    Pertemuan: '1',
    'Pertemuan tatap muka': '1',
    'Keluarga anggota': '30',
    'Keluarga yang hadir': '20',
    'Yang hadir dan PUS': '20',
    'Yang hadir, PUS dan ber-KB': '19',
    'Keluarga yang hadir pada materi PKBR': '20',
    'Kesertaan keluarga': '100,0%', // the son of 90 is married now, so 90 is no target
  }),
  ...kolom('BKL (Bina Keluarga Lansia)', {
    'Kelompok yang ada': '1',
    'Kelompok yang lapor': '1',
    'Kelompok yang memberi materi dimensi lansia tangguh': '1',
    Pertemuan: '1',
    'Yang hadir dan PUS': '0',
    'Yang hadir, PUS dan ber-KB': '0',
    'Lansia yang hadir': '11',
    'Persen lapor': '100,0%',
    'Pertemuan tatap muka': '1',
    'Keluarga anggota': '39', // 40 less the man of 80, who died
    'Keluarga yang hadir': '11',
    'Keluarga sasaran': '39', // the men of 63 who live
    'Keluarga yang ikut': '39',
    'Lansia anggota yang hadir': '28,2%', // 11 of 39
    'Kesertaan keluarga': '100,0%', // 39 of 39
  }),
};

const KOSONG: ReadonlySet<string> = new Set(['0', '–']);

test('setiap kolom laporan dan rekap di ponsel sama dengan hitungan tangan', async () => {
  expect(hanya(await laporan('laporan-bulanan'), BULANAN)).toEqual(BULANAN);
  const rekap = await laporan('rekap-poktan');
  expect(hanya(rekap, REKAP)).toEqual(REKAP);
  // Nothing else happened: every column not named above is empty.
  expect([...rekap].filter(([nama, nilai]) => !(nama in REKAP) && !KOSONG.has(nilai))).toEqual([]);
});

/** Some of the same figures by id, as the office counts them. */
const KANTOR: Readonly<Record<string, readonly [number, number | null]>> = {
  A1: [120, null],
  A2: [80, null],
  B2: [62, 78],
  'B7.hamil': [4, 78],
  C1: [10, 80],
  'KIE.1': [20, null],
  A6: [0, 1], // one wedding, of a bride of 22
  'BKB.hadir': [13, null],
  'BKB.kb': [11, null],
  'BKR.kb': [19, null],
  'BKL.lansia-hadir': [11, null],
  'D5.bkb': [15, 60], // 5 and 10 of 30 members each
};

test('dikirim: kantor menghitung yang sama', async () => {
  await layar.konteks.setOffline(false);
  await page.goto('/kiriman');
  await page.getByRole('button', { name: /Kirim sekarang|Sedang mengirim/ }).click();
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
  const angka = async (nama: string) => {
    const kantor = new HttpTransport(lini.alamat);
    await kantor.masuk(nama, lini.sandi.get(nama) ?? '', '0000dead-0000-7000-8000-000000000778');
    const jawaban = await kantor.fetch(`/api/angka?wilayah=${DESA_SEBULAN}&bulan=${hariIni.slice(0, 7)}`);
    const semua = zAngkaWilayah.parse(await jawaban.json()).angka;
    return Object.fromEntries(Object.keys(KANTOR).map((id) => [id, [semua[id]?.pembilang, semua[id]?.penyebut]]));
  };
  await expect.poll(() => angka('pkb'), { ...SABAR, interval: 1000 }).toEqual(KANTOR);
  // Above the PKB a count of one to four people of one village is withheld, and what it could be worked out from.
  const kabupaten = await angka('kab');
  expect([kabupaten.A1, kabupaten.A2, kabupaten.A6, kabupaten['B7.hamil']]).toEqual([KANTOR.A1, KANTOR.A2, [undefined, undefined], [undefined, undefined]]);
  expect(layar.galat).toEqual([]);
});
