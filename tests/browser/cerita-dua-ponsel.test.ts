// The whole story: two phones of one village offline, both record, both come back, and the dashboard changes once for each.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Layar, masuk, openKantor, openPeramban, openPonsel, SABAR, SENDIRI, tempat, tungguPekerja, tungguTerkirim } from '../setup/peramban.ts';

/** Screenshots of the story are kept when this names a folder. */
const GAMBAR = process.env.LINI_GAMBAR;

let browser: Browser;
let siti: Layar;
let masitah: Layar;
let noor: Layar;

beforeAll(async () => {
  browser = await openPeramban();
  [siti, masitah, noor] = [await openPonsel(browser), await openPonsel(browser), await openKantor(browser)];
  if (GAMBAR) mkdirSync(GAMBAR, { recursive: true });
});
afterAll(() => browser.close());

async function potret(layar: Layar, nama: string): Promise<void> {
  if (GAMBAR) await layar.page.screenshot({ path: `${GAMBAR}/${nama}.png` });
}

/** Goes to one of the main screens. */
const buka = ({ page }: Layar, nama: string): Promise<void> => tempat(page, nama).click();
const statusBar = ({ page }: Layar) => page.locator('.status-bar');

/** The number behind a line of the phone's report of this month, of the whole village: what the office shows. */
async function barisLaporan(layar: Layar, nama: string): Promise<number> {
  await buka(layar, 'Laporan');
  await layar.page.getByLabel('Bulan', { exact: true }).selectOption({ index: 0 });
  const rtSaja = layar.page.getByRole('button', { name: 'RT saya saja', pressed: true });
  const baris = layar.page.getByRole('button', { name: nama }).first();
  await baris.waitFor(SABAR);
  if ((await rtSaja.count()) > 0) await rtSaja.click();
  await rtSaja.waitFor({ state: 'detached', ...SABAR });
  return Number(/([\d.]+)\s*$/.exec((await baris.innerText()).trim())?.[1]?.replaceAll('.', ''));
}

/** Families of the village on the office's screen. */
async function keluargaTerdata(): Promise<number> {
  const ubin = noor.page.getByRole('region', { name: 'Angka utama' }).getByRole('button', { name: 'Keluarga terdata' });
  return Number((await ubin.locator('.figure-value').innerText()).replaceAll('.', ''));
}

/** Presses Simpan and waits until the phone says that it is kept, and has left the form. */
async function simpan({ page }: Layar): Promise<void> {
  await page.getByText('Tersimpan di ponsel').waitFor({ state: 'hidden', ...SABAR });
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Tersimpan di ponsel').waitFor(SABAR);
  await page.waitForURL(({ pathname }) => !/catat|baru/.test(pathname), SABAR);
}

/** Registers a family and its head on the phone: two catatan. A family counts from its first member on. */
async function daftarkan(layar: Layar, alamat: string): Promise<void> {
  const { page } = layar;
  await buka(layar, 'Keluarga');
  await page.getByRole('link', { name: 'Tambah keluarga' }).click();
  const rt = page.getByRole('group', { name: 'RT berapa?' });
  await rt.waitFor(SABAR);
  if ((await rt.getByRole('checkbox', { checked: true }).count()) === 0) await rt.locator('label').first().click();
  await page.getByLabel('Di mana rumahnya?').fill(alamat);
  await simpan(layar);
  await page.getByRole('link', { name: 'Tambah anggota' }).first().click();
  await page.getByLabel('Namanya').fill('Abdul Contoh');
  for (const [isian, jawaban] of [
    ['hubungan', 'Kepala keluarga'],
    ['jenisKelamin', 'Laki-laki'],
    ['statusKawin', 'Kawin'],
    ['nikKosong', 'Belum punya'],
  ]) {
    await page.locator(`[data-isian="${isian}"]`).getByText(String(jawaban), { exact: true }).click();
  }
  await simpan(layar);
}

test('kedua kader masuk, dan isi desanya sudah di ponsel', async () => {
  for (const [layar, nama] of [
    [siti, 'siti'],
    [masitah, 'masitah'],
  ] as const) {
    await masuk(layar.page, nama);
    await expect.poll(() => statusBar(layar).innerText(), SABAR).toContain('terakhir terkirim');
    await tungguPekerja(layar.page);
  }
  await potret(siti, 'ponsel-hari-ini');
});

