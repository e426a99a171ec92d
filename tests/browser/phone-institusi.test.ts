// Bu Aminah keeps her PPKBD on the phone without a signal: card, officer, meeting with a photo, cash book, target map.
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Layar, openPeramban, openSebagai, periksaLayar, SABAR, tungguPekerja, tungguTerkirim } from '../setup/peramban.ts';

let browser: Browser;
let layar: Layar;
let page: Page;

beforeAll(async () => {
  browser = await openPeramban();
  layar = await openSebagai(browser, 'aminah');
  page = layar.page;
  await tungguPekerja(page);
  // Every screen is fetched while there is a signal, as it is on a phone that was opened at home.
  for (const path of ['/institusi', '/kader', '/peta', '/laporan', '/baru/institusi.daftar', '/']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor(SABAR);
  }
  await layar.konteks.setOffline(true);
});
afterAll(() => browser.close());

const simpan = (): Promise<void> => page.getByRole('button', { name: 'Simpan', exact: true }).click();
const grup = (nama: string) => page.getByRole('group', { name: nama });
const isi = (nama: string, teks: string): Promise<void> => page.getByRole('textbox', { name: nama, exact: true }).fill(teks);
const pilih = (pertanyaan: string, jawaban: string): Promise<void> => grup(pertanyaan).locator('label', { hasText: jawaban }).first().click();

/** From anywhere to the page of her institution. */
async function bukaPpkbd(): Promise<void> {
  await page.goto('/institusi');
  await page.getByRole('link', { name: 'PPKBD Uji' }).click();
  await page.getByRole('heading', { level: 1, name: 'PPKBD Uji' }).waitFor(SABAR);
}

/** The number behind the first line of that name. */
async function angkaLaporan(path: string, nama: string): Promise<number> {
  await page.goto(path);
  const baris = page.getByRole('button', { name: nama }).first();
  await baris.waitFor(SABAR);
  return Number(/([\d.]+)\s*$/.exec((await baris.innerText()).trim())?.[1]);
}

/** Of this month, whichever is due. */
const LAPORAN = `/laporan?bulan=${tanggalWita(Date.now()).slice(0, 7)}`;
let semula = { ada: 0, tanpaSk: 0 };

/** A photo as a camera gives it: far larger than what is kept. */
const fotoBesar = (): Promise<number[]> =>
  page.evaluate(async () => {
    const kanvas = document.createElement('canvas');
    kanvas.width = 1800;
    kanvas.height = 1350;
    const pena = kanvas.getContext('2d') as CanvasRenderingContext2D;
    for (let ke = 0; ke < 2500; ke += 1) {
      pena.fillStyle = `hsl(${(ke * 47) % 360} 60% ${30 + (ke % 50)}%)`;
      pena.fillRect((ke * 131) % 1800, (ke * 197) % 1350, 60, 45);
    }
    const gumpal = await new Promise<Blob>((selesai) => kanvas.toBlob((satu) => selesai(satu as Blob), 'image/jpeg', 0.95));
    return [...new Uint8Array(await gumpal.arrayBuffer())];
  });

