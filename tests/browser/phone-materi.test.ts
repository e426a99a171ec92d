// KIE on the phone: materials without a signal, a session for one's own institution, and what is told in confidence.
import { readFileSync } from 'node:fs';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  besarkanHuruf,
  expectTanpaHalangan,
  expectTidakMeluap,
  type Layar,
  openPeramban,
  openSebagai,
  periksaLayar,
  SABAR,
  tempat,
  tungguPekerja,
  tungguTerkirim,
} from '../setup/peramban.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

const openSiti = (colorScheme: 'light' | 'dark' = 'light', nama = 'siti'): Promise<Layar> => openSebagai(browser, nama, { colorScheme });

const judulLembar = (page: Page) => page.locator('.materi h2');

/** A thumb drawn across the page. */
const geser = (page: Page, dari: number, ke: number): Promise<void> =>
  page.locator('.materi').evaluate(
    (tempat, [mulai, akhir]) => {
      const jari = (clientX: number): Touch => new Touch({ identifier: 1, target: tempat, clientX, clientY: 300 });
      tempat.dispatchEvent(new TouchEvent('touchstart', { touches: [jari(mulai)], changedTouches: [jari(mulai)], bubbles: true }));
      tempat.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [jari(akhir)], bubbles: true }));
    },
    [dari, ke] as const,
  );

describe('layar materi', () => {
  test.each(['light', 'dark'] as const)('tanpa halangan (axe) dan tidak meluap, juga dengan huruf dua kali lipat, %s', async (skema) => {
    const { page, konteks, galat } = await openSiti(skema);
    for (const path of ['/lainnya', '/materi', '/materi/K05', '/materi/K13', '/saji', '/materi/K99', '/kie']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor(SABAR);
      await periksaLayar(page);
      await besarkanHuruf(page);
      await expectTidakMeluap(page);
    }
    expect(galat).toEqual([]);
    await konteks.close();
  });

  test('dari Lainnya: dicari, dibuka, dibalik dengan tombol dan jempol sampai Tanyakan, tanpa sinyal', async () => {
    const { page, konteks } = await openSiti();
    await tungguPekerja(page);
    await konteks.setOffline(true);
    await tempat(page, 'Lainnya').click();
    await page.getByRole('link', { name: 'Materi untuk ditunjukkan' }).click();
    await page.getByLabel('Cari materi').fill('dianjurkan perempuan');
    await page.getByRole('link', { name: 'Menikah pada umur yang matang' }).click();
    await page.getByText('Perempuan 21 tahun, laki-laki 25 tahun.').waitFor(SABAR);
    await page.getByRole('img', { name: 'perempuan 21 tahun' }).waitFor();
    expect(await page.getByRole('button', { name: 'Mundur' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await expect.poll(() => judulLembar(page).innerText()).toBe('Selesaikan sekolah dulu');
    // A screen reader goes on from the heading of the new page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Selesaikan sekolah dulu');
    await geser(page, 300, 60);
    await expect.poll(() => judulLembar(page).innerText()).toBe('Hamil terlalu muda berbahaya');
    await geser(page, 60, 300);
    await expect.poll(() => judulLembar(page).innerText()).toBe('Selesaikan sekolah dulu');
    await geser(page, 200, 180);
    await expect.poll(() => judulLembar(page).innerText()).toBe('Selesaikan sekolah dulu');
    for (let ke = 0; ke < 4; ke += 1) await page.getByRole('button', { name: 'Lanjut' }).click();
    await expect.poll(() => judulLembar(page).innerText()).toBe('Tanyakan');
    await page.getByText('Dari mana isi ini').click();
    await page.getByText('Perkiraan Lini').first().waitFor();
    await expectTanpaHalangan(page);
    await page.getByRole('link', { name: 'Selesai' }).click();
    await expect.poll(() => page.getByLabel('Cari materi').inputValue()).toBe('dianjurkan perempuan');
    await konteks.close();
  });

  test('dari halaman keluarga, kembali ke keluarga itu', async () => {
    const { page, konteks } = await openSiti();
    await tempat(page, 'Keluarga').click();
    await page.locator('a[href^="/keluarga/"]').first().click();
    await page.getByRole('link', { name: 'Materi untuk ditunjukkan' }).click();
    await page.getByRole('link', { name: 'Empat terlalu' }).click();
    await page.getByText('Terlalu muda').first().waitFor(SABAR);
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);
    await konteks.close();
  });
});

/** Enters an institution of Juai as the office would have it from another phone. */
async function daftarkanInstitusi(page: Page, nama: string, wilayah: readonly string[]): Promise<void> {
  const { id: oleh } = (await (await page.request.get('/api/akun')).json()) as { id: string };
  const isi = JSON.parse(readFileSync(new URL('../../core/fixtures/institusi.daftar.v1.json', import.meta.url), 'utf8'));
  const perangkat = crypto.randomUUID();
  const kini = Date.now();
  const catatan = {
    id: crypto.randomUUID(),
    kind: 'institusi.daftar',
    v: 1,
    subjek: { jenis: 'institusi', id: crypto.randomUUID() },
    desa: '63.11.01.2003',
    rt: wilayah[0] ?? '000',
    terjadi: tanggalWita(kini),
    dicatat: nextHlc(null, kini, perangkat),
    oleh,
    perangkat,
    urut: 1,
    melihat: 0,
    isi: { ...isi, jenis: 'sub-ppkbd', nama, wilayah },
  };
  const jawaban = await page.request.post('/api/sync/kirim', { data: { perangkat, catatan: [catatan] } });
  expect((await jawaban.json()).putusan).toMatchObject([{ putusan: 'diterima' }]);
}

describe('KIE kelompok', () => {
  test('tanpa institusi: halaman mengatakan apa yang harus dilakukan; sesudah didaftar, KIE dicatat tanpa sinyal dan terhitung', async () => {
    const { page, konteks } = await openSiti();
    await page.goto('/kie');
    const akun = (await (await page.request.get('/api/akun')).json()) as { tugas: { rt: string[] }[] };
    const daftarkan = page.getByRole('link', { name: 'Daftarkan PPKBD atau Sub-PPKBD' });
    // Another story of this run may have entered one already.
    await daftarkan
      .or(page.getByRole('heading', { name: 'Bulan ini' }))
      .first()
      .waitFor(SABAR);
    await expectTanpaHalangan(page);
    await daftarkanInstitusi(page, 'Sub-PPKBD Kenanga', akun.tugas[0]?.rt ?? []);
    await page.reload();
    const catat = page.getByRole('link', { name: 'Sub-PPKBD Kenanga' });
    await catat.waitFor(SABAR);
    await expectTanpaHalangan(page);
    await tungguPekerja(page);
    await konteks.setOffline(true);
    await catat.click();
    await page.getByText('Arisan atau yasinan').click();
    await page.getByLabel('Pendewasaan usia perkawinan').check();
    await page.getByRole('group', { name: 'Siapa yang berbicara?' }).getByLabel('Sub-PPKBD').check();
    await page.getByLabel('Perempuan yang hadir').fill('23');
    await expectTanpaHalangan(page);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan di ponsel').waitFor(SABAR);
    await page.getByText('23 orang').waitFor(SABAR);
    expect(new URL(page.url()).pathname).toBe('/kie');
    await expectTanpaHalangan(page);
    await expectTidakMeluap(page);
    await konteks.close();
  });
});

/** Everything this phone keeps, as text: databases, caches aside. */
const isiPonsel = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const hasil: unknown[] = [JSON.stringify(localStorage)];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const buka = indexedDB.open(name as string);
        buka.onsuccess = () => resolve(buka.result);
        buka.onerror = () => reject(buka.error);
      });
      for (const tempat of db.objectStoreNames)
        hasil.push(
          await new Promise((resolve) => {
            const semua = db.transaction(tempat).objectStore(tempat).getAll();
            semua.onsuccess = () => resolve(semua.result);
          }),
        );
      db.close();
    }
    return JSON.stringify(hasil);
  });