test('Bu Noor membuka Desa Juai', async () => {
  await masuk(noor.page, 'noor');
  const judul = () => noor.page.getByRole('heading', { level: 1 }).innerText();
  await noor.page.locator('.tile', { hasText: 'Juai' }).click();
  await expect.poll(judul, SABAR).toContain('Kecamatan Juai');
  // Desa and kecamatan share the name: wait for the list of villages.
  await noor.page.locator('.bar-link', { hasText: 'Buntu Karau' }).waitFor(SABAR);
  await noor.page.locator('.bar-link', { hasText: /^Juai/ }).click();
  await expect.poll(judul, SABAR).toContain('Desa Juai');
  await expect.poll(keluargaTerdata, SABAR).toBeGreaterThan(50);
  await potret(noor, 'kantor-desa-sebelum');
});

test('tanpa sinyal keduanya mencatat, laporan di ponsel langsung berubah, kantor belum', async () => {
  const sebelum = await keluargaTerdata();
  for (const layar of [siti, masitah]) {
    await expect.poll(() => barisLaporan(layar, 'Keluarga terdata')).toBe(sebelum);
    await layar.konteks.setOffline(true);
    await daftarkan(layar, 'Samping langgar');
    await expect.poll(() => barisLaporan(layar, 'Keluarga terdata')).toBe(sebelum + 1);
    await expect.poll(() => statusBar(layar).innerText()).toContain('2 catatan menunggu sinyal');
  }
  await potret(siti, 'ponsel-laporan-tanpa-sinyal');
  expect(await keluargaTerdata()).toBe(sebelum);
});

test('tanpa sinyal Bu Siti mencatat kunjungan dan pelayanan KB, lalu menutup dan membuka lagi Lini', async () => {
  const { page } = siti;
  const kunjungan = await barisLaporan(siti, 'Kunjungan rumah');
  await buka(siti, 'Keluarga');
  await page.getByRole('button', { name: 'Unmet need' }).click();
  await page.locator('a[href^="/keluarga/"]').first().click();
  await page.getByRole('link', { name: 'Kunjungan' }).first().click();
  await page.getByText('KB dan pilihan cara, MKJP').click();
  await potret(siti, 'ponsel-formulir-kunjungan');
  await simpan(siti);
  await page.getByText('KB dan kehamilan').click();
  await page.getByRole('link', { name: 'Pelayanan KB' }).first().click();
  await page.locator('[data-isian="metode"]').getByText('Implan (susuk)').click();
  await page.locator('[data-isian="tempat"]').getByText('Puskesmas', { exact: true }).click();
  const pertama = page.locator('[data-isian="pertamaKali"]');
  if ((await pertama.count()) > 0) await pertama.getByText('Tidak', { exact: true }).click();
  await simpan(siti);
  await expect.poll(() => statusBar(siti).innerText(), SABAR).toContain('4 catatan menunggu sinyal');
  await potret(siti, 'ponsel-satu-keluarga');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Bu Siti' }).waitFor(SABAR);
  await expect.poll(() => barisLaporan(siti, 'Kunjungan rumah')).toBe(kunjungan + 1);
});

test('sinyal kembali pada yang satu lalu pada yang lain: dasbor berubah sekali untuk masing-masing', async () => {
  const sebelum = await keluargaTerdata();
  for (const [ke, layar] of [siti, masitah].entries()) {
    await layar.konteks.setOffline(false);
    await layar.page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
    await tungguTerkirim(layar.page);
    await expect.poll(keluargaTerdata, SENDIRI).toBe(sebelum + ke + 1);
  }
  await potret(noor, 'kantor-desa-sesudah');
});

test('satu angka: kedua ponsel dan kantor menunjukkan keluarga yang sama banyak', async () => {
  const kantor = await keluargaTerdata();
  for (const layar of [siti, masitah]) {
    await layar.page.goto('/');
    await expect.poll(() => barisLaporan(layar, 'Keluarga terdata'), SABAR).toBe(kantor);
    expect(layar.galat).toEqual([]);
  }
  expect(noor.galat).toEqual([]);
});
