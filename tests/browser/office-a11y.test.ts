// Every office screen in both themes and sizes: axe finds nothing, and nothing scrolls sideways.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectTanpaHalangan, masuk, openKantor, openPeramban } from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

/** Pixels by which the page is wider than its window. */
const lebihLebar = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const expectTidakSamping = (page: Page): Promise<void> => expect.poll(() => lebihLebar(page)).toBeLessThanOrEqual(0);

async function periksa(page: Page): Promise<void> {
  await expectTanpaHalangan(page);
  await expectTidakSamping(page);
}

const LAYAR = [
  { width: 1366, height: 768, colorScheme: 'light' },
  { width: 1366, height: 768, colorScheme: 'dark' },
  { width: 360, height: 640, colorScheme: 'light' },
  { width: 360, height: 640, colorScheme: 'dark' },
] as const;

test.each(LAYAR)('$width x $height, $colorScheme', async ({ width, height, colorScheme }) => {
  const { page, konteks } = await openKantor(browser);
  await page.setViewportSize({ width, height });
  // Still pictures: in the middle of a fade axe measures colours that nobody reads.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.getByText('Coba sebagai').waitFor();
  await periksa(page);
  await masuk(page, 'noor');
  await page.locator('.chart').last().waitFor();
  for (const tempat of ['wilayah=63.11', 'wilayah=63.11.01', 'wilayah=63.11.01.2003', 'wilayah=63.11&bagian=stunting', 'wilayah=63.11.01.2003&bagian=kb']) {
    await page.goto(`/kantor/?${tempat}&indikator=C1`);
    await page.locator('.chart').last().waitFor();
    await periksa(page);
  }
  // Each press turns the name of the button into "Grafik".
  const tombolTabel = page.getByRole('button', { name: 'Tabel' });
  while ((await tombolTabel.count()) > 0) await tombolTabel.first().click();
  await periksa(page);
  await page.locator('.figure').first().click();
  await page.getByRole('dialog').waitFor();
  await periksa(page);
  await konteks.close();
});

test('huruf dua kali lipat tidak menggeser layar ke samping', async () => {
  const { page, konteks } = await openKantor(browser);
  await masuk(page, 'noor');
  await page.locator('.chart').last().waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectTidakSamping(page);
  await konteks.close();
});
