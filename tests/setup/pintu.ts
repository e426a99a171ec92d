// The phone of a door in browser stories: opened without a signal, and the three ways somebody is let in.
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { Browser, Page } from 'playwright-core';
import { hadapkan, pasangKameraPalsu } from './kamera-palsu.ts';
import { type Layar, SABAR, tungguPekerja } from './peramban.ts';
import { bukaTamu } from './tamu.ts';

/** The phone of a door, its camera open and its signal gone; `path`: its link. */
export async function bukaPintu(browser: Browser, alamat: string, path: string): Promise<Layar> {
  const layar = await bukaTamu(browser, alamat, path, pasangKameraPalsu);
  await layar.page.getByRole('link', { name: 'Buka pintu' }).click();
  await layar.page.getByText('Arahkan kamera').waitFor(SABAR);
  await tungguPekerja(layar.page);
  await layar.konteks.setOffline(true);
  return layar;
}

/** Her pass is held before the camera. */
export async function pindai(page: Page, { id, nama }: Peserta): Promise<void> {
  // Two of one name may follow each other: the count tells that the second was noted too.
  const hitungan = page.getByRole('link', { name: /undangan hadir/ });
  const sebelum = Number.parseInt(await hitungan.innerText(), 10);
  await hadapkan(page, tulisKodePeserta(id));
  await page.getByRole('link', { name: new RegExp(`^${sebelum + 1} dari`) }).waitFor(SABAR);
  await page.locator('.pintu-hijau', { hasText: nama }).waitFor(SABAR);
  await hadapkan(page, null);
}

/** Somebody whose pass stayed at home. */
export async function cariNama(page: Page, { nama }: Peserta): Promise<void> {
  await page.getByRole('button', { name: 'Cari nama' }).first().click();
  await page.getByLabel('Nama, desa, atau kecamatan').fill(nama);
  const judul = page.locator('.list-row-title', { hasText: new RegExp(`^${nama.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) });
  await page.locator('.pintu-nama-daftar button').filter({ has: judul }).filter({ hasNotText: 'Masuk' }).first().click();
  await page.locator('.pintu-hijau', { hasText: nama }).waitFor(SABAR);
  await page.getByRole('button', { name: 'Pindai kartu' }).click();
}

/** Somebody whom nobody invited. */
export async function tulisLangsung(page: Page, nama: string): Promise<void> {
  await page.getByRole('button', { name: 'Datang langsung' }).click();
  await page.getByLabel('Namanya').fill(nama);
  await page.getByText('Lainnya', { exact: true }).click();
  await page.getByRole('button', { name: 'Simpan dan catat masuk' }).click();
  await page.locator('.pintu-hijau .pintu-nama', { hasText: nama }).waitFor();
  await page.getByRole('button', { name: 'Pindai kartu' }).click();
}
