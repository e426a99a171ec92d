// The scanner before a camera that shows a film: each pass is heard once, and without a camera the way round is in words.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { BENDERA } from '../setup/chromium.ts';
import { type LayarUji, openLayarUji } from '../setup/layar-uji.ts';
import { periksaLayar, SABAR } from '../setup/peramban.ts';
import { videoQr } from '../setup/video-qr.ts';

const SITI = tulisKodePeserta('0190c8a4-1b2c-7def-8a4b-0123456789ab');
const AMINAH = tulisKodePeserta('0190c8a4-1b2c-7def-8a4b-0123456789ac');

/** Keeps the codes it hears in `window.terbaca`, and the presses on Cari nama in `window.dicari`. */
const ISI = `
import { h, render } from 'preact';
import { Pemindai } from '@lini/ui/components/Pemindai.tsx';
window.terbaca = [];
window.dicari = 0;
render(h('main', null, h('h1', null, 'Uji'), h(Pemindai, { onBaca: (kode) => window.terbaca.push(kode), onCariNama: () => { window.dicari += 1; } })), document.body);
`;

let browser: Browser;
let layar: LayarUji;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lini-kamera-'));
  const film = join(folder, 'film.y4m');
  await writeFile(
    film,
    videoQr([
      { isi: SITI, detik: 3 },
      { isi: null, detik: 1 },
      { isi: AMINAH, detik: 3 },
      { isi: null, detik: 1 },
    ]),
  );
  const { path, env } = inject('chromium');
  browser = await chromium.launch({
    executablePath: path,
    args: [...BENDERA, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  layar = await openLayarUji(ISI);
});
afterAll(async () => {
  await browser.close();
  await layar.tutup();
  await rm(folder, { recursive: true, force: true });
});

type Jendela = { terbaca: string[]; dicari: number };
const listTerbaca = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Jendela).terbaca);

async function openPage(isIzin: boolean, siapkan?: (konteks: BrowserContext) => Promise<unknown>): Promise<Page> {
  const konteks = await browser.newContext({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, locale: 'id-ID' });
  if (isIzin) await konteks.grantPermissions(['camera']);
  await siapkan?.(konteks);
  const page = await konteks.newPage();
  await page.goto(layar.alamat);
  return page;
}

describe('pemindai', () => {
  test('tiap kartu terdengar sekali selama terlihat, dan lagi sesudah lama tidak terlihat', async () => {
    const page = await openPage(true);
    await page.getByText('Arahkan kamera ke kode QR').waitFor();
    // The film goes round: more than four may be heard before they are counted.
    await expect.poll(async () => (await listTerbaca(page)).length, SABAR).toBeGreaterThanOrEqual(4);
    const [satu, dua, tiga, empat] = await listTerbaca(page);
    expect([satu, dua].sort()).toEqual([SITI, AMINAH]);
    expect([tiga, empat]).toEqual([satu, dua]);
    await periksaLayar(page);
    await page.context().close();
  });

  test('pembaca bawaan peramban dipakai bila ada, dan yang tidak jalan digantikan pembaca sendiri', async () => {
    const pasang = (jawab: string) => (konteks: BrowserContext) =>
      konteks.addInitScript(`globalThis.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code']; } async detect() { ${jawab} } }`);
    const bawaan = await openPage(true, pasang("return [{ rawValue: 'dari bawaan' }];"));
    await expect.poll(() => listTerbaca(bawaan)).toEqual(['dari bawaan']);
    await bawaan.context().close();
    const rusak = await openPage(true, pasang("throw new Error('service unavailable');"));
    await expect.poll(() => listTerbaca(rusak), SABAR).not.toEqual([]);
    expect([SITI, AMINAH]).toContain((await listTerbaca(rusak))[0]);
    await rusak.context().close();
  });

  test('kamera yang ditolak: sebabnya dan jalan lainnya dalam kata', async () => {
    const page = await openPage(false);
    await page.getByText('Kamera belum diizinkan').waitFor();
    await periksaLayar(page);
    await page.getByRole('button', { name: 'Cari nama' }).click();
    expect(await page.evaluate(() => (window as unknown as Jendela).dicari)).toBe(1);
    await page.context().grantPermissions(['camera']);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByText('Arahkan kamera ke kode QR').waitFor();
    await page.context().close();
  });
});
