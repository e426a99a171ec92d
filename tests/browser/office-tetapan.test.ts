// Bu Noor pastes the targets of her villages and says how hard a village is to reach; sheets and phones show them, and Pak Rudi only reads.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectTanpaHalangan, masuk, openKantor, openPeramban, openSebagai, SABAR } from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

async function openRubrik(namaPengguna: string): Promise<{ page: Page; galat: string[] }> {
  const { page, galat } = await openKantor(browser);
  await masuk(page, namaPengguna);
  await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Tetapan' }).click();
  return { page, galat };
}
const buka = (page: Page, nama: string) => page.getByRole('navigation', { name: 'Tetapan kabupaten' }).getByRole('link', { name: nama }).click();
const sel = (page: Page, desa: string, cara: string) => page.getByRole('textbox', { name: `${desa}, ${cara}`, exact: true });
const tempelkan = (page: Page, tulisan: string) =>
  page.evaluate((isi) => {
    const data = new DataTransfer();
    data.setData('text/plain', isi);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, tulisan);

describe('Bu Noor di kabupaten', () => {
  let page: Page;
  let galat: string[];
  beforeAll(async () => {
    ({ page, galat } = await openRubrik('noor'));
  });
  afterAll(() => page.context().close());

  test('menempel target dari lembar hitung; yang bukan angka tidak tersimpan, alasan wajib', async () => {
    await buka(page, 'Target PB (PPM)');
    await sel(page, 'Juai', 'IUD').waitFor(SABAR);
    await expectTanpaHalangan(page);
    await sel(page, 'Juai', 'IUD').focus();
    await tempelkan(page, 'Desa\tIUD\tPil\nJuai\t13\t41\nEntah\t1\t1');
    await page.getByText('1 baris tempelan tidak menemukan desanya').waitFor();
    await expect.poll(async () => [await sel(page, 'Juai', 'IUD').inputValue(), await sel(page, 'Juai', 'Pil').inputValue()]).toEqual(['13', '41']);
    await sel(page, 'Juai', 'Implan').fill('x');
    await page.getByLabel('Dasar atau alasan').fill('Surat target tahun ini');
    await page.getByRole('button', { name: 'Simpan 1 desa' }).click();
    await page.getByText('Ada isian yang bukan angka bulat: Juai.').waitFor();
    await sel(page, 'Juai', 'Implan').fill('6');
    await page.getByRole('button', { name: 'Simpan 1 desa' }).click();
    await page.getByText('Target tersimpan').waitFor(SABAR);
    await page.getByRole('region', { name: 'Riwayat tetapan' }).getByText('Surat target tahun ini').waitFor();
    await page.reload();
    await sel(page, 'Juai', 'IUD').waitFor(SABAR);
    await expect.poll(() => sel(page, 'Juai', 'Pil').inputValue()).toBe('41');
    await expectTanpaHalangan(page);
  });

  test('panah dan Enter berpindah desa dalam satu cara', async () => {
    await sel(page, 'Juai', 'Pil').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => sel(page, 'Juai', 'Pil').evaluate((satu) => satu === document.activeElement)).toBe(true);
  });

  test('targetnya tampil di lembar resmi desa itu', async () => {
    await page.goto('/kantor/laporan-resmi?wilayah=63.11.01.2003&lembar=ri-ppkbd');
    await page.getByText('ditetapkan kabupaten untuk desa ini', { exact: false }).waitFor(SABAR);
    expect(await page.getByRole('row', { name: /^IUD/ }).first().locator('td').nth(1).innerText()).toBe('13');
  });

  test('menetapkan medan satu desa; tersimpan dengan hari berlakunya', async () => {
    await page.goto('/kantor/rubrik/medan');
    const medan = page.getByRole('combobox', { name: 'Medan Juai', exact: true });
    await medan.waitFor(SABAR);
    await expectTanpaHalangan(page);
    await medan.selectOption({ label: 'Sulit dijangkau' });
    await page.getByRole('button', { name: 'Simpan 1 desa' }).click();
    await page.getByText('Tulis dasarnya dulu', { exact: false }).waitFor();
    await page.getByLabel('Dasar atau alasan').fill('Rapat dengan Balai Penyuluh');
    await page.getByRole('button', { name: 'Simpan 1 desa' }).click();
    await page.getByText('Medan tersimpan').waitFor(SABAR);
    await expect.poll(() => medan.inputValue()).toBe('sulit');
    expect(galat).toEqual([]);
  });
});

test('Pak Rudi membaca target kecamatannya dan tidak mengubahnya', async () => {
  const { page, galat } = await openRubrik('rudi');
  await buka(page, 'Target PB (PPM)');
  await page.getByText('Target hanya diisi oleh kabupaten').waitFor(SABAR);
  expect(await sel(page, 'Juai', 'IUD').isDisabled()).toBe(true);
  expect(galat).toEqual([]);
});

test('lembar R/I/PPKBD di ponsel Bu Aminah memakai target desanya', async () => {
  const { page, galat } = await openSebagai(browser, 'aminah');
  await page.goto('/lembar/ri-ppkbd');
  await page.getByText('ditetapkan kabupaten untuk desa ini', { exact: false }).waitFor(SABAR);
  expect(await page.getByRole('row', { name: /^IUD/ }).first().locator('td').nth(1).innerText()).toBe('13');
  expect(galat).toEqual([]);
});
