// Bu Noor, Pak Rudi and Bu Aminah at the office's screens, in a real browser over a real server.
import { readFile } from 'node:fs/promises';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';
import { masuk, openKantor, openPeramban, SABAR, SENDIRI } from '../setup/peramban.ts';

const DESA_JUAI = '63.11.01.2003';
const JUDUL_BARIS = [
  'Keluarga terdata',
  'Jumlah PUS',
  'Ber-KB cara modern',
  'Ber-KB semua cara',
  'Memakai MKJP',
  'Unmet need',
  'Keluarga berisiko stunting',
  'PUS 4 terlalu',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

/** A new office computer with this person signed in. */
async function openSebagai(namaPengguna: string): Promise<Page> {
  const { page } = await openKantor(browser);
  await masuk(page, namaPengguna);
  await judul(page).filter({ hasNotText: 'Masuk' }).waitFor();
  return page;
}

const judul = (page: Page) => page.getByRole('heading', { level: 1 });
const fokus = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const angkaUtama = (page: Page, nama: string) => page.getByRole('region', { name: 'Angka utama' }).getByRole('button', { name: nama });
const nilai = async (page: Page, nama: string): Promise<number> => Number((await angkaUtama(page, nama).locator('.figure-value').innerText()).replace('.', ''));

const kirimJson = (jalur: string, isi: unknown, kuki = ''): Promise<Response> =>
  fetch(alamatLini() + jalur, { method: 'POST', headers: { 'content-type': 'application/json', cookie: kuki }, body: JSON.stringify(isi) });

/** The kader's phone sends a new family, written by her. */
async function kirimKeluargaBaru(nomor: number): Promise<void> {
  const jawabanMasuk = await kirimJson('/api/masuk', { namaPengguna: 'aminah', sandi: 'contoh' });
  const kuki = jawabanMasuk.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const akun = (await jawabanMasuk.json()) as { id: string };
  const buku = new BukuKeluarga(nomor, DESA_JUAI);
  const hariIni = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
  buku.daftar(hariIni);
  buku.istri(hariIni, '1995-02-02');
  const catatan = buku.catatan.map((satu) => ({ ...satu, oleh: akun.id }));
  const jawaban = await kirimJson('/api/sync/kirim', { perangkat: catatan[0]?.perangkat, catatan }, kuki);
  const { putusan } = (await jawaban.json()) as { putusan: { putusan: string }[] };
  expect(putusan.map((satu) => satu.putusan)).toEqual(catatan.map(() => 'diterima'));
}

describe('Bu Noor di kabupaten', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openSebagai('noor');
    await page.locator('.tile').first().waitFor();
  });
  afterAll(() => page.context().close());

  test('melihat delapan angka, delapan kecamatan dan petanya di layar pertama, tanpa menggulir', async () => {
    await expect.poll(() => page.title(), SABAR).toMatch(/^Kabupaten Balangan, \w+ \d{4} · Lini Kantor$/);
    await page.getByText('157 dari 157 desa terhitung').waitFor();
    for (const nama of JUDUL_BARIS) await angkaUtama(page, nama).waitFor();
    for (const barisTerakhir of [page.locator('.bar').nth(7), page.locator('.tile').nth(7)]) {
      const bawah = async (): Promise<number> => {
        const kotak = await barisTerakhir.boundingBox();
        return (kotak?.y ?? 999) + (kotak?.height ?? 0);
      };
      await expect.poll(bawah).toBeLessThanOrEqual(768);
    }
  });

  test('setiap angka menerangkan cara menghitungnya; Escape kembali ke angka itu', async () => {
    await angkaUtama(page, 'Unmet need').click();
    const lembar = page.getByRole('dialog', { name: 'Bagaimana dihitung?' });
    for (const isi of ['dibagi PUS terdata', 'Sumber aturan', 'Dikutip dari sumber lain']) await lembar.getByText(isi).waitFor();
    await page.keyboard.press('Escape');
    await lembar.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), SABAR).toContain('Unmet need');
  });

  test('turun ke kecamatan dan desa dengan papan ketik, lalu naik lagi; alamat memuat tempatnya', async () => {
    await page.locator('.tile', { hasText: 'Juai' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => judul(page).innerText(), SABAR).toContain('Kecamatan Juai');
    expect(page.url()).toContain('wilayah=63.11.01');
    await expect.poll(() => fokus(page), SABAR).toBe('H1');
    await expect.poll(() => page.locator('.bar-link').count()).toBe(21);
    await expect.poll(() => page.locator('.tile').count()).toBe(0);
    await page.locator('.bar-link', { hasText: /^Juai/ }).click();
    await expect.poll(() => judul(page).innerText(), SABAR).toContain('Desa Juai, Kecamatan Juai');
    await page.getByRole('navigation', { name: 'Wilayah' }).getByRole('link', { name: 'Kabupaten Balangan' }).click();
    await page.locator('.tile').first().waitFor();
  });

  test('setiap bagian punya angka, peringkat, tabel wilayah dan berkasnya sendiri; angka mana pun menerangkan dirinya', async () => {
    const bagian = page.getByRole('navigation', { name: 'Bagian dasbor' });
    await bagian.getByRole('link', { name: 'KB', exact: true }).click();
    await expect.poll(() => page.title(), SABAR).toMatch(/^KB, Kabupaten Balangan/);
    expect(page.url()).toContain('bagian=kb');
    await page.getByRole('table', { name: 'Tabel: Semua kecamatan' }).getByRole('row', { name: /^Juai/ }).waitFor();
    const daftar = page.getByRole('region', { name: 'Pelayanan dan peserta KB' });
    await daftar.getByRole('button', { name: /^Implan/ }).click();
    await page.getByRole('dialog', { name: 'Bagaimana dihitung?' }).getByRole('link', { name: 'Lihat per kecamatan dan per bulan' }).click();
    await expect.poll(() => page.url(), SABAR).toContain('indikator=B4.implan');
    const unduhan = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh' }).click();
    const isi = await readFile(await (await unduhan).path(), 'utf8');
    expect([/;B4\.implan;/.test(isi), /;C1;/.test(isi)]).toEqual([true, false]);
    await bagian.getByRole('link', { name: 'Ringkasan' }).click();
    await page.locator('.tile').first().waitFor();
  });

  test('membawa pulang tabelnya sebagai CSV berbahasa angka Indonesia', async () => {
    const unduhan = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh' }).click();
    const isi = await readFile(await (await unduhan).path(), 'utf8');
    expect(isi).toMatch(/^\uFEFFKode wilayah;Wilayah;Bulan;/);
    expect(isi).toMatch(/;B1;[^;]+;persen;\d+(,\d+)?;\d+;\d+\r\n/);
  });

  test('bulan yang tidak pernah dihitung adalah garis, bukan nol', async () => {
    await page.goto('/kantor/?bulan=2019-01');
    await page.getByText('0 dari 157 desa terhitung').waitFor();
    for (const nama of JUDUL_BARIS) expect(await angkaUtama(page, nama).innerText()).toMatch(/–\s+belum dihitung/);
  });

  test('satu keluarga baru dari ponsel tampak sendiri tanpa memuat ulang, dan ditandai', async () => {
    await page.goto('/kantor/');
    await page.locator('.tile').first().waitFor();
    const [keluarga, pus] = [await nilai(page, 'Keluarga terdata'), await nilai(page, 'Jumlah PUS')];
    await kirimKeluargaBaru(70_001);
    await expect.poll(() => nilai(page, 'Keluarga terdata'), SENDIRI).toBe(keluarga + 1);
    expect(await nilai(page, 'Jumlah PUS')).toBe(pus + 1);
    expect(await angkaUtama(page, 'Keluarga terdata').innerText()).toContain('baru');
    await expect.poll(() => angkaUtama(page, 'Keluarga terdata').innerText(), SENDIRI).not.toContain('baru');
  });

  test('sambungan putus: angkanya tetap terbaca dan tertulis pukul berapa; pulih: tersambung sendiri', async () => {
    const sebelum = await nilai(page, 'Keluarga terdata');
    await page.context().setOffline(true);
    await page.getByText(/^Terputus, angka pukul/).waitFor();
    expect(await nilai(page, 'Keluarga terdata')).toBe(sebelum);
    await page.context().setOffline(false);
    await page.getByText(/^diperbarui/).waitFor();
  });

  test('layarnya hanya meminta angka, tidak pernah catatan atau nama keluarga', async () => {
    const diminta = new Set<string>();
    page.on('request', (permintaan) => diminta.add(new URL(permintaan.url()).pathname));
    await page.reload();
    await page.locator('.tile').first().waitFor();
    expect([...diminta].filter((jalur) => jalur.startsWith('/api/')).sort()).toEqual(['/api/akun', '/api/angka', '/api/angka/tren', '/api/angka/versi']);
  });
});

