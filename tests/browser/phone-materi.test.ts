// The materials on the phone: without barriers, readable without a signal, turned by button and by thumb.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectTanpaHalangan, type Layar, masuk, openPeramban, openPonsel } from '../setup/peramban.ts';

const SABAR = { timeout: 20_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

async function openSiti(colorScheme: 'light' | 'dark' = 'light'): Promise<Layar> {
  const layar = await openPonsel(browser);
  await layar.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await masuk(layar.page, 'siti');
  await layar.page.getByText('terakhir terkirim').waitFor(SABAR);
  return layar;
}

const lebihLebar = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const judulLembar = (page: Page) => page.locator('.materi h2');

/** A thumb drawn across the page. */
const geser = (page: Page, dari: number, ke: number): Promise<void> =>
  page.locator('.materi').evaluate(
    (tempat, [mulai, akhir]) => {
      const jari = (clientX: number): Touch => new Touch({ identifier: 1, target: tempat, clientX, clientY: 300 });
      tempat.dispatchEvent(new TouchEvent('touchstart', { touches: [jari(mulai)], changedTouches: [jari(mulai)], bubbles: true }));
      tempat.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [jari(akhir)], bubbles: true }));
    },
    [dari, ke] as const,
  );

describe('layar materi', () => {
  test.each(['light', 'dark'] as const)('tanpa halangan (axe) dan tidak meluap, juga dengan huruf dua kali lipat, %s', async (skema) => {
    const { page, konteks, galat } = await openSiti(skema);
    for (const path of ['/lainnya', '/materi', '/materi/K05', '/materi/K13', '/saji', '/materi/K99']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor(SABAR);
      await expectTanpaHalangan(page);
      expect([path, await lebihLebar(page)]).toEqual([path, 0]);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect([path, await lebihLebar(page)]).toEqual([path, 0]);
    }
    expect(galat).toEqual([]);
    await konteks.close();
  });

  test('dari Lainnya: dicari, dibuka, dibalik dengan tombol dan jempol sampai Tanyakan, tanpa sinyal', async () => {
    const { page, konteks } = await openSiti();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await konteks.setOffline(true);
    await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Lainnya' }).click();
    await page.getByRole('link', { name: 'Materi untuk ditunjukkan' }).click();
    await page.getByLabel('Cari materi').fill('dianjurkan perempuan');
    await page.getByRole('link', { name: 'Menikah pada umur yang matang' }).click();
    await page.getByText('Perempuan 21 tahun, laki-laki 25 tahun.').waitFor(SABAR);
    await page.getByRole('img', { name: 'perempuan 21 tahun' }).waitFor();
    expect(await page.getByRole('button', { name: 'Mundur' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await expect.poll(() => judulLembar(page).innerText()).toBe('Selesaikan sekolah dulu');
    // A screen reader goes on from the heading of the new page.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Selesaikan sekolah dulu');
    await geser(page, 300, 60);
    await expect.poll(() => judulLembar(page).innerText()).toBe('Hamil terlalu muda berbahaya');
    await geser(page, 60, 300);
    await expect.poll(() => judulLembar(page).innerText()).toBe('Selesaikan sekolah dulu');
    await geser(page, 200, 180);
    await expect.poll(() => judulLembar(page).innerText()).toBe('Selesaikan sekolah dulu');
    for (let ke = 0; ke < 4; ke += 1) await page.getByRole('button', { name: 'Lanjut' }).click();
    await expect.poll(() => judulLembar(page).innerText()).toBe('Tanyakan');
    await page.getByText('Dari mana isi ini').click();
    await page.getByText('Perkiraan Lini').first().waitFor();
    await expectTanpaHalangan(page);
    await page.getByRole('link', { name: 'Selesai' }).click();
    await expect.poll(() => page.getByLabel('Cari materi').inputValue()).toBe('dianjurkan perempuan');
    await konteks.close();
  });

  test('dari halaman keluarga, kembali ke keluarga itu', async () => {
    const { page, konteks } = await openSiti();
    await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Keluarga' }).click();
    await page.locator('a[href^="/keluarga/"]').first().click();
    await page.getByRole('link', { name: 'Materi untuk ditunjukkan' }).click();
    await page.getByRole('link', { name: 'Empat terlalu' }).click();
    await page.getByText('Terlalu muda').first().waitFor(SABAR);
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);
    await konteks.close();
  });
});
