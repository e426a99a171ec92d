// Bu Siti's phone in a real browser: every screen without barriers, and a whole day without a signal.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  besarkanHuruf,
  expectTanpaHalangan,
  expectTidakMeluap,
  type Layar,
  masuk,
  openPeramban,
  openPonsel,
  openSebagai,
  periksaLayar,
  SABAR,
  tempat,
  tungguPekerja,
} from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

const status = (page: Page) => page.locator('.status-bar');

async function bukaKeluargaPertama(page: Page): Promise<void> {
  await tempat(page, 'Keluarga').click();
  await page.locator('a[href^="/keluarga/"]').first().click();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);
}

/** The number behind a line of the report. */
async function angkaLaporan(page: Page, nama: string): Promise<number> {
  await tempat(page, 'Laporan').click();
  // Early in a month the one that is due stands there first.
  await page.getByLabel('Bulan', { exact: true }).selectOption({ index: 0 });
  const baris = page.getByRole('button', { name: nama }).first();
  await baris.waitFor(SABAR);
  return Number(/([\d.]+)\s*$/.exec((await baris.innerText()).trim())?.[1]);
}

describe('setiap layar', () => {
  test.each(['light', 'dark'] as const)('tanpa halangan (axe) dan tidak meluap, %s', async (colorScheme) => {
    const { page, konteks } = await openPonsel(browser);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByText('Coba sebagai').waitFor(SABAR);
    await expectTanpaHalangan(page);
    await masuk(page, 'siti');
    await page.getByText('Laporan bulan ini').waitFor(SABAR);
    const periksa = (): Promise<void> => periksaLayar(page);
    await periksa();
    await bukaKeluargaPertama(page);
    await periksa();
    await page.locator('section[aria-labelledby=riwayat] button').first().click();
    await page.getByRole('dialog').waitFor();
    await periksa();
    await page.getByRole('link', { name: 'Koreksi isinya' }).click();
    await page.getByRole('button', { name: 'Simpan koreksi' }).waitFor();
    await periksa();
    const formulir = page.url().replace(/catat\/.*/, 'catat/');
    for (const kind of [
      'kunjungan.keluarga',
      'kb.status',
      'kb.pelayanan',
      'hamil.mulai',
      'anggota.tambah',
      'anggota.ubah',
      'keluarga.rumah',
      'krs.verval',
      'krs.damping',
    ]) {
      await page.goto(formulir + kind);
      await page.getByRole('button', { name: 'Simpan' }).waitFor();
      await page.getByRole('button', { name: 'Simpan' }).click();
      await periksa();
    }
    for (const path of ['/laporan', '/kiriman', '/lainnya', '/register', '/register/tahun', '/krs', '/baru/keluarga.daftar', '/tidak-ada']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await periksa();
    }
    await page.goto('/laporan');
    await page.getByRole('button', { name: 'Jumlah PUS' }).click();
    await page.getByText('Nama di balik angka ini').waitFor();
    await periksa();
    await konteks.close();
  });

  test('huruf dua kali lipat tidak menggeser layar ke samping', async () => {
    const { page, konteks } = await openSebagai(browser, 'siti');
    await besarkanHuruf(page);
    await expectTidakMeluap(page);
    for (const nama of ['Keluarga', 'Laporan', 'Kiriman', 'Lainnya', 'Hari ini']) {
      await tempat(page, nama).click();
      await expectTidakMeluap(page);
    }
    await bukaKeluargaPertama(page);
    await expectTidakMeluap(page);
    await page.locator('section[aria-labelledby=riwayat] button').first().click();
    await page.getByRole('dialog').waitFor();
    await expectTidakMeluap(page);
    const keluarga = page.url();
    const layar = ['/register', '/register/tahun', '/krs', '/poktan', '/institusi', '/kader', '/peta', '/posyandu', '/kie', '/ganda', '/baru/poktan.daftar'];
    for (const path of [...layar, ...['kunjungan.keluarga', 'kb.status', 'hamil.mulai', 'krs.verval'].map((kind) => `${keluarga}/catat/${kind}`)]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor(SABAR);
      await besarkanHuruf(page);
      await expectTidakMeluap(page);
    }
    await konteks.close();
  });
});

