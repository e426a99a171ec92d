// A whole Lini for the office's stories: the built office, a server with a small demo, and a browser in front of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { freePort, ProsesServer } from '../setup/proses.ts';

/** Few families: the stories are about screens. */
const KELUARGA = '600';
const SANDI = 'contoh';

async function launchBrowser(): Promise<Browser> {
  // Must stand before the package is loaded: it then unpacks the system libraries that Chromium lacks here.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: paket } = await import('@sparticuz/chromium');
  const executablePath = process.env.CHROME_PATH ?? (await paket.executablePath());
  const pustaka = [join(tmpdir(), 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return await chromium.launch({
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: process.env.CHROME_PATH ? (process.env.LD_LIBRARY_PATH ?? '') : pustaka },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

export type RumahKantor = {
  readonly server: ProsesServer;
  /** A fresh window; its size and theme are the reader's. */
  readonly openPage: (layar?: { lebar?: number; tinggi?: number; tema?: 'light' | 'dark' }) => Promise<Page>;
  /** Signs in at the door and waits for the first figures. */
  readonly masuk: (page: Page, namaPengguna: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Builds, starts and opens everything. */
export async function openRumahKantor(): Promise<RumahKantor> {
  const data = await mkdtemp(join(tmpdir(), 'lini-kantor-'));
  const server = new ProsesServer(await freePort(), { LINI_DATA: data, LINI_CONTOH: KELUARGA });
  await build({ configFile: fileURLToPath(new URL('../../office/vite.config.ts', import.meta.url)), logLevel: 'error' });
  await server.start();
  const browser = await launchBrowser();
  return {
    server,
    openPage: async ({ lebar = 1366, tinggi = 768, tema = 'light' } = {}) => {
      // Still pictures: axe measures contrast in the middle of a fade otherwise.
      const konteks = await browser.newContext({
        reducedMotion: 'reduce',
        viewport: { width: lebar, height: tinggi },
        colorScheme: tema,
        locale: 'id-ID',
        acceptDownloads: true,
      });
      return await konteks.newPage();
    },
    masuk: async (page, namaPengguna) => {
      await page.goto(`${server.alamat}/kantor/`);
      await page.getByLabel('Nama pengguna').fill(namaPengguna);
      await page.getByLabel('Kata sandi').fill(SANDI);
      await page.getByRole('button', { name: 'Masuk', exact: true }).click();
      await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Masuk' }).waitFor();
    },
    close: async () => {
      await browser.close();
      await server.end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** What axe finds wrong on the page, in short. */
export async function pelanggaranAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** Pixels by which the page is wider than its window. */
export const lebihLebar = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
