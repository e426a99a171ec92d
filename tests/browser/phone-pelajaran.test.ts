// Lessons on the phone: read and answered without a signal, recorded about the card that was chosen, and nothing recorded without one.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daftarkanKader, jawabSembarang } from '../setup/pelajaran.ts';
import {
  besarkanHuruf,
  expectTanpaHalangan,
  expectTidakMeluap,
  openPeramban,
  openSebagai,
  periksaLayar,
  SABAR,
  tempat,
  tungguPekerja,
} from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)('tanpa halangan dan tidak meluap, juga dengan huruf dua kali lipat, %s', async (colorScheme) => {
  const { page, konteks, galat } = await openSebagai(browser, 'siti', { colorScheme });
  for (const path of ['/pelajaran', '/pelajaran/cara-kb', '/pelajaran/kie-saji/soal', '/ulangan', '/pelajaran/tidak-ada']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor(SABAR);
    await page.getByText('Sebentar, pelajaran dibuka').waitFor({ state: 'detached' });
    await periksaLayar(page);
    await besarkanHuruf(page);
    await expectTidakMeluap(page);
  }
  expect(galat).toEqual([]);
  await konteks.close();
});

test('tanpa sinyal: pilih kartu, baca sampai akhir, jawab lima soal, hasilnya tercatat atas nama kartu itu', async () => {
  const { page, konteks, galat } = await openSebagai(browser, 'siti');
  await daftarkanKader(page, 'Siti Pelajar');
  await page.goto('/kader');
  await page.getByRole('link', { name: 'Siti Pelajar' }).waitFor(SABAR);
  await tungguPekerja(page);
  await konteks.setOffline(true);
  await tempat(page, 'Lainnya').click();
  await page.getByRole('link', { name: 'Pelajaran' }).click();
  await page.getByRole('button', { name: 'Pilih kartu kader' }).click();
  await page.getByText('Siti Pelajar').click();
  await page.getByText('Belajar sebagai').waitFor();
  await page.clock.install();
  await page.getByRole('link', { name: 'KIE dan SAJI' }).click();
  await page.getByText('Salam, Ajak bicara, Jelaskan, Ingatkan.').waitFor(SABAR);
  for (let ke = 0; ke < 6; ke += 1) await page.getByRole('button', { name: 'Lanjut' }).click();
  const sudah = page.getByRole('button', { name: 'Sudah saya baca' });
  expect(await sudah.isDisabled()).toBe(true);
  await page.getByText('detik lagi').waitFor();
  await expectTanpaHalangan(page);
  await page.clock.runFor(92_000);
  await sudah.click();
  await page.getByText('Sudah dibaca').waitFor(SABAR);
  await page.clock.resume();
  await page.getByRole('link', { name: 'Kerjakan soal' }).click();
  for (let ke = 0; ke < 5; ke += 1) await jawabSembarang(page);
  await page.getByRole('heading', { name: /^\d dari 5 benar$/ }).waitFor(SABAR);
  await expectTanpaHalangan(page);
  await page.getByRole('link', { name: 'Ke daftar pelajaran' }).click();
  await page.getByText(/Lulus, nilai|ulangi lagi/).waitFor(SABAR);
  await page.goto('/kader');
  await page.getByRole('link', { name: 'Siti Pelajar' }).click();
  await page.getByText(/kie saji: \d dari 5 benar/).waitFor(SABAR);
  expect(galat).toEqual([]);
  await konteks.close();
});

test('tanpa memilih kartu boleh menjawab, dan layar mengatakan hasilnya tidak dicatat', async () => {
  const { page, konteks } = await openSebagai(browser, 'siti');
  await page.goto('/pelajaran/rahasia-keluarga/soal');
  for (let ke = 0; ke < 5; ke += 1) await jawabSembarang(page);
  await page.getByText('Hasil ini tidak dicatat').waitFor(SABAR);
  await expectTanpaHalangan(page);
  await page.goto('/kiriman');
  expect(await page.locator('.status-bar').innerText()).not.toContain('menunggu');
  await konteks.close();
});

test('yang salah kemarin ditanyakan lagi hari ini, lalu tidak lagi', async () => {
  const { page, konteks } = await openSebagai(browser, 'siti');
  await daftarkanKader(page, 'Siti Pengulang', ['cara-kb.07', 'kie-saji.02']);
  await page.goto('/kader');
  await page.getByRole('link', { name: 'Siti Pengulang' }).waitFor(SABAR);
  await page.goto('/pelajaran');
  await page.getByRole('button', { name: 'Pilih kartu kader' }).click();
  await page.getByText('Siti Pengulang').click();
  await page.getByRole('link', { name: 'Ulangan hari ini' }).click();
  await page.getByText('Soal 1 dari 2').waitFor(SABAR);
  for (let ke = 0; ke < 2; ke += 1) await jawabSembarang(page);
  await page.getByRole('heading', { name: /^\d dari 2 benar$/ }).waitFor(SABAR);
  await expectTanpaHalangan(page);
  await page.goto('/ulangan');
  await page.getByText('Belum ada yang perlu diulang').waitFor(SABAR);
  await konteks.close();
});
