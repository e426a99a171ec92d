// People at their screens: a phone of 360 × 640 and an office of 1366 × 768, each with its own storage.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { alamatLini } from './alamat-lini.ts';
import { BENDERA } from './chromium.ts';

/** How long a screen may take on a machine that has much else to do; what never comes is found all the same. */
export const SABAR = { timeout: 60_000 };

/** For what shows by itself: the office asks every three seconds, which makes five on a machine at rest (measured in `bench/`). */
export const SENDIRI = { timeout: 20_000 };

const PONSEL = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const KANTOR = { viewport: { width: 1366, height: 768 } };

/** Launches the browser of this test file; close it in `afterAll`. */
export async function openPeramban(): Promise<Browser> {
  const { path, env } = inject('chromium');
  return await chromium.launch({ executablePath: path, args: BENDERA, env: { ...process.env, ...env } as Record<string, string> });
}

export type Layar = { readonly konteks: BrowserContext; readonly page: Page; readonly galat: string[] };

async function openLayar(browser: Browser, ukuran: typeof PONSEL | typeof KANTOR, path: string, baseURL = alamatLini(), jam?: string): Promise<Layar> {
  const konteks = await browser.newContext({ ...ukuran, baseURL, locale: 'id-ID', timezoneId: 'Asia/Makassar' });
  if (jam) await konteks.clock.setFixedTime(jam);
  konteks.setDefaultTimeout(SABAR.timeout);
  const page = await konteks.newPage();
  const galat: string[] = [];
  page.on('pageerror', (satu) => galat.push(String(satu)));
  await page.goto(path);
  return { konteks, page, galat };
}

/** A new phone, at its first screen; `alamat`: of another Lini than the one all stories share; `jam`: what its clock shows. */
export const openPonsel = (browser: Browser, alamat?: string, jam?: string): Promise<Layar> => openLayar(browser, PONSEL, '/', alamat, jam);

/** A new office computer, at its first screen; `alamat`: of another Lini. */
export const openKantor = (browser: Browser, alamat?: string): Promise<Layar> => openLayar(browser, KANTOR, '/kantor/', alamat);

/** Fills the sign-in screen in and presses Masuk. */
export async function masuk(page: Page, namaPengguna: string, sandi = 'contoh'): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(namaPengguna);
  await page.getByLabel('Kata sandi').fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

export type Pembuka = {
  readonly alamat?: string;
  readonly sandi?: string | undefined;
  readonly colorScheme?: 'light' | 'dark';
  readonly jam?: string;
};

/** A phone on which somebody has signed in and everything was fetched; still pictures, for in the middle of a fade axe measures colours that nobody reads. */
export async function openSebagai(browser: Browser, nama: string, { alamat, sandi, colorScheme = 'light', jam }: Pembuka = {}): Promise<Layar> {
  const layar = await openPonsel(browser, alamat, jam);
  await layar.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await masuk(layar.page, nama, sandi);
  await layar.page.getByText('terakhir terkirim').waitFor(SABAR);
  return layar;
}

/** One of the main places at the bottom of a phone. */
export const tempat = (page: Page, nama: string): Locator => page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: nama });

/** Waits until everything recorded on this phone has its verdict: the line under the heading says only when that was. */
export const tungguTerkirim = (page: Page): Promise<void> =>
  expect.poll(() => page.locator('.status-bar').innerText(), SABAR).toMatch(/^\s*(terakhir )?terkirim/);

/** Waits until the worker keeps the app on the phone and answers this page, so that it goes on without a signal. */
export const tungguPekerja = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    // Ready is before it has taken the page over: a screen fetched just then would go to the network.
    if (!serviceWorker.controller) await new Promise((jadi) => serviceWorker.addEventListener('controllerchange', jadi, { once: true }));
  });

/** Letters twice as large, as the system's setting makes them; until the next `goto`. */
export const besarkanHuruf = (page: Page): Promise<void> => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

/** What does not fit the width of the screen: the page itself, and what is cut off at its edge. `innerWidth` would not tell: on a phone it grows with the content. */
export const listLuapan = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isGeser = (satu: Element): boolean => {
      for (let atas = satu.parentElement; atas; atas = atas.parentElement) if (/auto|scroll/.test(getComputedStyle(atas).overflowX)) return true;
      return false;
    };
    const terpotong = [...document.querySelectorAll('body *')].filter((satu) => {
      const { width, left, right } = satu.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1) && !isGeser(satu);
    });
    const kata = terpotong.map((satu) => `${satu.tagName}.${satu.className}: ${satu.textContent?.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`layar ${scrollWidth} dari ${clientWidth}`, ...kata] : kata;
  });

/** Nothing beyond the edge of the screen, with the letters as they are now. */
export const expectTidakMeluap = (page: Page): Promise<void> => expect.poll(() => listLuapan(page), SABAR).toEqual([]);

/** Without barriers and without anything beyond the edge. */
export async function periksaLayar(page: Page): Promise<void> {
  await expectTanpaHalangan(page);
  await expectTidakMeluap(page);
}

const listHalangan = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((satu) => satu.html.slice(0, 120)).join(' | ')}`);
};

/** No accessibility violation on the screen. A barrier stays where it is: while something arrives by sync, axe measures a place that has moved by then, and measures it again. */
export const expectTanpaHalangan = (page: Page): Promise<void> => expect.poll(() => listHalangan(page), { ...SABAR, interval: 500 }).toEqual([]);
