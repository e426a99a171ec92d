// A juror at the Temu Kader: opens a link, judges without a signal, amends with a reason; nobody opens the link a second time.
import { randomUUID } from 'node:crypto';
import { cerdasDariPola } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';
import { Panitia, rencanaHariIni } from '../setup/panitia.ts';
import { besarkanHuruf, expectTidakMeluap, type Layar, openPeramban, openPonsel, periksaLayar, SABAR, tungguPekerja } from '../setup/peramban.ts';

const ACARA = randomUUID();
const LOMBA = randomUUID();
const REGU = [
  { id: 'awayan', kontingen: '63.11.06', nama: 'Regu Awayan', anggota: [] },
  { id: 'juai', kontingen: '63.11.01', nama: 'Regu Juai', anggota: [] },
];
let browser: Browser;
let noor: Panitia;
let juri: Layar;
let path = '';

beforeAll(async () => {
  browser = await openPeramban();
  noor = await Panitia.masuk(alamatLini(), 'noor', '63.11');
  const acara = { jenis: 'acara', id: ACARA } as const;
  const lomba = { jenis: 'lomba', id: LOMBA } as const;
  expect(await noor.catat(acara, 'acara.rencana', rencanaHariIni('Temu Kader contoh'))).toBe('diterima');
  const aturan = { jenis: 'penampilan', lomba: lombaDariPola('yelyel', parameterPada(hariIni())) };
  expect(await noor.catat(lomba, 'lomba.atur', { acaraId: ACARA, aturan })).toBe('diterima');
  expect(await noor.catat(lomba, 'lomba.regu', { regu: REGU })).toBe('diterima');
  const tautan = await noor.tautan(ACARA, 'Bu Ratna Contoh', 'juri', LOMBA);
  expect(await noor.catat(lomba, 'lomba.juri', { juri: [{ id: 'j1', nama: 'Bu Ratna Contoh', akun: tautan.akun }] })).toBe('diterima');
  path = tautan.path;
  juri = await openPonsel(browser);
  await juri.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

const lembarMasuk = async (): Promise<unknown> => (await noor.tanya(`/api/lomba/${LOMBA}`)).text();

async function beriNilai(page: Page, nilai: readonly number[]): Promise<void> {
  for (const [ke, satu] of nilai.entries()) await page.getByRole('slider').nth(ke).fill(String(satu));
}

test('tautan dibuka di ponsel juri; yang tampak hanya tugasnya', async () => {
  const { page } = juri;
  await page.goto(path);
  await page.getByRole('button', { name: 'Buka tugas saya di ponsel ini' }).waitFor();
  await periksaLayar(page);
  await page.getByRole('button', { name: 'Buka tugas saya di ponsel ini' }).click();
  await page.getByRole('link', { name: '1. Regu' }).waitFor(SABAR);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link').allInnerTexts()).toEqual(['Tugas', 'Kiriman']);
  await periksaLayar(page);
  await page.goto('/keluarga');
  await page.getByRole('link', { name: 'Kembali ke tugas' }).click();
  await page.getByText('2 regu lagi.').waitFor();
});

test('tanpa sinyal: geser tiap kriteria, yang belum diberi nilai disebut, draf tidak hilang', async () => {
  const { page, konteks } = juri;
  await tungguPekerja(page);
  await konteks.setOffline(true);
  await page.getByRole('link', { name: 'Regu Juai' }).click();
  await page.getByRole('button', { name: 'Simpan nilai' }).click();
  await page.getByText(/Belum diberi nilai: Kekompakan/).waitFor();
  await beriNilai(page, [85, 80]);
  await page.reload();
  await page.getByText('2 kriteria lagi').waitFor(SABAR);
  await beriNilai(page, [85, 80, 90, 75]);
  await page.getByText('83,50').waitFor();
  if (process.env.LINI_GAMBAR) await page.screenshot({ path: `${process.env.LINI_GAMBAR}/juri.png`, fullPage: true });
  await periksaLayar(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await periksaLayar(page);
  await besarkanHuruf(page);
  await expectTidakMeluap(page);
  await page.getByRole('button', { name: 'Simpan nilai' }).click();
  await page.getByText('Sudah dinilai').waitFor();
  await page.getByText('1 regu lagi.').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('83,50');
});

test('nilai diubah hanya dengan alasan, lalu terkirim; panitia melihat lembarnya masuk tanpa nilainya', async () => {
  const { page, konteks } = juri;
  await page.getByRole('link', { name: 'Regu Juai' }).click();
  await beriNilai(page, [86]);
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.getByText('Belum tersimpan').waitFor();
  await page.getByLabel('Alasan mengubah nilai').fill('Salah menggeser kekompakan');
  await page.getByRole('button', { name: 'Simpan perubahan' }).click();
  await page.getByText('1 regu lagi.').waitFor();
  await konteks.setOffline(false);
  await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Kiriman' }).click();
  await page.getByRole('button', { name: 'Kirim sekarang' }).click();
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
  const isi = await lembarMasuk();
  expect(isi).not.toMatch(/"nilai":\{"kekompakan"/);
  expect(juri.galat).toEqual([]);
});

test('tautan yang sama di ponsel lain ditolak dengan jalan keluarnya', async () => {
  const lain = await openPonsel(browser);
  await lain.page.goto(path);
  await lain.page.getByRole('button', { name: 'Buka tugas saya di ponsel ini' }).click();
  await lain.page.getByText('Tautan ini sudah dibuka di ponsel lain').waitFor(SABAR);
  await lain.konteks.close();
});

test('pembawa soal mencatat jawaban di ponselnya tanpa sinyal; skornya langsung berubah', async () => {
  const id = randomUUID();
  const cerdas = { jenis: 'lomba', id } as const;
  expect(await noor.catat(cerdas, 'lomba.atur', { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas: cerdasDariPola(parameterPada(hariIni()), 'D') } })).toBe(
    'diterima',
  );
  expect(await noor.catat(cerdas, 'lomba.regu', { regu: REGU })).toBe('diterima');
  const { page, konteks, galat } = await openPonsel(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto((await noor.tautan(ACARA, 'Bu Ani Contoh', 'soal', id)).path);
  await page.getByRole('button', { name: 'Buka tugas saya di ponsel ini' }).click();
  await page.getByRole('heading', { name: 'Soal wajib, soal 1' }).waitFor(SABAR);
  await periksaLayar(page);
  await tungguPekerja(page);
  await konteks.setOffline(true);
  await page.getByRole('button', { name: 'Benar', exact: true }).click();
  await page.getByText('Pilih regu dulu.').waitFor();
  await page.getByRole('button', { name: /Regu Juai/ }).click();
  await page.getByRole('button', { name: 'Benar', exact: true }).click();
  await page.getByRole('button', { name: 'Regu Juai · 100' }).waitFor();
  // All answer at once: the question waits for the other team.
  await page.getByRole('heading', { name: 'Soal wajib, soal 1' }).waitFor();
  await page.getByRole('button', { name: /Regu Awayan/ }).click();
  await page.getByRole('button', { name: 'Salah', exact: true }).click();
  await page.getByRole('heading', { name: 'Soal wajib, soal 2' }).waitFor();
  await page.getByRole('button', { name: 'Soal sebelumnya' }).click();
  await page.getByRole('heading', { name: 'Soal wajib, soal 1' }).waitFor();
  await page.getByRole('button', { name: 'Rebutan' }).click();
  await page.getByText('00:10').waitFor();
  await page.getByRole('button', { name: /Regu Juai/ }).click();
  await page.getByRole('button', { name: 'Menjawab terlalu dahulu' }).click();
  await page.getByRole('button', { name: 'Regu Juai · 0 · sudah menjawab' }).waitFor();
  await page.getByRole('heading', { name: 'Rebutan, soal 1' }).waitFor();
  await page.getByText('Yang sudah dicatat (3)').click();
  if (process.env.LINI_GAMBAR) await page.screenshot({ path: `${process.env.LINI_GAMBAR}/soal.png`, fullPage: true });
  await page.getByRole('button', { name: /Rebutan 1, Regu Juai/ }).click();
  await page.getByRole('button', { name: 'Batalkan soalnya untuk semua regu' }).click();
  await page.getByLabel('Mengapa soalnya batal?').fill('Dibantu penonton');
  await page.getByRole('button', { name: 'Batalkan soal', exact: true }).click();
  await page.getByRole('heading', { name: 'Rebutan, soal 2' }).waitFor();
  await page.getByRole('button', { name: 'Regu Juai · 100' }).waitFor();
  await periksaLayar(page);
  expect(galat).toEqual([]);
  await konteks.close();
});