test('Pak Rudi berpijak pada kecamatannya; wilayah orang lain ditolak dengan jalan pulang', async () => {
  const page = await openSebagai('rudi');
  await expect.poll(() => judul(page).innerText(), SABAR).toContain('Kecamatan Juai');
  expect(await page.getByRole('navigation', { name: 'Wilayah' }).count()).toBe(0);
  await page.goto('/kantor/?wilayah=63.11.05');
  await page.getByText('Wilayah ini bukan wilayah tugas Anda.').waitFor();
  await page.getByRole('link', { name: 'Buka wilayah tugas saya' }).click();
  await expect.poll(() => judul(page).innerText(), SABAR).toContain('Kecamatan Juai');
  await page.context().close();
});

test('Bu Aminah, kader, diantar ke Lini ponsel', async () => {
  const page = await openSebagai('aminah');
  expect(await judul(page).innerText()).toContain('Lini untuk kader ada di ponsel');
  expect(await page.getByRole('link', { name: 'Buka Lini ponsel' }).getAttribute('href')).toBe('/');
  await page.context().close();
});

test('sandi yang salah diterangkan di tempatnya', async () => {
  const { page } = await openKantor(browser);
  await page.getByRole('button', { name: /Bu Noor/ }).click();
  await page.getByLabel('Kata sandi').fill('bukan ini');
  await page.keyboard.press('Enter');
  await page.getByText('Nama pengguna atau kata sandi salah.').waitFor();
  expect(await page.getByLabel('Kata sandi').getAttribute('aria-invalid')).toBe('true');
  await page.context().close();
});
