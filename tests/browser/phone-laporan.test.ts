// A month's report on the phone: sent without a signal, returned, mended from its gap, approved with the others, locked, corrected.
import { tambahBulan } from '@lini/core/tanggal.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BELUM, BULAN, type DesaLaporan, HARI, openDesaLaporan } from '../setup/desa-laporan.ts';
import {
  besarkanHuruf,
  expectTidakMeluap,
  type Layar,
  openPeramban,
  openSebagai,
  periksaLayar,
  SABAR,
  tempat,
  tungguPekerja,
  tungguTerkirim,
} from '../setup/peramban.ts';

let desa: DesaLaporan;
let browser: Browser;
let kader: Layar;
let pkb: Layar;
/** Nine in the morning of the month's last day, and an hour later for the PKB. */
const PAGI = `${HARI}T01:00:00Z`;
const SIANG = `${HARI}T02:00:00Z`;

const buka = (nama: string, jam: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Layar> =>
  openSebagai(browser, nama, { alamat: desa.lini.alamat, sandi: desa.lini.sandi.get(nama), jam, colorScheme });

beforeAll(async () => {
  desa = await openDesaLaporan();
  browser = await openPeramban();
  kader = await buka('satu', PAGI);
  await tungguPekerja(kader.page);
});
afterAll(async () => {
  await browser?.close();
  await desa?.lini.close();
});

const tombol = (page: Page, nama: string | RegExp) => page.getByRole('button', { name: nama });
const alamat = (): string => `/laporan/${desa.laporan('satu')}`;

/** The page of the report, after everything new was fetched. */
async function bukaLaporan(page: Page): Promise<void> {
  await page.goto(alamat());
  await page.getByRole('heading', { level: 1, name: `Laporan ${formatBulan(BULAN)}` }).waitFor(SABAR);
}

test('Hari ini menagih; tanpa sinyal, tanpa alasan ditolak dengan kalimatnya, lalu diajukan, ditarik, diajukan lagi, dan terkirim', async () => {
  const { page, konteks } = kader;
  await page.getByRole('link', { name: new RegExp(`^Ajukan laporan ${formatBulan(BULAN)} paling lambat`) }).click();
  await page.getByText('Belum diajukan').first().waitFor(SABAR);
  await periksaLayar(page);
  await konteks.setOffline(true);
  await tombol(page, 'Ajukan laporan').click();
  await periksaLayar(page);
  await tombol(page, 'Ya, ajukan').click();
  await page.getByText('Tulis alasannya dulu.').waitFor();
  await periksaLayar(page);
  await page.getByRole('textbox', { name: /^1 PUS belum didata/ }).fill('Ibunya sedang di luar daerah');
  await tombol(page, 'Ya, ajukan').click();
  await page.getByText('Akan terkirim').first().waitFor();
  await periksaLayar(page);
  await tombol(page, 'Urungkan, belum terkirim').click();
  await page.getByText('Diurungkan. Belum ada yang terkirim.').waitFor();
  await page.getByText('Belum diajukan').first().waitFor();
  await tombol(page, 'Ajukan laporan').click();
  await page.getByRole('textbox', { name: /^1 PUS belum didata/ }).fill('Ibunya sedang di luar daerah');
  await tombol(page, 'Ya, ajukan').click();
  await page.getByText('Akan terkirim').first().waitFor();
  await konteks.setOffline(false);
  await page.goto('/kiriman');
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
  await bukaLaporan(page);
  await page.getByText('Menunggu diperiksa PKB').waitFor();
  await expect.poll(() => page.getByText('Akan terkirim').count()).toBe(0);
});

test('PKB: yang janggal dulu; yang tidak janggal disetujui sekaligus; satu dikembalikan, tanpa alasan ditolak', async () => {
  await desa.ajukan('dua');
  await desa.ajukan('tiga');
  pkb = await buka('rudi', SIANG);
  const { page } = pkb;
  await page
    .getByRole('link', { name: /laporan menunggu diperiksa/ })
    .first()
    .waitFor(SABAR);
  await tempat(page, 'Lainnya').click();
  await page.getByRole('link', { name: 'Periksa laporan' }).click();
  await page.getByText('3 dari 3 laporan').waitFor(SABAR);
  await page.getByText('1 dari 2 PUS belum didata').waitFor();
  await periksaLayar(page);
  await tombol(page, 'Setujui 2 yang tidak janggal').click();
  await page.getByRole('dialog').getByText('Setujui 2 laporan?').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Belum', exact: true }).click();
  expect(await page.getByText('laporan disetujui').count()).toBe(0);
  await tombol(page, 'Setujui 2 yang tidak janggal').click();
  await tombol(page, 'Ya, setujui 2').click();
  await page.getByText('2 laporan disetujui').waitFor();
  await page.getByText('Sudah diputuskan').click();
  await expect.poll(() => page.getByText('Disetujui PKB').count()).toBe(2);
  await tombol(page, /^Kembalikan: PPKBD satu/).click();
  await periksaLayar(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await page.getByText('Tulis alasannya dulu, supaya yang menerima').waitFor();
  await tombol(page, 'Periksa lagi: 1 dari 2 PUS belum didata').click();
  await page.getByText('Dikembalikan, menunggu kader').waitFor();
  await page.goto('/kiriman');
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
});

test('uji petik: keluarga undian ditandai, tanda bertahan sesudah ditutup, hasilnya tersimpan', async () => {
  const { page } = pkb;
  await bukaLaporan(page);
  await page.getByRole('link', { name: 'Uji petik' }).click();
  await page
    .getByRole('group', { name: /^Hasil: / })
    .first()
    .waitFor(SABAR);
  await periksaLayar(page);
  const banyak = await page.getByRole('group', { name: /^Hasil: / }).count();
  await tombol(page, 'Cocok').first().click();
  await page.reload();
  for (let ke = 1; ke < banyak - 1; ke += 1) await tombol(page, 'Berbeda').nth(ke).click();
  await tombol(page, 'Tidak bisa ditemui').last().click();
  await page.getByText(`Sudah ditandai ${banyak - 1} dari ${banyak} keluarga.`).waitFor();
  await page.getByLabel('Mengapa tidak bisa ditemui?').fill('Merantau sampai Desember');
  if (process.env.LINI_GAMBAR) await page.screenshot({ path: `${process.env.LINI_GAMBAR}/uji-petik.png`, fullPage: true });
  await tombol(page, `Simpan hasil ${banyak} keluarga`).click();
  await page.getByText('Uji petik tersimpan').waitFor(SABAR);
  await bukaLaporan(page);
  await page.getByText(`Uji petik: 1 dari ${banyak - 1} keluarga cocok.`).waitFor();
  await periksaLayar(page);
});

test('dikembalikan: alasan di Hari ini dan di atas laporan; yang kurang diisi dari sana; diajukan lagi dan disetujui', async () => {
  const { page } = kader;
  await page.goto('/');
  await page.getByRole('link', { name: new RegExp(`^Laporan ${formatBulan(BULAN)} dikembalikan: Periksa lagi`) }).click();
  await page.getByText('Dikembalikan oleh').first().waitFor(SABAR);
  await page
    .getByRole('button', { name: /PUS belum didata/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link', { name: BELUM }).waitFor();
  await tombol(page, 'Tutup').click();
  await page.getByText('PUS belum didata', { exact: false }).and(page.locator('summary')).click();
  await periksaLayar(page);
  await page.getByRole('link', { name: BELUM }).click();
  await page.getByLabel('Belum pernah', { exact: true }).click();
  await page.getByLabel('Ingin nanti, 2 tahun lagi atau lebih').click();
  await tombol(page, 'Simpan').click();
  await page.getByRole('heading', { level: 1, name: 'Laporan bulanan' }).waitFor(SABAR);
  await expect.poll(() => page.locator('summary', { hasText: 'PUS belum didata' }).count()).toBe(0);
  await tombol(page, 'Ajukan lagi').click();
  await tombol(page, 'Ya, ajukan').click();
  await page.getByText('Menunggu diperiksa PKB').waitFor(SABAR);
  await tungguTerkirim(page);
  await bukaLaporan(pkb.page);
  await pkb.page.getByText('Diajukan lagi').waitFor(SABAR);
  await tombol(pkb.page, 'Setujui').click();
  await pkb.page.getByText(/^Disetujui PKB .*Menunggu kecamatan/).waitFor();
  await tungguTerkirim(pkb.page);
});

test('terkunci: angkanya tetap, ralat dengan alasan, disetujui, dan berdiri di samping yang terkunci', async () => {
  const { page } = kader;
  const { langkah } = desa;
  await bukaLaporan(page);
  await page.getByText(/^Disetujui PKB .*Menunggu kecamatan/).waitFor(SABAR);
  const ajuan = await idAjuan(page);
  for (const [akun, jenis] of [
    ['hasan', 'sahkan'],
    ['noor', 'terima'],
    ['noor', 'kunci'],
  ] as const)
    expect(await langkah(akun, 'satu', `laporan.${jenis}`, { ajuan })).toBeNull();
  await page.goto('/keluarga?untuk=kunjungan');
  await page.locator('a[href^="/keluarga/"]').first().click();
  await page.getByLabel('Empat terlalu').check();
  await tombol(page, 'Simpan').click();
  await page.getByText('Tersimpan di ponsel').waitFor(SABAR);
  await bukaLaporan(page);
  await page.getByRole('heading', { name: 'Angka terkunci' }).waitFor(SABAR);
  await page.getByText('Berubah sejak dikunci').click();
  await periksaLayar(page);
  await tombol(page, 'Ajukan ralat').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan ralat' }).click();
  await page.getByText('Tulis alasannya dulu, supaya yang menerima').waitFor();
  await page.getByRole('textbox', { name: 'Mengapa diralat?' }).fill('Satu kunjungan lupa dicatat');
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan ralat' }).click();
  await page.getByText('Ralat menunggu putusan kabupaten').waitFor();
  await periksaLayar(page);
  await page.goto('/kiriman');
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
  expect(await langkah('noor', 'satu', 'laporan.ralat-putus', { ralat: await idAjuan(page, 'laporan.ralat'), isDisetujui: true, alasan: null })).toBeNull();
  await bukaLaporan(page);
  await page.getByText('Ralat disetujui').first().waitFor(SABAR);
  await page.locator('summary', { hasText: 'Diralat' }).click();
  const kunjungan = page.locator('.tabel-beda tr', { hasText: 'Kunjungan rumah' });
  await expect.poll(() => kunjungan.first().locator('td').allInnerTexts()).toEqual(['0', '1']);
  await periksaLayar(page);
  // The page of the month shows the same, also on paper.
  await page.goto(`/laporan?bulan=${BULAN}`);
  await page.getByText(/^Angka terkunci, /).waitFor(SABAR);
  const baris = page.getByRole('button', { name: /^Kunjungan rumah.*Diralat 1/ });
  expect(await baris.locator('.angka-baris').innerText()).toBe('0');
  await periksaLayar(page);
  expect([kader.galat, pkb.galat]).toEqual([[], []]);
});

/** The last catatan of a kind about the report, as the office has it. */
async function idAjuan(page: Page, kind = 'laporan.ajukan'): Promise<string> {
  type Blok = { baris: { catatan: { id: string; kind: string; subjek: { id: string } } }[]; kursor: string; selesai: boolean };
  const cocok: string[] = [];
  for (let kursor = ''; ; ) {
    const blok = (await (await page.request.get(`/api/sync/ambil${kursor && `?kursor=${encodeURIComponent(kursor)}`}`)).json()) as Blok;
    cocok.push(...blok.baris.filter((satu) => satu.catatan.kind === kind && satu.catatan.subjek.id === desa.laporan('satu')).map((satu) => satu.catatan.id));
    if (blok.selesai) return cocok.at(-1) ?? '';
    kursor = blok.kursor;
  }
}

test('lewat batas kader: ia diarahkan ke PKB; PKB yang mengajukannya tidak menyetujui kirimannya sendiri', async () => {
  const lalu = tambahBulan(BULAN, -1);
  for (const { page } of [kader, pkb]) {
    await page.goto(`/laporan/${desa.laporan('satu', lalu)}`);
    await page.getByText('Belum diajukan').first().waitFor(SABAR);
  }
  await kader.page.getByText(/Mintalah PKB mengajukannya/).waitFor();
  expect(await tombol(kader.page, 'Ajukan laporan').count()).toBe(0);
  const { page } = pkb;
  await tombol(page, 'Ajukan laporan').click();
  await page.getByText('Jelaskan dulu yang ini').waitFor(SABAR);
  for (const satu of await page.getByRole('dialog').locator('input[aria-required]').all()) await satu.fill('Kader sakit');
  await tombol(page, 'Ya, ajukan').click();
  await page.getByText(/^Anda ajukan .*Menunggu koordinator/).waitFor(SABAR);
  expect(await tombol(page, 'Setujui').count()).toBe(0);
  await page.goto(`/laporan/meja?bulan=${lalu}`);
  await page.getByText('1 dari 3 laporan').waitFor(SABAR);
  expect(await page.getByText('Dilihat dulu').count()).toBe(0);
});

test('gelap tanpa halangan; huruf dua kali lipat tidak menggeser layar', async () => {
  const { page, konteks, galat } = await buka('rudi', SIANG, 'dark');
  for (const [path, judul] of [
    ['/laporan/meja', 'Periksa laporan'],
    [alamat(), `Laporan ${formatBulan(BULAN)}`],
    [`/laporan?bulan=${BULAN}`, 'Laporan bulanan'],
    [`${alamat()}/uji`, 'Uji petik'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: judul }).waitFor(SABAR);
    await periksaLayar(page);
    await besarkanHuruf(page);
    await expectTidakMeluap(page);
  }
  expect(galat).toEqual([]);
  await konteks.close();
});