describe('Bu Siti sehari tanpa sinyal', () => {
  let layar: Layar;
  let page: Page;
  let kunjungan = 0;
  beforeAll(async () => {
    layar = await openSebagai(browser, 'siti');
    page = layar.page;
    await tungguPekerja(page);
  });

  test('dibuka tanpa sinyal: keluarga ada, dan dicari dengan sebagian nama', async () => {
    kunjungan = await angkaLaporan(page, 'Kunjungan rumah');
    await layar.konteks.setOffline(true);
    await page.goto('/keluarga');
    const pertama = page.locator('a[href^="/keluarga/"] .list-row-title').first();
    await pertama.waitFor(SABAR);
    const nama = await pertama.innerText();
    await page.getByLabel('Cari nama, alamat, atau RT').fill(nama.slice(0, -1).toUpperCase());
    await expect.poll(() => pertama.innerText()).toBe(nama);
  });

  test('formulir yang ditinggal kembali dengan isinya; yang kosong ditunjuk, lalu tersimpan dengan tiga ketukan', async () => {
    await page.locator('a[href^="/keluarga/"]').first().click();
    await page.getByRole('link', { name: 'Catat kunjungan', exact: true }).click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Belum dijawab.').waitFor();
    await page.getByLabel('Empat terlalu').check();
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('link', { name: 'Catat kunjungan', exact: true }).click();
    await page.getByText('Isian tadi dikembalikan').waitFor();
    expect(await page.getByLabel('Empat terlalu').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan di ponsel').waitFor();
    await expect.poll(() => status(page).innerText(), SABAR).toContain('1 catatan menunggu sinyal');
    await page.getByText('Belum terkirim').first().waitFor();
  });

  test('laporan berubah saat itu juga dan mengatakan bedanya dengan kantor', async () => {
    await expect.poll(() => angkaLaporan(page, 'Kunjungan rumah')).toBe(kunjungan + 1);
    await page.getByText('1 catatan belum terkirim sudah dihitung di sini').waitFor();
  });

  test('diurungkan: batal menyusul sebagai catatan, angkanya kembali', async () => {
    await tempat(page, 'Keluarga').click();
    await page.locator('a[href^="/keluarga/"]').nth(1).click();
    await page.getByRole('link', { name: 'Catat kunjungan', exact: true }).click();
    await page.getByLabel('Empat terlalu').check();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('Diurungkan.').waitFor();
    await expect.poll(() => status(page).innerText()).toContain('3 catatan menunggu sinyal');
    await expect.poll(() => angkaLaporan(page, 'Kunjungan rumah')).toBe(kunjungan + 1);
  });

  test('ditutup dan dibuka lagi tanpa sinyal: semuanya masih ada; keluar harus disetujui dulu', async () => {
    await page.close();
    page = await layar.konteks.newPage();
    await page.goto('/kiriman');
    await page.getByRole('heading', { name: 'Menunggu dikirim 3' }).waitFor(SABAR);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('3 catatan belum selesai dikirim').waitFor();
    await page.getByRole('button', { name: 'Tidak jadi' }).click();
  });

  test('sinyal kembali: terkirim sendiri; sesudah keluar datanya sudah hilang dari ponsel, juga dari tab lain', async () => {
    await layar.konteks.setOffline(false);
    await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
    await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
    const tabLain = await layar.konteks.newPage();
    await tabLain.goto('/kiriman');
    await tabLain.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByText('Data keluarga dihapus dari ponsel ini').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Keluar' }).click();
    await page.getByLabel('Nama pengguna').waitFor();
    const sisa = await page.evaluate(async () => (await indexedDB.databases()).map((satu) => satu.name));
    expect(sisa).toEqual(['lini-ponsel']);
    await tabLain.getByLabel('Nama pengguna').waitFor();
    expect(layar.galat).toEqual([]);
  });
});

test('Pak Rudi memilih desa; Bu Noor diarahkan ke Lini Kantor', async () => {
  const rudi = await openSebagai(browser, 'rudi');
  const desa = rudi.page.getByLabel('Desa', { exact: true });
  await expect.poll(() => desa.locator('option').count()).toBeGreaterThan(1);
  await desa.selectOption({ index: 1 });
  await tempat(rudi.page, 'Keluarga').click();
  await rudi.page.locator('a[href^="/keluarga/"]').first().waitFor();
  await rudi.konteks.close();
  const noor = await openPonsel(browser);
  await masuk(noor.page, 'noor');
  await noor.page.getByRole('link', { name: 'Buka Lini Kantor' }).waitFor(SABAR);
  await expectTanpaHalangan(noor.page);
  await noor.konteks.close();
});
