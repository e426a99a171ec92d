// Mistakes on the phone and the way back: withdraw and undo, start over, half-typed days, Kembali and the tab's title.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Layar, openPeramban, openSebagai, SABAR, tempat } from '../setup/peramban.ts';

let browser: Browser;
let layar: Layar;
let page: Page;
beforeAll(async () => {
  browser = await openPeramban();
  layar = await openSebagai(browser, 'siti');
  page = layar.page;
  await tempat(page, 'Keluarga').click();
  // Another family than the stories of the other files write about: they share one office.
  await page.locator('a[href^="/keluarga/"]').nth(9).click();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);
});
afterAll(() => browser.close());

const baris = () => page.locator('section[aria-labelledby=riwayat] li button').first();
const dialog = () => page.getByRole('dialog');
const isDibatalkan = async (): Promise<boolean> => (await baris().innerText()).includes('Dibatalkan');

/** Visits in the whole history: it shows the newest few first. */
async function countKunjungan(): Promise<number> {
  const riwayat = page.locator('section[aria-labelledby=riwayat]');
  const lagi = riwayat.getByRole('button', { name: 'Tampilkan lagi' });
  while ((await lagi.count()) > 0) await lagi.click();
  return await riwayat.getByText('Kunjungan').count();
}

async function batalkan(): Promise<void> {
  await baris().click();
  await dialog().getByRole('button', { name: 'Batalkan catatan' }).click();
  await dialog().getByLabel('Mengapa dibatalkan?').fill('salah keluarga');
  await dialog().getByRole('button', { name: 'Batalkan catatan ini' }).click();
  await page.getByRole('status').getByText('Dibatalkan').waitFor();
  await expect.poll(isDibatalkan).toBe(true);
}

test('yang dibatalkan bisa diurungkan dari pesan, juga nanti dari riwayat; fokus kembali ke barisnya', async () => {
  await batalkan();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(isDibatalkan).toBe(false);
  await batalkan();
  await baris().click();
  await dialog().getByRole('button', { name: 'Kembalikan catatan' }).click();
  expect(await dialog().getByLabel('Mengapa dikembalikan?').inputValue()).not.toBe('');
  await dialog().getByRole('button', { name: 'Kembalikan catatan ini' }).click();
  await expect.poll(isDibatalkan).toBe(false);
  await expect.poll(() => baris().evaluate((satu) => satu === document.activeElement)).toBe(true);
});

test('mulai dari awal lalu pergi: isian lama tidak kembali; Kembali tidak menambah langkah', async () => {
  const langkah = await page.evaluate(() => history.length);
  const buka = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Catat kunjungan', exact: true }).click();
    await page.getByLabel('Empat terlalu').waitFor();
  };
  const kembali = () => page.getByRole('link', { name: 'Kembali' }).click();
  await buka();
  await page.getByLabel('Empat terlalu').check();
  await kembali();
  await buka();
  await page.getByRole('button', { name: 'Mulai dari awal' }).click();
  await kembali();
  await buka();
  await page.waitForTimeout(600);
  expect(await page.getByText('Isian tadi dikembalikan').count()).toBe(0);
  await kembali();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(langkah + 1);
});

test('dua tekanan Simpan sekaligus menjadi satu catatan', async () => {
  const sebelum = await countKunjungan();
  await page.getByRole('link', { name: 'Catat kunjungan', exact: true }).click();
  await page.getByLabel('Empat terlalu').check();
  await page.getByRole('button', { name: 'Simpan' }).evaluate((tombol) => {
    for (const _ of [1, 2]) (tombol as HTMLElement).click();
  });
  await page.getByText('Tersimpan di ponsel').waitFor();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  await expect.poll(countKunjungan).toBe(sebelum + 1);
});

test('tahun dua angka dan tanggal yang tidak ada punya kalimatnya sendiri; judul tab tanpa nama orang', async () => {
  await expect.poll(() => page.title()).toBe('Keluarga · Lini');
  await page.getByRole('link', { name: 'Catat kunjungan', exact: true }).click();
  await page.getByRole('button', { name: 'Tanggal lain' }).click();
  const bagian = page.locator('.ketik-tanggal');
  await bagian.locator('input').first().fill('31');
  await bagian.locator('select').selectOption('02');
  await bagian.locator('input').last().fill('26');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Tulis tahun 4 angka, misalnya 2026.').waitFor();
  await bagian.locator('input').last().fill('2026');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Tanggal ini tidak ada di kalender.').waitFor();
  expect(await page.locator('[data-isian=terjadi] .field-error').count()).toBe(1);
  expect(layar.galat).toEqual([]);
});