describe('PPKBD sehari tanpa sinyal', () => {
  test('kartu K/0 didaftarkan; yang belum diisi disebut', async () => {
    semula = { ada: await angkaLaporan(LAPORAN, 'PPKBD: ada'), tanpaSk: await angkaLaporan('/laporan?laporan=rekap-institusi', 'SK tidak ada') };
    await page.goto('/institusi');
    await page.getByRole('link', { name: 'Daftarkan institusi' }).waitFor(SABAR);
    await periksaLayar(page);
    await page.getByRole('link', { name: 'Daftarkan institusi' }).click();
    await pilih('RT berapa?', 'Seluruh desa');
    await pilih('Institusi apa?', 'PPKBD');
    await isi('Namanya', 'PPKBD Uji');
    await pilih('Kepengurusan', 'Kolektif (beberapa orang berbagi tugas)');
    await pilih('Ada SK?', 'Tidak');
    await periksaLayar(page);
    await simpan();
    await page.getByRole('heading', { level: 1, name: 'PPKBD Uji' }).waitFor(SABAR);
    await page.getByText('6 peran belum ada pemegangnya.').waitFor();
    await periksaLayar(page);
  });

  test('kader didaftarkan, diberi tugas, dan muncul sebagai pengurus', async () => {
    await page.goto('/baru/kader.daftar');
    await pilih('RT berapa?', 'RT 001');
    await isi('Nama kader', 'Bu Contoh');
    await pilih('Jenis kelamin', 'Perempuan');
    await pilih('Mengapa NIK kosong?', 'Tidak diketahui');
    await simpan();
    await page.getByRole('heading', { name: 'Belum ada tugas' }).waitFor(SABAR);
    await periksaLayar(page);
    await page.getByRole('link', { name: 'Beri tugas' }).click();
    await pilih('Tugas apa?', 'PPKBD (desa)');
    await pilih('Di institusi mana?', 'PPKBD Uji');
    await pilih('Jabatan', 'Ketua');
    await pilih('Ada SK?', 'Tidak');
    await simpan();
    await page.getByText('Berjalan').waitFor(SABAR);
    await bukaPpkbd();
    await page.getByRole('link', { name: 'Bu Contoh' }).waitFor();
    await page.getByText('Belum ada: sekretaris, bendahara.').waitFor();
  });

  test('enam peran dibagi; yang belum dipegang disebut', async () => {
    await bukaPpkbd();
    await page.getByRole('link', { name: 'Bagi tugas' }).click();
    await pilih('2. Pertemuan: siapa?', 'Bu Contoh');
    await simpan();
    await page.getByText('5 peran belum ada pemegangnya.').waitFor(SABAR);
  });

  test('pertemuan dengan foto: dikecilkan, dan terlihat di riwayatnya', async () => {
    await bukaPpkbd();
    await page.getByRole('link', { name: 'Catat pertemuan' }).click();
    await pilih('Pertemuan apa?', 'Pertemuan pengurus');
    await isi('Yang dibahas', 'Rencana bulan depan');
    await pilih('Kader yang hadir', 'Bu Contoh');
    await page.getByRole('textbox', { name: 'Orang lain yang hadir' }).fill('4');
    await simpan();
    await page.getByText('Tambah notulen atau foto').click();
    await page.getByRole('button', { name: 'Ambil foto' }).waitFor(SABAR);
    await periksaLayar(page);
    const foto = await fotoBesar();
    expect(foto.length).toBeGreaterThan(300_000);
    await page.getByLabel('Galeri').setInputFiles({ name: 'rapat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(foto) });
    const gambar = page.locator('.foto-isian img');
    await gambar.waitFor(SABAR);
    const ukuran = await gambar.evaluate((satu: HTMLImageElement) => [satu.naturalWidth, satu.naturalHeight, satu.src.length]);
    expect(ukuran[0]).toBeLessThanOrEqual(900);
    expect(ukuran[2]).toBeLessThanOrEqual(61_000);
    await periksaLayar(page);
    await simpan();
    await page.getByRole('heading', { level: 1, name: 'PPKBD Uji' }).waitFor(SABAR);
    await page.locator('section[aria-labelledby=riwayat]').getByRole('button', { name: 'Pertemuan', exact: false }).last().click();
    await page.locator('.foto-riwayat').waitFor(SABAR);
    await periksaLayar(page);
    await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  });

  test('kas di bawah nol dikatakan, bukan dilarang; saldo berjalan terbaca', async () => {
    for (const [arah, rupiah, untuk] of [
      ['Uang keluar', '50000', 'Konsumsi rapat'],
      ['Uang masuk', '20000', 'Iuran kader'],
    ] as const) {
      await bukaPpkbd();
      await page.getByRole('link', { name: 'Catat kas' }).click();
      await pilih('Masuk atau keluar?', arah);
      await page.getByRole('textbox', { name: 'Berapa rupiah?' }).fill(rupiah);
      await pilih('Dana dari mana?', 'Swadaya (iuran, usaha sendiri)');
      await grup('Dana dari mana?').getByRole('button', { name: 'Ganti' }).waitFor();
      await isi('Dari siapa, atau untuk apa?', untuk);
      await simpan();
      await page.getByRole('heading', { level: 1, name: 'PPKBD Uji' }).waitFor(SABAR);
    }
    await page.getByText('Kas kurang Rp 30.000').waitFor();
    await page.getByRole('link', { name: 'Buka buku' }).click();
    await page.getByText('Masuk Rp 20.000, keluar Rp 50.000').waitFor(SABAR);
    await page.getByText('Saldo −Rp 30.000').first().waitFor();
    await periksaLayar(page);
  });

  test('peta terbaca tanpa warna, membuka keluarga, dan diperiksa dengan satu ketukan', async () => {
    await page.goto('/peta');
    const petak = page.locator('.peta-petak a');
    await petak.first().waitFor(SABAR);
    await periksaLayar(page);
    for (const cara of ['Unmet need', 'Risiko stunting', 'Hamil, baduta, balita', 'Kunjungan bulan ini']) {
      await page.getByRole('button', { name: cara }).click();
      const huruf = new Set(await page.locator('.peta-petak .peta-huruf').allTextContents());
      const legenda = new Set(await page.locator('.peta-legenda .peta-huruf').allTextContents());
      expect([...huruf].filter((satu) => !legenda.has(satu))).toEqual([]);
    }
    const seluruh = async (): Promise<number> =>
      (await page.locator('.peta-legenda .tabular').allInnerTexts()).reduce((hasil, satu) => hasil + Number(satu.replace('.', '')), 0);
    await expect.poll(async () => (await seluruh()) - (await petak.count())).toBe(0);
    const kartu = page.getByRole('region', { name: 'PPKBD Uji' });
    await kartu.getByRole('button', { name: 'Peta diperiksa hari ini' }).click();
    await kartu.getByText(/^Diperiksa \d/).waitFor(SABAR);
    expect(await kartu.getByRole('button', { name: 'Peta diperiksa hari ini' }).count()).toBe(0);
    await petak.first().click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);
  });

  test('rekap K/0 dan laporan bulan ini ikut berubah', async () => {
    await expect.poll(() => angkaLaporan('/laporan?laporan=rekap-institusi', 'SK tidak ada')).toBe(semula.tanpaSk + 1);
    await periksaLayar(page);
    await expect.poll(() => angkaLaporan(LAPORAN, 'PPKBD: ada')).toBe(semula.ada + 1);
  });

  test('sinyal kembali: semuanya, juga fotonya, diterima kantor', async () => {
    await layar.konteks.setOffline(false);
    await page.goto('/kiriman');
    await tungguTerkirim(page);
    expect(await page.getByText('Perlu diperbaiki').count()).toBe(0);
    const kedua = await openSebagai(browser, 'aminah');
    await kedua.page.goto('/institusi');
    await kedua.page.getByRole('link', { name: 'PPKBD Uji' }).click();
    await kedua.page.locator('section[aria-labelledby=riwayat]').getByRole('button', { name: 'Foto', exact: false }).first().click();
    await kedua.page.locator('.foto-riwayat').waitFor(SABAR);
    await kedua.konteks.close();
    expect(layar.galat).toEqual([]);
  });
});
