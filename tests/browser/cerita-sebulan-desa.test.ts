// A month of a whole village on one phone without a signal, then sent: every column of the report equals a count made by hand.
import { BANYAK_KELUARGA, DESA_SEBULAN, desaSebulan } from '@lini/testing/desa-sebulan.ts';
import { HttpTransport } from '@lini/testing/http-transport.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiniKosong, openLiniKosong } from '../setup/lini-kosong.ts';
import { type Layar, masuk, openPeramban, openPonsel } from '../setup/peramban.ts';

const SABAR = { timeout: 30_000 };
const PERANGKAT = '0000dead-0000-7000-8000-000000000777';
const hariIni = tanggalWita(Date.now());

let lini: LiniKosong;
let browser: Browser;
let layar: Layar;
let page: Page;

beforeAll(async () => {
  lini = await openLiniKosong([
    { namaPengguna: 'ppkbd', nama: 'Bu Halus', peran: 'ppkbd', wilayah: DESA_SEBULAN },
    { namaPengguna: 'kab', nama: 'Bu Kabid', peran: 'kabupaten', wilayah: '63.11' },
  ]);
  const transport = new HttpTransport(lini.alamat);
  const akun = await transport.masuk('ppkbd', lini.sandi.get('ppkbd') ?? '', PERANGKAT);
  const { catatan } = desaSebulan(hariIni, akun.id);
  for (let mulai = 0; mulai < catatan.length; mulai += 500) {
    const hasil = await transport.kirim({ perangkat: PERANGKAT, catatan: catatan.slice(mulai, mulai + 500) });
    expect('jawaban' in hasil && hasil.jawaban.putusan.every((satu) => satu.putusan === 'diterima')).toBe(true);
  }
  browser = await openPeramban();
  layar = await openPonsel(browser, lini.alamat);
  page = layar.page;
  await masuk(page, 'ppkbd', lini.sandi.get('ppkbd'));
});
afterAll(async () => {
  await browser?.close();
  await lini?.close();
});

test('120 keluarga ada di ponsel, lalu sinyal hilang', async () => {
  await page.getByText('Laporan bulan ini').waitFor(SABAR);
  await page.getByRole('navigation').getByRole('link', { name: 'Keluarga' }).click();
  await page.getByText(`${BANYAK_KELUARGA} keluarga`).waitFor(SABAR);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await layar.konteks.setOffline(true);
});
