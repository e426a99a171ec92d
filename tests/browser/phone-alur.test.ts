// A wedding entered in one sheet: a new family opens, the child leaves the parents' family, and one tap takes all of it back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectTanpaHalangan, openPeramban, openSebagai, SABAR } from '../setup/peramban.ts';

let browser: Browser;
let page: Page;
let rumahLama = '';
beforeAll(async () => {
  browser = await openPeramban();
  ({ page } = await openSebagai(browser, 'siti'));
  await page.goto('/baru/keluarga.daftar');
  await isian('alamat').waitFor();
  if ((await isian('rt').locator('input:checked').count()) === 0) await isian('rt').locator('label').first().click();
  await isian('alamat').locator('input').fill('Rumah orang tua');
  await simpan();
  await page
    .getByRole('link', { name: /Tambah anggota/ })
    .first()
    .click();
  await isian('nama').locator('input').fill('Anak Menikah');
  await isian('hubungan').getByLabel('Anak', { exact: true }).check();
  await isian('jenisKelamin').getByLabel('Laki-laki').check();
  await isian('statusKawin').getByLabel('Belum kawin').check();
  await isian('nikKosong').getByLabel('Belum punya').check();
  await simpan();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  rumahLama = new URL(page.url()).pathname;
});
afterAll(() => browser.close());

const isian = (nama: string) => page.locator(`[data-isian="${nama}"]`);
const simpan = () => page.getByRole('button', { name: 'Simpan', exact: true }).click();
const anggota = () => page.locator('section[aria-labelledby=anggota]').innerText();

test('menikah membuka keluarga baru; keduanya di sana, dan yang menikah keluar dari rumah lama', async () => {
  await page.getByText('Menikah, pisah KK, ikut keluarga lain').click();
  await page.getByRole('link', { name: /Menikah dan membentuk keluarga baru/ }).click();
  await isian('anggotaId').getByLabel('Anak Menikah').check();
  await isian('asal').getByLabel('Dari luar').check();
  await expectTanpaHalangan(page);
  await isian('nama').locator('input').fill('Istri Dari Luar');
  await isian('statusLama').getByLabel('Belum kawin').check();
  await isian('nikKosong').getByLabel('Tidak diketahui').check();
  await simpan();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  await expect.poll(anggota).toContain('Istri Dari Luar');
  expect(await anggota()).toContain('Anak Menikah');
  expect(new URL(page.url()).pathname).not.toBe(rumahLama);
  const baru = new URL(page.url()).pathname;
  // Before anything that takes long: the message goes by itself.
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByRole('status').getByText('Diurungkan').waitFor();
  await expectTanpaHalangan(page);
  await page.goto(rumahLama);
  await expect.poll(anggota).toContain('Anak ·');
  expect(await anggota()).not.toContain('keluar ');
  await page.goto(baru);
  await page.getByText('Pendaftaran keluarga ini belum ada').waitFor();
});

test('semuanya sampai di kantor tanpa ada yang dikembalikan', async () => {
  await page.goto('/kiriman');
  await expect.poll(() => page.locator('main').innerText(), SABAR).toContain('Semua catatan sudah terkirim');
  expect(await page.locator('main').innerText()).not.toContain('diperbaiki');
});
