// The class of an institution on the phone: Bu Aminah proposes, Pak Rudi decides otherwise with a reason and coaches, she reads and replies.
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { zSatuEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  besarkanHuruf,
  expectTidakMeluap,
  type Layar,
  openPeramban,
  openSebagai,
  periksaLayar,
  SABAR,
  tungguPekerja,
  tungguTerkirim,
} from '../setup/peramban.ts';

let browser: Browser;
let aminah: Layar;
let rudi: Layar;

beforeAll(async () => {
  browser = await openPeramban();
  aminah = await openSebagai(browser, 'aminah');
  rudi = await openSebagai(browser, 'rudi');
});
afterAll(() => browser.close());

const simpan = (page: Page): Promise<void> => page.getByRole('button', { name: 'Simpan', exact: true }).click();
const pilih = (page: Page, pertanyaan: string, jawaban: string): Promise<void> =>
  page.getByRole('group', { name: pertanyaan }).locator('label', { hasText: jawaban }).first().click();
const siap = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Riwayat kelas' }).waitFor(SABAR);
let alamat = '';

/** The page of the class, once what the other phone has sent has arrived. */
async function bukaKelas(page: Page, tanda: string): Promise<void> {
  await page.goto(alamat);
  await siap(page);
  await page.getByText(tanda).first().waitFor(SABAR);
}

