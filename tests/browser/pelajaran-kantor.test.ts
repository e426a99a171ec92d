// Bu Noor changes a lesson at the office; Bu Siti's phone shows it after its next sync, and goes on showing it in flight mode: read, quiz, review.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daftarkanKader, jawabSembarang } from '../setup/pelajaran.ts';
import { expectTanpaHalangan, masuk, openKantor, openPeramban, openSebagai, periksaLayar, SABAR, tungguPekerja } from '../setup/peramban.ts';

const JUDUL = 'Siapa IMP di Juai';
const KALIMAT = 'Di Juai satu desa punya PPKBD dan beberapa Sub-PPKBD.';
const TANYA = 'Di Juai, Sub-PPKBD melayani…';

let browser: Browser;
let kantor: Page;
let galatKantor: string[];
beforeAll(async () => {
  browser = await openPeramban();
  ({ page: kantor, galat: galatKantor } = await openKantor(browser));
  kantor.on('dialog', (satu) => void satu.accept());
  await masuk(kantor, 'noor');
  await kantor.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Pelajaran' }).click();
});
afterAll(() => browser.close());

const bagian = (nama: string | RegExp): Locator => kantor.getByRole('navigation', { name: 'Bagian pelajaran' }).getByRole('button', { name: nama });
const ponselContoh = (): Locator => kantor.getByRole('region', { name: 'Layar ponsel' });
async function terbitkan(): Promise<void> {
  await kantor.getByRole('button', { name: 'Terbitkan' }).click();
  await kantor.getByText('Tersimpan. Ponsel memakainya sesudah terhubung.').waitFor(SABAR);
}

test('kantor: mencari, menyunting dengan ponsel di sampingnya, ditolak selagi belum lengkap, lalu terbit', async () => {
  await kantor.getByLabel('Cari judul').fill('Siapa IMP');
  await kantor.getByRole('link', { name: 'Siapa IMP' }).waitFor(SABAR);
  await expect.poll(() => kantor.getByRole('region', { name: 'Tabel pelajaran' }).locator('tbody tr').count()).toBe(1);
  await expectTanpaHalangan(kantor);
  await kantor.getByRole('link', { name: 'Siapa IMP' }).click();
  await kantor.getByLabel('Judul', { exact: true }).fill(JUDUL);
  await expectTanpaHalangan(kantor);
  await bagian(/^1\./).click();
  await kantor.getByLabel('Kalimat 1').fill(KALIMAT);
  await ponselContoh().getByText(KALIMAT).waitFor();
  await expectTanpaHalangan(kantor);
  await bagian(/^02\./).click();
  await kantor.getByLabel('Pertanyaan', { exact: true }).fill(TANYA);
  await ponselContoh().getByRole('heading', { name: TANYA }).waitFor();
  await kantor.getByLabel('Pilihan 2').fill('Satu dusun atau RW');
  await kantor.getByRole('button', { name: 'Terbitkan' }).click();
  await kantor.getByText('Belum bisa terbit: 1 yang perlu dilengkapi').waitFor();
  await bagian('Keterangan').click();
  await kantor.getByRole('button', { name: 'Soal 02, pilihan 2' }).click();
  await kantor.getByText('Sama dengan pilihan lain; ganti salah satunya.').first().waitFor();
  await expectTanpaHalangan(kantor);
  await kantor.getByLabel('Pilihan 2').fill('Satu kabupaten');
  await ponselContoh().getByText('Satu kabupaten').click();
  await ponselContoh().getByRole('button', { name: 'Jawab', exact: true }).click();
  await ponselContoh().getByText('Belum tepat').waitFor();
  await kantor.getByLabel('Catatan perubahan, boleh kosong').fill('Contoh dari Juai');
  await terbitkan();
  await kantor.getByRole('region', { name: 'Versi pelajaran' }).getByText('Contoh dari Juai').waitFor();
  await expectTanpaHalangan(kantor);
  expect(galatKantor).toEqual([]);
});

