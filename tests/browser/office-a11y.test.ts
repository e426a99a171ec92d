// Every office screen in both themes and sizes: axe finds nothing, and nothing scrolls sideways.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lebihLebar, openRumahKantor, pelanggaranAxe, type RumahKantor } from './office-house.ts';

let rumah: RumahKantor;
beforeAll(async () => {
  rumah = await openRumahKantor();
});
afterAll(async () => {
  await rumah.close();
});

async function periksa(page: Page, layar: string): Promise<void> {
  expect(await pelanggaranAxe(page), layar).toEqual([]);
  expect(await lebihLebar(page), `${layar}: lebar`).toBeLessThanOrEqual(0);
}

const LAYAR = [
  { lebar: 1366, tinggi: 768, tema: 'light' },
  { lebar: 1366, tinggi: 768, tema: 'dark' },
  { lebar: 360, tinggi: 640, tema: 'light' },
  { lebar: 360, tinggi: 640, tema: 'dark' },
] as const;

test.each(LAYAR)('$lebar x $tinggi, $tema', async (layar) => {
  const page = await rumah.openPage(layar);
  await page.goto(`${rumah.server.alamat}/kantor/`);
  await page.getByText('Coba sebagai').waitFor();
  await periksa(page, 'pintu masuk');
  await rumah.masuk(page, 'noor');
  for (const wilayah of ['63.11', '63.11.01', '63.11.01.2003']) {
    await page.goto(`${rumah.server.alamat}/kantor/?wilayah=${wilayah}&indikator=C1`);
    await page.locator('.chart').last().waitFor();
    await periksa(page, wilayah);
  }
  // Each press turns the name of the button into "Grafik".
  const tombolTabel = page.getByRole('button', { name: 'Tabel' });
  while ((await tombolTabel.count()) > 0) await tombolTabel.first().click();
  await periksa(page, 'tabel');
  await page.locator('.figure').first().click();
  await page.getByRole('dialog').waitFor();
  await periksa(page, 'lembar penjelasan');
  await page.context().close();
});

test('huruf dua kali lipat tidak memotong dan tidak menggeser ke samping', async () => {
  const page = await rumah.openPage();
  await rumah.masuk(page, 'noor');
  await page.locator('.chart').last().waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect.poll(() => lebihLebar(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});
