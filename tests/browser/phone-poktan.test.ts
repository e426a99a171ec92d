// A group from its card to its recap on one phone without a signal, every number known by hand; then the other phone of the village sees it.
import { DESA_SEBULAN, desaSebulan } from '@lini/testing/desa-sebulan.ts';
import { HttpTransport } from '@lini/testing/http-transport.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiniKosong, openLiniKosong } from '../setup/lini-kosong.ts';
import { type Layar, openPeramban, openSebagai, periksaLayar, SABAR, tungguPekerja, tungguTerkirim } from '../setup/peramban.ts';

const PERANGKAT = '0000dead-0000-7000-8000-000000000778';
/** The first families of the village by name: each a couple on injections with one child of three years. */
const ANGGOTA = 5;

let lini: LiniKosong;
let browser: Browser;

/** The families of the village, without its groups. */
async function isiDesa(): Promise<void> {
  const transport = new HttpTransport(lini.alamat);
  const akun = await transport.masuk('satu', lini.sandi.get('satu') ?? '', PERANGKAT);
  const catatan = desaSebulan(tanggalWita(Date.now()), akun.id).catatan.filter((satu) => satu.subjek.jenis === 'keluarga');
  for (let mulai = 0; mulai < catatan.length; mulai += 500) {
    const hasil = await transport.kirim({ perangkat: PERANGKAT, catatan: catatan.slice(mulai, mulai + 500) });
    expect('jawaban' in hasil && hasil.jawaban.putusan.every((satu) => satu.putusan === 'diterima')).toBe(true);
  }
}

beforeAll(async () => {
  lini = await openLiniKosong([
    { namaPengguna: 'satu', nama: 'Bu Satu', peran: 'ppkbd', wilayah: DESA_SEBULAN },
    { namaPengguna: 'dua', nama: 'Bu Dua', peran: 'ppkbd', wilayah: DESA_SEBULAN },
  ]);
  await isiDesa();
  browser = await openPeramban();
});
afterAll(async () => {
  await browser?.close();
  await lini?.close();
});

const bukaSebagai = (nama: string): Promise<Layar> => openSebagai(browser, nama, { alamat: lini.alamat, sandi: lini.sandi.get(nama) });

const tanya = (page: Page, isian: string) => page.locator(`[data-isian="${isian}"]`);
const pilih = (page: Page, isian: string, label: string) => tanya(page, isian).getByLabel(label, { exact: true }).click();
const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click();

/** The numbers of the recap card, by their names. */
async function bacaRekap(page: Page): Promise<Record<string, number>> {
  const baris = await page
    .locator('dl.rekap > div')
    .evaluateAll((semua) => semua.map((satu) => [satu.querySelector('dt')?.textContent ?? '', Number(satu.querySelector('dd')?.textContent)] as const));
  return Object.fromEntries(baris);
}