describe('konseling', () => {
  const CERITA = 'Suaminya belum setuju sama sekali';

  test('catatan rahasia Bu Siti sampai ke ponsel Pak Rudi, tidak ke ponsel Bu Masitah dan Bu Aminah', async () => {
    const { page, konteks } = await openSiti();
    await tempat(page, 'Keluarga').click();
    await page.locator('a[href^="/keluarga/"]').nth(2).click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor(SABAR);
    const keluarga = new URL(page.url()).pathname;
    await page.getByText('KRS, rujukan, konseling').click();
    await page.getByRole('link', { name: 'Konseling', exact: true }).click();
    await page.getByLabel('Unmet need dan KB setelah melahirkan').check();
    await page.getByText('Masih dipikirkan').click();
    await expectTanpaHalangan(page);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('link', { name: 'Catatan rahasia konseling' }).first().click();
    await page.getByLabel('Yang perlu diingat').fill(CERITA);
    await expectTanpaHalangan(page);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: /Catatan rahasia konseling/ }).click();
    await page.getByRole('dialog').getByText(CERITA).waitFor(SABAR);
    await expectTanpaHalangan(page);
    await page.goto('/kiriman');
    await tungguTerkirim(page);

    for (const [nama, isBoleh] of [
      ['rudi', true],
      ['masitah', false],
      ['aminah', false],
    ] as const) {
      const lain = await openSiti('light', nama);
      await lain.page.goto(keluarga);
      await lain.page
        .getByRole('button', { name: /^Konseling/ })
        .first()
        .waitFor(SABAR);
      expect([nama, await lain.page.getByRole('button', { name: /Catatan rahasia/ }).count()]).toEqual([nama, isBoleh ? 1 : 0]);
      expect([nama, (await isiPonsel(lain.page)).includes(CERITA)]).toEqual([nama, isBoleh]);
      await lain.konteks.close();
    }
    await konteks.close();
  });
});