describe('kelas di ponsel', () => {
  test('dari Lainnya ke kelas institusinya: rubrik kerja disebut, yang kurang lebih dulu, tanpa halangan', async () => {
    const { page } = aminah;
    await page.goto('/lainnya');
    await page.getByRole('link', { name: 'Kelas dan nilai' }).click();
    await page.getByRole('link', { name: 'PPKBD Juai' }).click();
    await siap(page);
    alamat = new URL(page.url()).pathname;
    await page.getByText('Rubrik kerja Lini, bukan kriteria resmi BKKBN').first().waitFor();
    await page.getByRole('heading', { level: 2, name: /^Dibandingkan sebaya/ }).waitFor(SABAR);
    const judul = async (): Promise<string[]> =>
      (await page.getByRole('heading', { level: 2 }).allInnerTexts()).map((satu) =>
        satu.replace(/\s*\d+$/, '').replace(/(, \w+| Dasar| Berkembang| Mandiri)$/, ''),
      );
    await expect.poll(judul).toEqual(['Kelas', 'Yang kurang untuk', 'Enam peran', 'Nilai bulanan', 'Dibandingkan sebaya', 'Pembinaan', 'Riwayat kelas']);
    await periksaLayar(page);
    await besarkanHuruf(page);
    await expectTidakMeluap(page);
  });

  test('nilainya di samping sebaya bulan lalu, dengan tanggalnya; tetap tampil tanpa sinyal', async () => {
    const { page, konteks } = aminah;
    const kartu = page.getByRole('region', { name: /^Dibandingkan sebaya/ });
    await kartu.waitFor(SABAR);
    // The six roles and their mean.
    expect(await kartu.getByRole('listitem').count()).toBe(PERAN_BAKTI.length + 1);
    await expect.poll(async () => (await kartu.getByRole('listitem').allInnerTexts()).join(' '), SABAR).toMatch(/Nilai \d+, tengah sebaya \d+/);
    await kartu.getByText('Bukan peringkat', { exact: false }).waitFor();
    await tungguPekerja(page);
    await konteks.setOffline(true);
    await page.reload();
    await kartu.waitFor(SABAR);
    await kartu.getByText(/^Tengah: .* Dari kantor /).waitFor();
    await konteks.setOffline(false);
  });

  test('kelas dan tingkat di ponsel sama dengan di kantor', async () => {
    const { page } = aminah;
    await page.goto(alamat);
    await siap(page);
    const lalu = await page.evaluate(() => {
      const hari = new Date(new Date().getFullYear(), new Date().getMonth() - 1, 15);
      return `${hari.getFullYear()}-${String(hari.getMonth() + 1).padStart(2, '0')}`;
    });
    const jawaban = await page.request.get(`/api/evaluasi/satu?id=${alamat.split('/')[2]}&bulan=${lalu}`);
    const { kini } = zSatuEvaluasi.parse(await jawaban.json());
    const sebut = (tingkat: number): string => ['Belum', 'Dasar', 'Berkembang', 'Mandiri'][tingkat] ?? '';
    // The book opens piece by piece: the figures settle when all of it is there.
    const ponsel = () => page.locator('section[aria-labelledby=tingkat] .badge').allInnerTexts();
    await expect.poll(ponsel, SABAR).toEqual(PERAN_BAKTI.map(({ nilai }) => sebut(kini.tingkat?.[nilai] ?? -1)));
    await expect
      .poll(() => page.locator('.angka-besar').innerText())
      .toBe(kini.hitung === 'belum' ? 'Belum diklasifikasi' : sebut(KELAS.indexOf(kini.hitung ?? 'belum')));
    // The score of the same month, role by role.
    await page.locator('section[aria-labelledby=skor] .chip-filter').nth(1).click();
    const skor = () => page.locator('section[aria-labelledby=skor] .list-row-detail strong').allInnerTexts();
    await expect.poll(skor, SABAR).toEqual(PERAN_BAKTI.flatMap(({ nilai }) => (kini.skor[nilai] === null ? [] : [`Nilai ${Math.round(kini.skor[nilai])}`])));
    expect(await page.locator('section[aria-labelledby=skor] p strong').innerText()).toBe(`Nilai ${Math.round(kini.nilai ?? -1)}`);
  });

  test('setiap angka terbuka ke catatan di baliknya', async () => {
    const { page } = aminah;
    await page.getByRole('button', { name: '1. Pengorganisasian' }).click();
    const lembar = page.getByRole('dialog');
    await lembar.getByText('Kader aktif yang tercatat: 1 orang', { exact: false }).first().waitFor();
    await lembar.getByText('Lihat catatannya').first().click();
    await periksaLayar(page);
    await lembar.getByRole('link', { name: 'Ketua' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Bu Aminah' }).waitFor(SABAR);
  });

  test('kader mengusulkan, dan usulnya menunggu', async () => {
    const { page } = aminah;
    await page.goto(alamat);
    await page.getByRole('link', { name: 'Usulkan kelas ini' }).click();
    await page.getByRole('textbox', { name: 'Ada yang perlu diketahui PKB?' }).fill('Rapat Juni belum difoto');
    await periksaLayar(page);
    await simpan(page);
    await siap(page);
    await page.getByText(/menunggu putusan PKB/).waitFor();
    expect(await page.getByRole('link', { name: 'Usulkan kelas ini' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Putuskan kelas' }).count()).toBe(0);
    await tungguTerkirim(page);
  });

  test('PKB memutuskan lain: tanpa alasan tidak tersimpan, dengan alasan tersimpan', async () => {
    const { page } = rudi;
    await bukaKelas(page, 'menunggu putusan PKB');
    await page.getByRole('link', { name: 'Putuskan kelas' }).click();
    await pilih(page, 'Kelas yang diputuskan', 'Mandiri');
    await simpan(page);
    await page.getByRole('textbox', { name: 'Mengapa berbeda dari hitungan?' }).waitFor();
    expect(new URL(page.url()).pathname).toContain('institusi.kelas-putus');
    await page.getByRole('textbox', { name: 'Mengapa berbeda dari hitungan?' }).fill('Buku kertas sudah dilihat');
    await periksaLayar(page);
    await simpan(page);
    await siap(page);
    await page.getByText('Alasan: Buku kertas sudah dilihat').waitFor();
  });

  test('PKB membina dengan tenggat', async () => {
    const { page } = rudi;
    await page.getByRole('link', { name: 'Catat', exact: true }).click();
    await pilih(page, 'Tentang peran yang mana?', 'Pertemuan');
    await page.getByRole('textbox', { name: 'Apa yang dibicarakan?' }).fill('Rapat tanpa notulen');
    await page.getByRole('textbox', { name: 'Apa yang disepakati?' }).fill('Notulen difoto setiap rapat');
    await periksaLayar(page);
    await simpan(page);
    await siap(page);
    await page.getByRole('link', { name: 'Notulen difoto setiap rapat' }).waitFor();
    await tungguTerkirim(page);
    await periksaLayar(page);
  });

  test('kader membaca putusan dan menanggapi; riwayatnya lengkap', async () => {
    const { page } = aminah;
    await bukaKelas(page, 'Alasan: Buku kertas sudah dilihat');
    await page.getByText('Notulen difoto setiap rapat').first().waitFor();
    await page.getByRole('link', { name: 'Tanggapi putusan' }).click();
    await pilih(page, 'Setuju dengan kelas yang diputuskan?', 'Ya');
    await simpan(page);
    await siap(page);
    for (const satu of [/Diusulkan/, /Diputuskan Mandiri/, /Kader setuju/]) await page.getByText(satu).first().waitFor();
    expect(await page.getByRole('link', { name: 'Tanggapi putusan' }).count()).toBe(0);
    expect([aminah.galat, rudi.galat]).toEqual([[], []]);
  });
});