test('ponsel: sesudah terhubung yang dari kantor tampil, dan dalam mode pesawat tetap itu yang dibaca, dijawab, dan diulang', async () => {
  const { page, konteks, galat } = await openSebagai(browser, 'siti');
  await daftarkanKader(page, 'Siti Kantor', ['siapa-imp.02']);
  await page.goto('/kader');
  await page.getByRole('link', { name: 'Siti Kantor' }).waitFor(SABAR);
  await page.goto('/pelajaran');
  await page.getByRole('link', { name: JUDUL }).waitFor(SABAR);
  await page.getByRole('button', { name: 'Pilih kartu kader' }).click();
  await page.getByText('Siti Kantor').click();
  await page.getByText('Belajar sebagai').waitFor();
  await periksaLayar(page);
  await tungguPekerja(page);
  await konteks.setOffline(true);

  // A new start of the app: nothing is left in memory.
  await page.goto('/pelajaran');
  await page.getByRole('link', { name: JUDUL }).waitFor(SABAR);
  await page.getByRole('link', { name: 'Ulangan hari ini' }).click();
  await page.getByRole('heading', { name: TANYA }).waitFor(SABAR);
  await jawabSembarang(page);
  await page.getByRole('heading', { name: /^\d dari 1 benar$/ }).waitFor(SABAR);

  await page.goto('/pelajaran/siapa-imp/soal');
  await page.getByText('Baca dulu pelajarannya').waitFor(SABAR);
  await periksaLayar(page);
  await page.clock.install();
  await page.getByRole('link', { name: 'Baca pelajaran' }).click();
  await page.getByText(KALIMAT).waitFor(SABAR);
  for (let ke = 0; ke < 5; ke += 1) await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.clock.runFor(80_000);
  await page.getByRole('button', { name: 'Sudah saya baca' }).click();
  await page.getByText('Sudah dibaca').waitFor(SABAR);
  await page.clock.resume();
  await page.getByRole('link', { name: 'Kerjakan soal' }).click();
  for (let ke = 0; ke < 5; ke += 1) await jawabSembarang(page);
  await page.getByRole('heading', { name: /^\d dari 5 benar$/ }).waitFor(SABAR);
  await page.getByText(/^(Lulus|Belum lulus: nilai \d+, perlu 70)$/).waitFor();
  await periksaLayar(page);

  // One that comes with the app and was never opened.
  await page.goto('/pelajaran/rapat-notulen');
  await page.getByRole('heading', { name: 'Mengapa bertemu' }).waitFor(SABAR);

  await konteks.setOffline(false);
  await page.goto('/kiriman');
  await page.getByRole('button', { name: /Kirim sekarang|Sedang mengirim/ }).click();
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
  expect(galat).toEqual([]);
  await konteks.close();
});

test('ditarik hilang dari ponsel, kembali ke bawaan tampil seperti semula; yang pernah dijawab tetap', async () => {
  const { page, konteks } = await openSebagai(browser, 'siti');
  await kantor.getByRole('button', { name: 'Tarik dari ponsel' }).click();
  await kantor.getByRole('dialog').getByRole('button', { name: 'Tarik', exact: true }).click();
  await kantor.getByText('Ditarik').first().waitFor(SABAR);
  await page.goto('/pelajaran');
  await page.getByRole('link', { name: 'Cara KB' }).waitFor(SABAR);
  await page.getByRole('link', { name: JUDUL }).waitFor({ state: 'detached', ...SABAR });
  await page.goto('/pelajaran/siapa-imp');
  await page
    .getByText('Yang dicari tidak ada')
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor(SABAR);
  await kantor.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
  await kantor.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await kantor.getByRole('heading', { level: 1, name: 'Siapa IMP', exact: true }).waitFor(SABAR);
  await page.goto('/pelajaran');
  await page.getByRole('link', { name: /Siapa IMP(?! di Juai)/ }).waitFor(SABAR);
  await page.goto('/kader');
  await page.getByRole('link', { name: 'Siti Kantor' }).click();
  await page.getByText(/siapa imp: \d dari 5 benar/).waitFor(SABAR);
  await konteks.close();
});

test('Pak Rudi membaca pelajaran, tidak mengubahnya', async () => {
  const { page, galat } = await openKantor(browser);
  await masuk(page, 'rudi');
  await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Pelajaran' }).click();
  await page.getByText('Pelajaran hanya diubah oleh kabupaten').waitFor(SABAR);
  await page.getByRole('link', { name: 'Cara KB' }).click();
  await page.getByLabel('Judul', { exact: true }).waitFor(SABAR);
  expect(await page.getByLabel('Judul', { exact: true }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Terbitkan' }).count()).toBe(0);
  await expectTanpaHalangan(page);
  expect(galat).toEqual([]);
  await page.context().close();
});
