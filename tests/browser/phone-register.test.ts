// A month's register of an RT without a signal: every couple one tap, undo, snooze, done in one tap, verval; then sent.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectTanpaHalangan, expectTidakMeluap, type Layar, openPeramban, openSebagai, SABAR, tempat, tungguPekerja } from '../setup/peramban.ts';

let browser: Browser;
let layar: Layar;
let page: Page;
beforeAll(async () => {
  browser = await openPeramban();
  layar = await openSebagai(browser, 'siti');
  page = layar.page;
  await page.getByText('Register diperiksa').first().waitFor(SABAR);
  await tungguPekerja(page);
  await layar.konteks.setOffline(true);
});
afterAll(() => browser.close());

const lainnya = () => tempat(page, 'Lainnya').click();
const hariIni = () => tempat(page, 'Hari ini').click();
const tetap = () => page.getByRole('button', { name: /^Tetap: / });

/** `12 dari 20 sudah diperiksa` */
async function bacaKemajuan(): Promise<[number, number]> {
  const teks = await page.getByText(/dari \d+ sudah diperiksa/).innerText();
  const [, sudah, semua] = /(\d+) dari (\d+)/.exec(teks) ?? [];
  return [Number(sudah), Number(semua)];
}

test('register satu RT diperiksa satu ketukan tiap pasangan, tanpa sinyal; satu ketukan bisa diurungkan', async () => {
  await lainnya();
  await page.getByRole('link', { name: 'Register PUS' }).click();
  const [awal, semua] = await bacaKemajuan();
  expect(semua).toBeGreaterThan(2);
  await expectTanpaHalangan(page);

  const nama = (await tetap().first().getAttribute('aria-label')) ?? '';
  await tetap().first().click();
  await expect.poll(async () => (await bacaKemajuan())[0]).toBe(awal + 1);
  await page.getByRole('status').getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(async () => (await bacaKemajuan())[0]).toBe(awal);
  expect(await tetap().first().getAttribute('aria-label')).toBe(nama);

  for (let sisa = await tetap().count(); sisa > 0; sisa -= 1) {
    await tetap().first().click();
    await expect.poll(() => tetap().count()).toBe(sisa - 1);
  }
  const belumDidata = await page.getByRole('link', { name: /^Tanya keadaan KB: / }).count();
  expect(await bacaKemajuan()).toEqual([semua - belumDidata, semua]);

  // The last tap is also taken back from its own line.
  await page
    .getByRole('button', { name: /^Urungkan tetap: / })
    .last()
    .click();
  await expect.poll(async () => (await bacaKemajuan())[0]).toBe(semua - belumDidata - 1);
  await tetap().first().click();
  await expect.poll(async () => (await bacaKemajuan())[0]).toBe(semua - belumDidata);
});

test('setahun: sel bulan ini terisi untuk setiap pasangan, tabel bisa digeser; berkasnya hanya jumlah, cetakannya bertanda rahasia', async () => {
  const [sudah, semua] = await bacaKemajuan();
  await page.getByRole('link', { name: 'Setahun' }).click();
  const kaki = page.getByRole('row', { name: /^Baris diperiksa/ }).getByRole('cell');
  const pus = page.getByRole('row', { name: /^Jumlah PUS/ }).getByRole('cell');
  const bulanIni = new Date(Date.now() + 8 * 3_600_000).getUTCMonth();
  expect(await kaki.nth(bulanIni).innerText()).toBe(String(sudah));
  expect(await pus.nth(bulanIni).innerText()).toBe(String(semua));
  const geser = page.locator('.tabel-geser');
  expect(await geser.evaluate((satu) => satu.scrollWidth > satu.clientWidth)).toBe(true);
  await expectTidakMeluap(page);
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan jumlahnya' }).click()]);
  expect(unduhan.suggestedFilename()).toMatch(/^jumlah-pus-rt-\d{3}-\d{4}\.csv$/);
  const berkas = await readFile(await unduhan.path(), 'utf8');
  const namaIstri = await page.locator('.tabel-register tbody a').allInnerTexts();
  expect([namaIstri.length > 0, namaIstri.filter((satu) => berkas.includes(satu)), berkas.includes('Jumlah PUS')]).toEqual([true, [], true]);
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/^RAHASIA, dicetak oleh .+, \d+ \w+ \d{4} \d\d\.\d\d$/).waitFor();
  expect(await page.getByText(/desil/i).count()).toBe(0);
  await page.emulateMedia({ media: null });
  await page.getByText(/^RAHASIA, dicetak oleh/).waitFor({ state: 'hidden' });
  await expectTanpaHalangan(page);
});