describe('BKB Melati, sehari tanpa sinyal', () => {
  let layar: Layar;
  let page: Page;
  beforeAll(async () => {
    layar = await bukaSebagai('satu');
    page = layar.page;
    await tungguPekerja(page);
    await layar.konteks.setOffline(true);
  });

  test('belum ada kelompok: layar menjelaskan, lalu kelompok didaftar', async () => {
    await page.goto('/lainnya');
    await page.getByRole('link', { name: /^Kelompok/ }).click();
    await page.getByText('Belum ada kelompok').waitFor(SABAR);
    await periksaLayar(page);
    await page.getByRole('link', { name: 'Daftarkan kelompok pertama' }).click();
    await simpan(page);
    await page.getByText('Belum dijawab.').first().waitFor();
    await periksaLayar(page);
    await pilih(page, 'rt', 'Seluruh desa');
    await pilih(page, 'jenis', 'BKB (Bina Keluarga Balita)');
    await tanya(page, 'nama').getByRole('textbox').fill('Melati');
    await pilih(page, 'pembinaJabatan', 'PPKBD');
    await pilih(page, 'sk', 'Tidak');
    await pilih(page, 'keterpaduan', 'Posyandu');
    await simpan(page);
    await page.getByRole('heading', { name: 'BKB Melati', level: 1 }).waitFor(SABAR);
    await page.getByText('Kelompok ini belum punya anggota').waitFor();
    await periksaLayar(page);
  });

  test('anggota dipilih dari keluarga sasaran, beberapa sekaligus', async () => {
    await page.getByRole('link', { name: 'Pilih anggota' }).click();
    const opsi = tanya(page, 'pilihan').getByRole('checkbox');
    await opsi.first().waitFor(SABAR);
    for (let ke = 0; ke < ANGGOTA; ke += 1) await opsi.nth(ke).check();
    await tanya(page, 'pilihan').getByText(`${ANGGOTA} dari`).waitFor();
    await periksaLayar(page);
    await simpan(page);
    await page.getByText(`${ANGGOTA} catatan tersimpan di ponsel`).waitFor(SABAR);
    await page.getByRole('heading', { name: `Anggota ${ANGGOTA}` }).waitFor();
    // Those who are members are no longer offered.
    await page.getByRole('link', { name: 'Tambah anggota' }).click();
    await tanya(page, 'pilihan').getByRole('checkbox').first().waitFor(SABAR);
    expect(await tanya(page, 'pilihan').getByRole('checkbox').first().isChecked()).toBe(false);
    await page.getByRole('link', { name: 'Kembali' }).click();
  });

  test('pertemuan: hadir dicentang, PUS dan ber-KB dihitung sendiri, isian yang ditinggal kembali', async () => {
    await page.getByRole('link', { name: 'Catat pertemuan' }).click();
    await tanya(page, 'hadir').getByRole('button', { name: 'Pilih semua' }).click();
    await tanya(page, 'hadir').getByText(`${ANGGOTA} keluarga: ${ANGGOTA} PUS, ${ANGGOTA} ber-KB`).waitFor();
    await pilih(page, 'penyaji', 'PPKBD');
    await pilih(page, 'materi', 'Pengasuhan 1000 HPK');
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('link', { name: 'Catat pertemuan' }).click();
    await page.getByText('Isian tadi dikembalikan').waitFor(SABAR);
    expect(await tanya(page, 'materi').getByLabel('Pengasuhan 1000 HPK').isChecked()).toBe(true);
    await tanya(page, 'anak').getByRole('button', { name: 'Pilih semua' }).click();
    await tanya(page, 'kka').getByRole('checkbox').first().check();
    await pilih(page, 'adaTamu', 'Ya');
    await tanya(page, 'tamuKeluarga').getByRole('textbox').fill('2');
    await tanya(page, 'tamuPus').getByRole('textbox').fill('3');
    await page.getByText('Yang hadir lebih banyak dari anggota kelompok').waitFor();
    await periksaLayar(page);
    await simpan(page);
    await page.getByText('Tamu yang PUS tidak bisa lebih banyak dari keluarga tamu').waitFor();
    await tanya(page, 'tamuPus').getByRole('textbox').fill('1');
    await tanya(page, 'alasanLebih').getByRole('textbox').fill('Keluarga RT sebelah ikut datang');
    await simpan(page);
    await page.getByText('Tersimpan di ponsel').waitFor(SABAR);
  });

  test('rekap kelompok dan laporan sama dengan yang dicentang', async () => {
    await page.locator('dl.rekap').waitFor(SABAR);
    const rekap = await bacaRekap(page);
    expect(rekap).toMatchObject({ Pertemuan: 1, 'Tatap muka': 1, Virtual: 0, 'Keluarga anggota': ANGGOTA, 'Keluarga hadir': ANGGOTA + 2 });
    // One of the two guest families is PUS; nobody asked whether it uses contraception.
    expect(rekap).toMatchObject({ 'yang PUS': ANGGOTA + 1, 'yang ber-KB': ANGGOTA, 'Anak hadir': ANGGOTA, 'KKA diisi': 1, Sesuai: 0 });
    await periksaLayar(page);
    await page.getByRole('link', { name: 'Semua kelompok' }).click();
    const baris = (nama: string) => page.getByRole('button', { name: nama }).first();
    await baris('Keluarga yang hadir').waitFor(SABAR);
    expect(await baris('Keluarga yang hadir').innerText()).toMatch(new RegExp(`${ANGGOTA + 2}\\s*$`));
    expect(await baris('Kelompok yang memberi materi 1000 HPK').innerText()).toMatch(/1\s*$/);
    await periksaLayar(page);
    await baris('Keluarga yang hadir').click();
    await page.getByRole('dialog').getByText('BKB Melati').waitFor();
    await periksaLayar(page);
  });

  test('pertemuan dikoreksi dari daftarnya; riwayat menyimpan keduanya', async () => {
    await page.goto('/poktan');
    await page.getByText('1 pertemuan bulan ini').waitFor(SABAR);
    await periksaLayar(page);
    await page.locator('a[href^="/poktan/"]').first().click();
    await page.locator('section[aria-labelledby=pertemuan] a').first().click();
    await tanya(page, 'cara').getByLabel('Keduanya sekaligus').click();
    await page.getByText('Pertemuan ini dihitung tatap muka dan juga virtual').waitFor();
    await page.getByRole('button', { name: 'Simpan koreksi' }).click();
    await page.locator('dl.rekap').waitFor(SABAR);
    await expect.poll(() => bacaRekap(page)).toMatchObject({ Pertemuan: 1, 'Tatap muka': 1, Virtual: 1, 'Keluarga hadir': ANGGOTA + 2 });
    await page.getByText('Dikoreksi').first().waitFor();
  });

  test('sinyal kembali: terkirim, dan ponsel lain di desa itu melihat kelompok yang sama', async () => {
    await layar.konteks.setOffline(false);
    await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
    await tungguTerkirim(page);
    const dua = await bukaSebagai('dua');
    await dua.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await dua.page.goto('/poktan');
    await dua.page.getByText('1 pertemuan bulan ini').waitFor(SABAR);
    await periksaLayar(dua.page);
    await dua.page.getByRole('link', { name: /BKB Melati/ }).click(SABAR);
    await dua.page.getByRole('heading', { name: `Anggota ${ANGGOTA}` }).waitFor(SABAR);
    await periksaLayar(dua.page);
    await dua.page.locator('section[aria-labelledby=anggota] button').first().click();
    await dua.page.getByRole('link', { name: 'Buka keluarganya' }).waitFor();
    await periksaLayar(dua.page);
    await dua.konteks.close();
    expect(layar.galat).toEqual([]);
    await layar.konteks.close();
  });
});
