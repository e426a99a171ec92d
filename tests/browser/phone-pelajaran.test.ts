// Lessons on the phone: read and answered without a signal, recorded about the card that was chosen, and nothing recorded without one.
import { readFileSync } from 'node:fs';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const SEHARI_MS = 86_400_000;

/** Enters a cadre of Juai as the office would have her from another phone; `salah`: questions she got wrong yesterday. */
async function daftarkanKader(page: Page, nama: string, salah: readonly string[] = []): Promise<void> {
  const { id: oleh, tugas } = (await (await page.request.get('/api/akun')).json()) as { id: string; tugas: { rt: string[] }[] };
  const kartu = JSON.parse(readFileSync(new URL('../../core/fixtures/kader.daftar.v1.json', import.meta.url), 'utf8'));
  const [perangkat, kini, subjek] = [crypto.randomUUID(), Date.now(), { jenis: 'kader', id: crypto.randomUUID() }];
  const jawaban = salah.map((soal) => ({ soal, jawab: [1], isBenar: false }));
  const fakta = [
    { kind: 'kader.daftar', terjadi: tanggalWita(kini), isi: { ...kartu, nama } },
    { kind: 'pelajaran.jawab', terjadi: tanggalWita(kini - SEHARI_MS), isi: { pelajaran: null, benih: 1, jawaban } },
  ].slice(0, salah.length > 0 ? 2 : 1);
  const amplop = { v: 1, subjek, desa: '63.11.01.2003', rt: tugas[0]?.rt[0] ?? '000', oleh, perangkat, melihat: 0 };
  const catatan = fakta.map((satu, ke) => ({ ...amplop, ...satu, id: crypto.randomUUID(), dicatat: nextHlc(null, kini + ke, perangkat), urut: ke + 1 }));
  const balasan = await page.request.post('/api/sync/kirim', { data: { perangkat, catatan } });
  expect((await balasan.json()).putusan).toMatchObject(fakta.map(() => ({ putusan: 'diterima' })));
}

/** Answers the question on the screen somehow, and reads why. */
async function jawabSembarang(page: Page): Promise<void> {
  await page.locator('.soal fieldset').waitFor(SABAR);
  if ((await page.locator('.urut').count()) > 0) for (const satu of await page.locator('.urut').all()) await satu.click();
  else if ((await page.locator('.opsi input').count()) > 0) await page.locator('.opsi input').first().check();
  else await page.locator('.soal input').fill('8');
  await page.getByRole('button', { name: 'Jawab', exact: true }).click();
  await page
    .getByText(/^(Benar|Belum tepat)$/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /Soal berikutnya|Lihat hasil/ }).click();
}

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
