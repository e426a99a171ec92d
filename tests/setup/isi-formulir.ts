// Answers a form on a phone the way a thumb does, and keeps it.
import type { Locator, Page } from 'playwright-core';
import { SABAR } from './peramban.ts';

/** Answers of a form by field: the text of the choice, or what is typed. `cari:` ticks everything a search finds, `semua` everything. */
export type Isian = Readonly<Record<string, string | readonly string[]>>;

async function jawabSatu(tanya: Locator, jawaban: string): Promise<void> {
  if (jawaban.startsWith('cari:')) await tanya.getByLabel('Cari').fill(jawaban.slice(5));
  if (jawaban.startsWith('cari:') || jawaban === 'semua') return tanya.getByRole('button', { name: 'Pilih semua' }).click();
  const pilihan = tanya.locator('label.opsi', { hasText: jawaban });
  if ((await pilihan.count()) > 0) await pilihan.first().click();
  else if (jawaban === 'Hari ini') await tanya.getByRole('button', { name: jawaban }).click();
  else await tanya.locator('input').first().fill(jawaban);
}

/** Answers the form that is open and keeps it. */
export async function isi(page: Page, isian: Isian): Promise<void> {
  await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor(SABAR);
  for (const [nama, jawaban] of Object.entries(isian)) {
    const tanya = page.locator(`[data-isian="${nama}"]`);
    for (const satu of typeof jawaban === 'string' ? [jawaban] : jawaban) await jawabSatu(tanya, satu);
  }
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Tersimpan di ponsel').waitFor(SABAR);
  // The app goes back by itself; leaving before it arrived would be cut off.
  await page.waitForURL(({ pathname }) => !/catat|alur/.test(pathname), SABAR);
}
