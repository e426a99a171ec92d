// People at their screens: a phone of 360 × 640 and an office of 1366 × 768, each with its own storage.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { BENDERA } from './chromium.ts';

const PONSEL = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const KANTOR = { viewport: { width: 1366, height: 768 } };

/** Launches the browser of this test file; close it in `afterAll`. */
export async function openPeramban(): Promise<Browser> {
  const { path, env } = inject('chromium');
  return await chromium.launch({ executablePath: path, args: BENDERA, env: { ...process.env, ...env } as Record<string, string> });
}

export type Layar = { readonly konteks: BrowserContext; readonly page: Page; readonly galat: string[] };

async function openLayar(browser: Browser, ukuran: typeof PONSEL | typeof KANTOR, path: string, baseURL = inject('alamatLini')): Promise<Layar> {
  const konteks = await browser.newContext({ ...ukuran, baseURL, locale: 'id-ID', timezoneId: 'Asia/Makassar' });
  const page = await konteks.newPage();
  const galat: string[] = [];
  page.on('pageerror', (satu) => galat.push(String(satu)));
  await page.goto(path);
  return { konteks, page, galat };
}

/** A new phone, at its first screen; `alamat`: of another Lini than the one all stories share. */
export const openPonsel = (browser: Browser, alamat?: string): Promise<Layar> => openLayar(browser, PONSEL, '/', alamat);

/** A new office computer, at its first screen. */
export const openKantor = (browser: Browser): Promise<Layar> => openLayar(browser, KANTOR, '/kantor/');

/** Fills the sign-in screen in and presses Masuk. */
export async function masuk(page: Page, namaPengguna: string, sandi = 'contoh'): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(namaPengguna);
  await page.getByLabel('Kata sandi').fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

/** No accessibility violation on the screen as it stands. */
export async function expectTanpaHalangan(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((satu) => satu.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
}
