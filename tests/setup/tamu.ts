// A guest at the phone: opens the link the committee sent, and hands in what waited.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Layar, openPonsel, SABAR, tempat } from './peramban.ts';

/** Another guest on another phone of the Lini at `alamat`; `path` is the link, `siapkan` fits the phone out before it is opened. */
export async function bukaTamu(browser: Browser, alamat: string, path: string, siapkan?: (konteks: BrowserContext) => Promise<unknown>): Promise<Layar> {
  const layar = await openPonsel(browser, alamat);
  await siapkan?.(layar.konteks);
  await layar.page.emulateMedia({ reducedMotion: 'reduce' });
  await layar.page.goto(path);
  await layar.page.getByRole('button', { name: 'Buka tugas saya di ponsel ini' }).click();
  return layar;
}

/** Sends everything that waits on this phone. */
export async function kirim(page: Page): Promise<void> {
  await tempat(page, 'Kiriman').click();
  await page.getByRole('button', { name: 'Kirim sekarang' }).click();
  await page.getByText('Semua catatan sudah terkirim').waitFor(SABAR);
}

/** Whose score sheets lie in the storage of this phone: the account of each sheet. */
export const listPenulisLembar = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const nama = (await indexedDB.databases()).map((satu) => satu.name ?? '').find((satu) => /^lini-[0-9a-f]{8}-/.test(satu)) ?? '';
    const db = await new Promise<IDBDatabase>((jadi, gagal) => {
      const buka = indexedDB.open(nama);
      buka.onsuccess = () => jadi(buka.result);
      buka.onerror = () => gagal(buka.error);
    });
    const baris = await new Promise<{ catatan: { kind: string; oleh: string } }[]>((jadi) => {
      const minta = db.transaction('catatan').objectStore('catatan').getAll();
      minta.onsuccess = () => jadi(minta.result);
    });
    db.close();
    return baris.filter(({ catatan }) => catatan.kind === 'lomba.nilai').map(({ catatan }) => catatan.oleh);
  });
