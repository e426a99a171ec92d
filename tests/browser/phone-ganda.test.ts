// The same wife written a second time with one NIK digit wrong is caught before saving; merge, undo and merge again give one family.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectTanpaHalangan, openPeramban, openSebagai, SABAR } from '../setup/peramban.ts';

const NIK = '6311015708959991';
const NIK_SALAH = '6311015708959997';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openPeramban();
  ({ page } = await openSebagai(browser, 'siti'));
});
afterAll(() => browser.close());

const isian = (nama: string) => page.locator(`[data-isian="${nama}"]`);
const simpan = () => page.getByRole('button', { name: 'Simpan', exact: true }).click();

async function daftarkan(rumah: string): Promise<void> {
  await page.goto('/baru/keluarga.daftar');
  await isian('alamat').waitFor();
  if ((await isian('rt').count()) > 0 && (await isian('rt').locator('input:checked').count()) === 0) await isian('rt').locator('label').first().click();
  await isian('alamat').locator('input').fill(rumah);
  await simpan();
  await page
    .getByRole('link', { name: /Tambah anggota/ })
    .first()
    .click();
  await isian('nama').waitFor();
}

async function isiIstri(nama: string, nik: string): Promise<void> {
  await isian('nama').locator('input').fill(nama);
  await isian('hubungan').getByLabel('Istri').check();
  await isian('jenisKelamin').getByLabel('Perempuan').check();
  await isian('statusKawin').getByLabel('Kawin', { exact: true }).check();
  await isian('nik').locator('input').fill(nik);
}

const dialog = () => page.getByRole('dialog');
const idKeluarga = (): string => /keluarga\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
/** What the page of a family shows of it, without its history. */
const isiHalaman = async (): Promise<string> => {
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  return (await page.locator('section[aria-labelledby=anggota]').innerText()) + (await page.locator('section.card').allInnerTexts()).join('\n');
};

test('istri yang sama dengan satu angka NIK salah tertangkap sebelum disimpan', async () => {
  await daftarkan('Rumah pertama');
  await isiIstri('Siti Aminah Contoh', NIK);
  await simpan();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  const pertama = idKeluarga();

  await daftarkan('Rumah kedua');
  await isiIstri('St. Aminah Contoh', NIK);
  await expect.poll(() => isian('nik').innerText()).toContain('NIK ini sudah dipakai Siti Aminah Contoh');
  await simpan();
  await dialog().getByText('Satu NIK hanya untuk satu orang').waitFor();
  expect(await dialog().getByText('Orang lain, simpan saja').count()).toBe(0);
  await expectTanpaHalangan(page);
  await dialog().getByRole('button', { name: 'Salah ketik: perbaiki NIK' }).click();

  await isian('nik').locator('input').fill(NIK_SALAH);
  await expect.poll(() => isian('nik').innerText()).toContain('NIK hanya beda satu angka');
  await isian('nik').getByRole('button', { name: 'Bandingkan' }).click();
  await dialog().getByRole('columnheader', { name: 'Yang diketik' }).waitFor();
  const berdampingan = await dialog().getByRole('table').innerText();
  for (const isi of ['St. Aminah Contoh', 'Siti Aminah Contoh']) expect(berdampingan).toContain(isi);
  await expectTanpaHalangan(page);
  await dialog().getByRole('link', { name: 'Orang yang sama: bandingkan kedua keluarga' }).click();
  await page.getByRole('heading', { name: 'Bandingkan keluarga' }).waitFor();
  await page.getByRole('link', { name: 'Kembali ke formulir' }).click();
  await page.getByText('Isian tadi dikembalikan').waitFor();
  expect([await isian('nama').locator('input').inputValue(), await isian('nik').locator('input').inputValue()]).toEqual(['St. Aminah Contoh', NIK_SALAH]);
  await simpan();
  await dialog().getByRole('button', { name: 'Orang lain, simpan saja' }).click();
  await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
  const kedua = idKeluarga();
  expect(kedua).not.toBe(pertama);
  await page.locator('section[aria-labelledby=riwayat]').getByText('Bukan orang yang sama').waitFor({ state: 'attached' });
  // What was decided at saving is remembered: the list of doubles does not ask again.
  await page.goto('/ganda');
  await page.getByRole('heading', { name: 'Kemungkinan ganda' }).waitFor();
  await page.getByText('Memuat').waitFor({ state: 'detached' });
  expect(await page.getByText('St. Aminah Contoh').count()).toBe(0);

  await page.goto(`/ganda/${kedua}/${pertama}`);
});

test('gabungkan, urungkan, gabungkan lagi: keluarga yang sama, tidak ada yang hilang', async () => {
  await page.getByRole('heading', { name: 'Bandingkan keluarga' }).waitFor();
  await page.getByText('Orang yang sama').first().waitFor();
  await expectTanpaHalangan(page);
  const alamat = page.url();
  const [, kedua = '', pertama = ''] = /ganda\/([0-9a-f-]+)\/([0-9a-f-]+)/.exec(alamat) ?? [];
  const sebelum: string[] = [];
  for (const id of [pertama, kedua]) {
    await page.goto(`/keluarga/${id}`);
    sebelum.push(await isiHalaman());
  }
  const gabungkan = async (): Promise<string> => {
    await page.goto(alamat);
    await page.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    await page.getByRole('status').getByText('Keluarga digabung').waitFor();
    return await isiHalaman();
  };
  const tergabung = await gabungkan();
  const tetap = idKeluarga();
  const ganda = tetap === pertama ? kedua : pertama;
  expect(await page.locator('section[aria-labelledby=anggota] li').count()).toBe(1);
  // Off-screen rows are not laid out yet: their text is there, not their inner text.
  expect(await page.locator('section[aria-labelledby=riwayat]').textContent()).toContain('Keluarga ganda digabung');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByRole('status').getByText('Diurungkan').waitFor();
  for (const [ke, id] of [pertama, kedua].entries()) {
    await page.goto(`/keluarga/${id}`);
    await expect.poll(isiHalaman).toBe(sebelum[ke]);
  }
  await gabungkan();
  await expect.poll(isiHalaman).toBe(tergabung);
  await page.goto(`/keluarga/${ganda}`);
  await page.getByText('Digabung ke').waitFor();
  await expectTanpaHalangan(page);
  await page.getByRole('link', { name: 'Buka keluarganya' }).click();
  await expect.poll(isiHalaman).toBe(tergabung);
});

test('sesudah terkirim kantor menerimanya, dan ponsel tetap menampilkan satu keluarga', async () => {
  await page.getByRole('link', { name: 'Kiriman' }).click();
  await expect.poll(() => page.locator('main').innerText(), SABAR).toContain('Semua catatan sudah terkirim');
  expect(await page.locator('main').innerText()).not.toContain('diperbaiki');
});
