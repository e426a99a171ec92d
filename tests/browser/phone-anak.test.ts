// Bu Siti weighs a child without a signal and reads at once what it means; a mother and a bride are accompanied.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectTanpaHalangan,
  expectTidakMeluap,
  type Layar,
  openPeramban,
  openSebagai,
  SABAR,
  tempat,
  tungguPekerja,
  tungguTerkirim,
} from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

const openSiti = (): Promise<Layar> => openSebagai(browser, 'siti');

const tanya = (page: Page, isian: string) => page.locator(`[data-isian=${isian}]`);
const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click();
const riwayat = (page: Page) => page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);

async function tulisTanggal(page: Page, label: string, hari: string, bulan: string, tahun: string): Promise<void> {
  await page.getByLabel(`${label}: tanggal`).fill(hari);
  await page.getByLabel(`${label}: bulan`).selectOption(bulan);
  await page.getByLabel(`${label}: tahun`).fill(tahun);
}

/** Opens the first family whose page has what is looked for. */
async function bukaKeluargaDengan(page: Page, selektor: string): Promise<void> {
  await tempat(page, 'Keluarga').click();
  await page.locator('a[href^="/keluarga/"]').first().waitFor(SABAR);
  const daftar = await page.locator('a[href^="/keluarga/"]').evaluateAll((semua) => semua.map((satu) => satu.getAttribute('href') ?? ''));
  for (const alamat of daftar) {
    await page.goto(alamat);
    await riwayat(page);
    if ((await page.locator(selektor).count()) > 0) return;
  }
  throw new Error(`tidak ada keluarga dengan ${selektor}`);
}

test('menimbang tanpa sinyal: angka janggal ditanya ulang, hasilnya langsung terbaca, tanpa halangan', async () => {
  const { page, konteks, galat } = await openSiti();
  await bukaKeluargaDengan(page, 'a[href*="/catat/anak.ukur?"]');
  await page.locator('a[href*="/catat/anak.ukur?"]').first().click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
  await tungguPekerja(page);
  await konteks.setOffline(true);
  // Too little at any age: how old the first child of the list is depends on the day.
  await page.getByRole('textbox', { name: /Berat badan/ }).fill('0,9');
  await tanya(page, 'tempat').getByText('Posyandu').click();
  await tanya(page, 'yakin')
    .getByText(/Berat 0,9 kg jauh di bawah yang wajar untuk umurnya \(batas/)
    .waitFor();
  await tanya(page, 'yakin').getByText('Tidak', { exact: true }).click();
  await simpan(page);
  await tanya(page, 'yakin').getByText('Ukur anak sekali lagi').waitFor();
  await expectTanpaHalangan(page);
  await tanya(page, 'yakin').getByText('Ya', { exact: true }).click();
  await simpan(page);
  await page.getByText('Angkanya tidak biasa, sudah diukur ulang').waitFor(SABAR);
  await page.getByText('Perlu diperiksa di posyandu atau puskesmas').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectTanpaHalangan(page);
  }
  await page.getByText('Tabel semua pengukuran').click();
  await page.getByRole('rowheader').first().waitFor();
  await expectTidakMeluap(page);
  await konteks.setOffline(false);
  await tungguTerkirim(page);
  expect(galat).toEqual([]);
  await konteks.close();
});

test('ibu hamil dengan lengan kecil perlu dirujuk; calon pengantin terlalu muda terlihat oleh yang mencatat', async () => {
  const { page, konteks, galat } = await openSiti();
  await bukaKeluargaDengan(page, 'a[href*="/catat/hamil.mulai"]');
  const alamat = new URL(page.url()).pathname;
  await page.goto(`${alamat}/catat/hamil.mulai`);
  await simpan(page);
  await riwayat(page);
  await page.getByRole('link', { name: 'Catat kunjungan ibu hamil' }).click();
  await tanya(page, 'tempat').getByText('Posyandu').click();
  await tanya(page, 'didampingi').getByText('Ya', { exact: true }).click();
  await page.getByRole('textbox', { name: /LiLA/ }).fill('22,5');
  await expectTanpaHalangan(page);
  await simpan(page);
  await riwayat(page);
  await page.getByText('Lingkar lengan 22,5 cm, kurang dari 23,5 cm').waitFor();
  await page.getByText('Perlu dirujuk ke bidan').waitFor();

  await page.goto(`${alamat}/catat/catin.daftar`);
  await tanya(page, 'anggotaId').getByRole('radio').first().check();
  const tahunDepan = String(new Date().getFullYear() + 1);
  await tulisTanggal(page, 'Rencana hari menikah', '15', '06', tahunDepan);
  await page.getByRole('textbox', { name: /Nama calon/ }).fill('Calon Contoh');
  await tulisTanggal(page, 'Tanggal lahir calon suami atau istrinya', '16', '06', String(Number(tahunDepan) - 17));
  await simpan(page);
  await riwayat(page);
  await page.getByText('Di bawah umur hukum (19 tahun)').waitFor();
  await page.getByText('Calon Contoh berumur 16 tahun pada hari nikah').waitFor();
  await expectTanpaHalangan(page);
  expect(galat).toEqual([]);
  await konteks.close();
});

test('hari posyandu: balita yang belum ditimbang satu per satu, sampai daftarnya berkurang', async () => {
  const { page, konteks, galat } = await openSiti();
  await page.goto('/posyandu');
  const jumlah = page.getByRole('status').getByText(/\d+ anak/);
  await jumlah.waitFor(SABAR);
  await expectTanpaHalangan(page);
  const semula = Number.parseInt(await jumlah.innerText(), 10);
  await page.locator('a[href*="/catat/anak.ukur?"]').first().click();
  // A weight that fits no child: whatever its age, it is asked again and then believed.
  await page.getByRole('textbox', { name: /Berat badan/ }).fill('59');
  await tanya(page, 'tempat').getByText('Posyandu').click();
  await tanya(page, 'yakin').getByText('Ya', { exact: true }).click();
  await simpan(page);
  await page.getByRole('link', { name: 'Anak berikutnya' }).click();
  await page
    .getByRole('status')
    .getByText(`${semula - 1} anak`)
    .waitFor(SABAR);
  expect(galat).toEqual([]);
  await konteks.close();
});