test('Hari ini: satu baris ditunda dengan alasan, muncul lagi dengan satu ketukan', async () => {
  await hariIni();
  const tunda = page.getByRole('button', { name: /^Tunda: / });
  const nama = ((await tunda.last().getAttribute('aria-label')) ?? '').replace('Tunda: ', '');
  await tunda.last().click();
  const lembar = page.getByRole('dialog');
  await expectTanpaHalangan(page);
  await lembar.getByRole('button', { name: '3 hari' }).click();
  await lembar.getByRole('button', { name: 'Minta waktu lain' }).click();
  await page.getByText('Ditunda (1)').click();
  await page.getByText(/^Ditunda sampai .*: minta waktu lain$/).waitFor();
  await expectTanpaHalangan(page);
  await page.getByRole('button', { name: `Munculkan lagi: ${nama}` }).click();
  await expect.poll(() => page.getByText('Ditunda (1)').count()).toBe(0);
  expect(((await tunda.last().getAttribute('aria-label')) ?? '').replace('Tunda: ', '')).toBe(nama);
});

test('Hari ini: yang biasa selesai dengan satu ketukan dan bisa diurungkan', async () => {
  const sudah = page.getByRole('button', { name: /^Sudah/ });
  for (let kali = 0; (await sudah.count()) === 0 && kali < 5; kali += 1)
    await page
      .getByRole('button', { name: /^Tampilkan lagi/ })
      .first()
      .click();
  const nama = (await sudah.last().getAttribute('aria-label')) ?? '';
  await sudah.last().click();
  await page.getByRole('status').getByText(nama).waitFor();
  await expect.poll(() => page.getByRole('button', { name: nama, exact: true }).count()).toBe(0);
  await page.getByRole('status').getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(() => page.getByRole('button', { name: nama, exact: true }).count()).toBe(1);
});

/** Opens the first family under a filter, in whichever RT has one. */
async function bukaPertama(saringan: string, nama: RegExp): Promise<void> {
  await page.getByRole('button', { name: saringan }).click();
  const tautan = page.getByRole('link', { name: nama });
  for (const rt of await page.getByRole('button', { name: /^RT \d/ }).all()) {
    if ((await tautan.count()) > 0) break;
    await rt.click();
  }
  await tautan.first().waitFor();
}

test('KRS: verval dan pendampingan dari daftar RT, kemajuannya bertambah', async () => {
  await lainnya();
  await page.getByRole('link', { name: 'Daftar KRS' }).click();
  await page.getByText('bukan diagnosis').waitFor();
  await expectTanpaHalangan(page);
  const persen = (nama: string) => page.getByRole('progressbar', { name: nama }).getAttribute('aria-valuetext');
  const angka = async (nama: string): Promise<number> => Number(/^\d+/.exec((await persen(nama)) ?? '')?.[0]);
  await bukaPertama('Belum diverval', /^Verval: /);
  const diverval = await angka('Keluarga sasaran diverval');
  await page
    .getByRole('link', { name: /^Verval: / })
    .first()
    .click();
  await page.getByLabel('Keluarga ada').check();
  await page.getByRole('radio', { name: 'Tidak', exact: true }).check();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect.poll(() => angka('Keluarga sasaran diverval')).toBe(diverval + 1);

  await bukaPertama('Belum didampingi', /^Dampingi: /);
  const didampingi = await angka('KRS didampingi');
  await page
    .getByRole('link', { name: /^Dampingi: / })
    .first()
    .click();
  await page.getByLabel('KIE (penyuluhan)').check();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect.poll(() => angka('KRS didampingi')).toBe(didampingi + 1);
});

test('kembali ada sinyal: semuanya diterima kantor', async () => {
  await layar.konteks.setOffline(false);
  await tempat(page, 'Kiriman').click();
  await page.getByRole('button', { name: /Kirim sekarang/ }).click();
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
  expect(await page.getByText('Perlu diperbaiki').count()).toBe(0);
  expect(layar.galat).toEqual([]);
});
