// Bu Noor looks at the cadres by the six roles, opens one institution, and edits the rubric; Pak Rudi sees his kecamatan and may not edit.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectTanpaHalangan, masuk, openKantor, openPeramban, SABAR } from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

async function openSebagai(namaPengguna: string): Promise<{ page: Page; galat: string[] }> {
  const { page, galat } = await openKantor(browser);
  await masuk(page, namaPengguna);
  await page.getByRole('navigation', { name: 'Tempat utama' }).waitFor(SABAR);
  return { page, galat };
}
const tempat = (page: Page, nama: string) => page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: nama });
const baris = (page: Page) => page.getByRole('region', { name: /^Tabel: Institusi/ }).locator('tbody tr');
const jumlah = async (page: Page): Promise<number> =>
  Number(/\((\d+)\)/.exec(await page.getByRole('heading', { level: 2, name: /^Institusi \(/ }).innerText())?.[1]);

describe('Bu Noor di kabupaten', () => {
  let page: Page;
  let galat: string[];
  beforeAll(async () => {
    ({ page, galat } = await openSebagai('noor'));
  });
  afterAll(() => page.context().close());

  test('melihat semua institusi bulan lalu, dengan rubrik yang disebut rubrik kerja', async () => {
    await tempat(page, 'Kader').click();
    await baris(page).first().waitFor(SABAR);
    await expect.poll(() => jumlah(page)).toBe(786);
    await page.getByText('Rubrik kerja Lini, bukan kriteria resmi BKKBN').waitFor();
    await page.getByText(/^diperbarui /).waitFor(SABAR);
    await expectTanpaHalangan(page);
  });

  test('putusan dan hitungan terpisah, masing-masing berjumlah semua institusi', async () => {
    for (const nama of ['Kelas diputuskan PKB', 'Kelas menurut hitungan']) {
      const daftar = page.getByRole('region', { name: nama }).locator('dd');
      await daftar.first().waitFor();
      const angka = (await daftar.allInnerTexts()).map(Number);
      expect([nama, angka.slice(0, -1).reduce((a, b) => a + b, 0), angka.at(-1)]).toEqual([nama, 786, 786]);
    }
  });

  test('perlu dibina menunjuk sebagian, yang paling butuh lebih dulu', async () => {
    await page.getByRole('button', { name: /^Perlu dibina/ }).click();
    await page.getByText('Urut menurut kebutuhan', { exact: false }).waitFor();
    const tersaring = await jumlah(page);
    expect(tersaring).toBeGreaterThan(0);
    expect(tersaring).toBeLessThan(786);
    const peran = (await baris(page).locator('td:nth-child(5)').allInnerTexts()).map((satu) => satu.split(', ').length);
    expect(peran).toEqual(peran.toSorted((a, b) => b - a));
    await expectTanpaHalangan(page);
    await page.getByRole('button', { name: /^Perlu dibina/ }).click();
  });

  test('menyaring kecamatan, jenis, dan peran yang perlu dibina; alamatnya bisa dibuka lagi', async () => {
    await page.getByLabel('Wilayah').selectOption({ label: 'Juai' });
    await expect.poll(() => jumlah(page), SABAR).toBe(107);
    await page.getByLabel('Jenis').selectOption({ label: 'PPKBD' });
    await expect.poll(() => jumlah(page), SABAR).toBe(21);
    await page.getByRole('button', { name: /^Perlu dibina/ }).click();
    // A role in which somebody is behind: its number stands beside its name.
    const peran = page.locator('label', { hasText: 'Peran mana pun' }).locator('select');
    const [pilihan] = (await peran.locator('option').allInnerTexts()).filter((satu) => Number(/\((\d+)\)$/.exec(satu)?.[1] ?? 0) > 0);
    await peran.selectOption({ label: pilihan ?? '' });
    const harap = Number(/\((\d+)\)$/.exec(pilihan ?? '')?.[1]);
    await expect.poll(() => jumlah(page), SABAR).toBe(harap);
    const tersaring = await jumlah(page);
    expect(tersaring).toBeLessThanOrEqual(21);
    await page.reload();
    await baris(page).first().waitFor(SABAR);
    await expect.poll(() => jumlah(page)).toBe(tersaring);
  });

  test('kelas kelompok: setiap kelompok satu kelas, yang kurang disebut, dapat disaring dan diunduh', async () => {
    await page.goto('/kantor/kader');
    await page.getByRole('navigation', { name: 'Yang dinilai' }).getByRole('link', { name: 'Kelompok (poktan)' }).click();
    const kelompok = page.getByRole('region', { name: /^Tabel: Kelompok/ }).locator('tbody tr');
    await kelompok.first().waitFor(SABAR);
    await expectTanpaHalangan(page);
    const hitung = async (): Promise<number> => Number(/\((\d+)\)/.exec(await page.getByRole('heading', { level: 2, name: /^Kelompok \(/ }).innerText())?.[1]);
    const saring = await page.getByRole('button', { name: /: [\d.]+$/ }).allInnerTexts();
    const banyak = new Map(saring.map((satu) => [satu.split(':')[0], Number(satu.split(': ')[1])]));
    expect([...banyak].filter(([nama]) => nama !== 'Putusan berbeda dari hitungan').reduce((jumlah, [, satu]) => jumlah + satu, 0)).toBe(await hitung());
    await page.getByRole('button', { name: /^Dasar: / }).click();
    await expect.poll(hitung, SABAR).toBe(banyak.get('Dasar'));
    expect(await kelompok.first().innerText()).toContain('Untuk Berkembang');
    await page.getByLabel('Jenis').selectOption({ label: 'BKB' });
    await expect.poll(hitung, SABAR).toBeLessThan(banyak.get('Dasar') ?? 0);
    const unduhan = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await unduhan).suggestedFilename()).toMatch(/^lini-kelompok-63\.11-\d{4}-\d{2}\.csv$/);
  });

  test('membuka satu institusi: enam peran, pembanding, yang kurang, dan bulan demi bulan', async () => {
    await page.goto('/kantor/kader?wilayah=63.11.01.2003');
    await page.getByRole('link', { name: 'PPKBD Juai' }).click();
    await page.getByRole('heading', { level: 1, name: /PPKBD Juai/ }).waitFor(SABAR);
    for (const satu of ['Keadaan', 'Enam peran', 'Bulan demi bulan']) await page.getByRole('heading', { level: 2, name: satu, exact: true }).waitFor(SABAR);
    await page.getByText(/Dibandingkan dengan nilai tengah/).waitFor();
    await page.getByText('Kelas diputuskan PKB di ponselnya', { exact: false }).waitFor();
    await page.getByText(/^diperbarui /).waitFor(SABAR);
    await expect.poll(() => page.getByRole('region', { name: 'Tabel bulan demi bulan' }).locator('tbody tr').count()).toBeGreaterThan(10);
    await expectTanpaHalangan(page);
  });

  test('menyunting rubrik: pratinjau dulu, alasan wajib, tersimpan sebagai versi baru', async () => {
    await tempat(page, 'Tetapan').click();
    const rapat = page.getByRole('spinbutton', { name: /^PPKBD, Dasar, Pertemuan/ });
    await rapat.waitFor(SABAR);
    await expectTanpaHalangan(page);
    await rapat.fill('-1');
    await rapat.blur();
    await page.getByRole('button', { name: 'Lihat siapa yang berubah kelas' }).click();
    await page.getByText('Ada angka yang tidak mungkin', { exact: false }).waitFor();
    await rapat.fill('1');
    await rapat.blur();
    await page.getByRole('button', { name: 'Lihat siapa yang berubah kelas' }).click();
    await page.getByText(/institusi naik kelas, 0 turun/).waitFor(SABAR);
    await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
    await page.getByText('Tulis alasan perubahan.').waitFor();
    await page.getByLabel('Alasan perubahan').fill('Hasil rapat koordinasi');
    await page.getByRole('button', { name: 'Simpan sebagai versi baru' }).click();
    await page.getByText('Versi baru tersimpan').waitFor(SABAR);
    await page.getByRole('region', { name: 'Versi rubrik' }).getByText('Hasil rapat koordinasi').waitFor();
    await expectTanpaHalangan(page);
    expect(galat).toEqual([]);
  });
});

test('Pak Rudi melihat kecamatannya, dan rubrik hanya dibaca', async () => {
  const { page, galat } = await openSebagai('rudi');
  await tempat(page, 'Kader').click();
  await baris(page).first().waitFor(SABAR);
  await expect.poll(() => jumlah(page)).toBe(107);
  await tempat(page, 'Tetapan').click();
  await page.getByText('Rubrik hanya diubah oleh kabupaten').waitFor(SABAR);
  expect(await page.getByRole('button', { name: 'Lihat siapa yang berubah kelas' }).count()).toBe(0);
  expect(await page.getByRole('spinbutton', { name: /^PPKBD, Dasar, Pertemuan/ }).isDisabled()).toBe(true);
  expect(galat).toEqual([]);
});
