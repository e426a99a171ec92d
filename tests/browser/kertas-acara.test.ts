// A paper made in the browser: the writer is fetched when the button is pressed, and the file is a PDF of all its pages.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LayarUji, openLayarUji } from '../setup/layar-uji.ts';
import { openPeramban, periksaLayar, SABAR } from '../setup/peramban.ts';

const ISI = `
import { h, render } from 'preact';
import { Qr } from '@lini/ui/components/Qr.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { kartuPesertaPdf } from '@lini/ui/berkas/acara/kartu-peserta.ts';
import { KOP_BALANGAN } from '@lini/ui/berkas/acara/kop.ts';
const orang = Array.from({ length: 450 }, (_, ke) => ({
  id: '0190c8a4-1b2c-7def-8a4b-' + String(ke).padStart(12, '0'), nama: 'Bu Uji ' + ke, jabatan: null, desa: null, kecamatan: null, peran: 'Peserta', kontingen: 'Juai',
}));
const acara = { kop: KOP_BALANGAN, kertas: 'a4', isContoh: true, acara: 'Temu Kader', mulai: '2025-02-26', sampai: null, tempat: null };
const susun = () => kartuPesertaPdf({ ...acara, orang });
render(h('main', null, h('h1', null, 'Uji'), h(Qr, { isi: 'LINI:P:UJI', label: 'Kode', teks: 'Bu Uji 1' }), h(UnduhKertas, { label: 'Kartu peserta', nama: 'kartu', susun })), document.body);
`;

let browser: Browser;
let layar: LayarUji;
beforeAll(async () => {
  browser = await openPeramban();
  layar = await openLayarUji(ISI);
});
afterAll(async () => {
  await browser.close();
  await layar.tutup();
});

test('450 kartu menjadi 57 halaman; penulis PDF diambil sekali diminta, dan tanpa jaringan ada kalimatnya', async () => {
  const konteks = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'id-ID' });
  const page = await konteks.newPage();
  const diminta: string[] = [];
  page.on('request', (satu) => diminta.push(satu.url()));
  await page.goto(layar.alamat);
  const tombol = page.getByRole('button', { name: 'Kartu peserta' });
  await tombol.waitFor();
  await periksaLayar(page);
  expect(diminta.filter((satu) => /pdfmake|\.ttf/.test(satu))).toEqual([]);
  await konteks.setOffline(true);
  await tombol.click();
  await page.getByText('PDF belum dapat dibuat').waitFor(SABAR);
  await periksaLayar(page);
  await konteks.setOffline(false);
  await page.reload();
  const [berkas] = await Promise.all([page.waitForEvent('download', SABAR), tombol.click()]);
  expect(berkas.suggestedFilename()).toBe('kartu.pdf');
  const isi = (await readFile(await berkas.path())).toString('latin1');
  expect([...isi.matchAll(/\/Type \/Page\b(?!s)/g)]).toHaveLength(57);
});
