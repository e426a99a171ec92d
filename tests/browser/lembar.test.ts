// Official sheets: the phone of a village and the office make the same one from the same figures; files, print, share, and what asks first.
import { readFile } from 'node:fs/promises';
import { ubahDalamZip } from '@lini/ui/berkas/lembar/zip.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectTanpaHalangan,
  type Layar,
  masuk,
  openKantor,
  openPeramban,
  openSebagai,
  periksaLayar,
  SABAR,
  tempat,
  tungguPekerja,
} from '../setup/peramban.ts';

const DESA = '63.11.01.2003';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

/** The tables of the sheet on the screen, as they are read. */
const bacaTabel = (page: Page): Promise<string[][]> =>
  page.locator('.lembar table').evaluateAll((tabel) => tabel.map((satu) => [...satu.querySelectorAll('th, td')].map((sel) => sel.textContent ?? '')));

/** The cells of a workbook's tab, row by row: numbers are numbers, texts are texts. */
async function bacaXlsx(berkas: Uint8Array): Promise<(string | number)[][]> {
  const ambil = async (nama: string): Promise<string> => {
    let isi = '';
    await ubahDalamZip(berkas, nama, (teks) => {
      isi = teks;
      return teks;
    });
    return isi;
  };
  const kata = [...(await ambil('xl/sharedStrings.xml')).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, satu]) => satu ?? '');
  const baris = (await ambil('xl/worksheets/sheet1.xml')).matchAll(/<row[^>]*>(.*?)<\/row>/gs);
  return [...baris].map(([, isi = '']) =>
    [...isi.matchAll(/<c ([^>]*)><v>([^<]*)<\/v>/g)].map(([, sifat = '', nilai]) => (/t="s"/.test(sifat) ? (kata[Number(nilai)] ?? '') : Number(nilai))),
  );
}

/** The newest month whose report of the village is locked. */
const bulanTerkunci = (page: Page): Promise<string> =>
  page.evaluate(async (desa) => {
    const kini = new Date();
    for (let lalu = 1; lalu < 12; lalu += 1) {
      const bulan = new Date(Date.UTC(kini.getUTCFullYear(), kini.getUTCMonth() - lalu, 1)).toISOString().slice(0, 7);
      const rekap = (await (await fetch(`/api/laporan/rekap?wilayah=${desa}&bulan=${bulan}&ringkas=ya`)).json()) as { seluruh: { terkunci: unknown } };
      if (rekap.seluruh.terkunci) return bulan;
    }
    throw new Error('tidak ada bulan yang terkunci');
  }, DESA);

/** Presses a button that gives a file; its name, and where it lies. */
async function unduh(page: Page, nama: string, lewat?: string): Promise<{ nama: string; isi: Buffer }> {
  const [berkas] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: nama, exact: true }).click();
      if (lewat) await page.getByRole('button', { name: lewat }).click();
    })(),
  ]);
  return { nama: berkas.suggestedFilename(), isi: await readFile(await berkas.path()) };
}

describe('ponsel PPKBD', () => {
  let layar: Layar;
  let page: Page;
  beforeAll(async () => {
    layar = await openSebagai(browser, 'aminah');
    page = layar.page;
    await layar.konteks.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => expect(layar.galat).toEqual([]));

  test('dari Laporan ke daftar lembar, lalu R/I/PPKBD', async () => {
    await tempat(page, 'Laporan').click();
    await page.getByRole('link', { name: 'Cetak dan bagikan lembar resmi' }).click();
    await page.getByRole('heading', { name: 'Memuat nama, rahasia' }).waitFor();
    await periksaLayar(page);
    await page.getByRole('link', { name: /^Laporan bulanan PPKBD/ }).click();
    await page.getByRole('heading', { name: 'I. Keadaan umum' }).waitFor(SABAR);
    await periksaLayar(page);
  });

  test('XLSX, PDF, dan CSV dinamai menurut lembar, desa, dan bulan; angkanya sama dengan layar', async () => {
    const xlsx = await unduh(page, 'XLSX');
    expect(xlsx.nama).toMatch(/^ri-ppkbd-63\.11\.01\.2003-\d{4}-\d{2}\.xlsx$/);
    const tab = await bacaXlsx(new Uint8Array(xlsx.isi));
    const pus = tab.find((baris) => baris.includes('Jumlah PUS'))?.find((sel) => typeof sel === 'number');
    const tabel = (await bacaTabel(page)).flat();
    expect(String(pus)).toBe(tabel[tabel.indexOf('Jumlah PUS') + 1]?.replace('.', ''));
    const pdf = await unduh(page, 'PDF');
    expect(pdf.isi.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await unduh(page, 'CSV')).isi.toString()).toContain(`Jumlah PUS;${pus}`);
  });

  test('ringkasan yang dibagikan tidak memuat nama orang', async () => {
    // The share sheet belongs to the system; without one the text is copied.
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.getByRole('button', { name: 'Bagikan ringkasan' }).click();
    await page.getByText('Ringkasan disalin').waitFor();
    const teks = await page.evaluate(() => navigator.clipboard.readText());
    expect(teks).toMatch(/^\*Laporan bulanan PPKBD\*\nDesa Juai, Kecamatan Juai, \w+ \d{4}\nKeluarga: [\d.]+\nPUS: /);
    expect(teks).not.toContain('Aminah');
  });

  test('lembar bernama bertanya dulu siapa yang boleh melihat, dan nama berkasnya tanpa nama orang', async () => {
    await page.goto('/lembar/rekap-keluarga');
    await page.locator('.lembar').waitFor(SABAR);
    await expectTanpaHalangan(page);
    await page.getByRole('button', { name: 'XLSX', exact: true }).click();
    await page.getByText('Jangan dikirim ke grup WhatsApp').waitFor();
    await expectTanpaHalangan(page);
    await page.getByRole('button', { name: 'Tutup' }).click();
    const { nama, isi } = await unduh(page, 'XLSX', 'Saya mengerti, simpan XLSX');
    expect(nama).toMatch(/^rekap-keluarga-63\.11\.01\.2003-rt-\d+-\d{4}-\d{2}\.xlsx$/);
    const nik = (await bacaXlsx(new Uint8Array(isi))).flat().filter((sel) => /^\d{16}$/.test(String(sel)));
    expect(nik.length).toBeGreaterThan(10);
    expect(nik.every((satu) => typeof satu === 'string')).toBe(true);
  });

  test('tanpa sinyal: lembar dan XLSX tetap bisa, PDF juga setelah sekali diambil', async () => {
    await tungguPekerja(page);
    await page.goto('/lembar/f-i-dal');
    await page.locator('.lembar').waitFor(SABAR);
    await unduh(page, 'PDF');
    await layar.konteks.setOffline(true);
    await page.goto('/lembar/verval-krs');
    await page.locator('.lembar').waitFor(SABAR);
    expect((await unduh(page, 'XLSX')).nama).toContain('verval-krs');
    expect((await unduh(page, 'PDF')).nama).toContain('verval-krs');
    await layar.konteks.setOffline(false);
  });
});

describe('ponsel Sub-PPKBD', () => {
  test('lembar laporannya sendiri menyebut RT dan namanya; lembar desa tidak ditawarkan atas namanya', async () => {
    const { page, galat } = await openSebagai(browser, 'siti');
    await page.goto('/lembar');
    await page.getByRole('heading', { name: 'Angka RT Ibu' }).waitFor(SABAR);
    expect(await page.getByRole('link', { name: /PPKBD/ }).allTextContents()).toEqual([expect.stringContaining('Laporan bulanan Sub-PPKBD')]);
    await page.getByRole('link', { name: 'Laporan bulanan Sub-PPKBD' }).click();
    const kepala = page.locator('.lembar');
    await kepala.waitFor(SABAR);
    expect(await kepala.textContent()).toMatch(/RT:? *\d{3}/);
    expect(await kepala.textContent()).toContain('Siti');
    await expectTanpaHalangan(page);
    await page.goto('/lembar/f-i-dal');
    await page.locator('h1').waitFor(SABAR);
    expect(await page.locator('.lembar').count()).toBe(0);
    expect(galat).toEqual([]);
  });
});

describe('kantor', () => {
  let layar: Layar;
  let page: Page;
  beforeAll(async () => {
    layar = await openKantor(browser);
    page = layar.page;
    await masuk(page, 'noor');
    await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Lembar resmi' }).click();
    await page.locator('.lembar').waitFor(SABAR);
  });
  afterAll(() => expect(layar.galat).toEqual([]));

  const pilih = (nama: string) => page.getByRole('combobox', { name: nama, exact: true });

  test('rekap kabupaten tampil, tanpa halangan; pilihan wilayah turun ke kecamatan dan desa', async () => {
    await page.getByRole('heading', { name: 'Rekap kabupaten F/I/Dal' }).waitFor();
    await expectTanpaHalangan(page);
    await pilih('Wilayah').selectOption({ label: 'Kecamatan Juai' });
    await page.getByRole('heading', { name: 'Rekap kecamatan F/I/Dal' }).waitFor();
    await pilih('Desa').selectOption(DESA);
    await page.getByRole('heading', { name: 'Laporan bulanan PPKBD' }).waitFor();
  });

  test('tidak ada lembar bernama di kantor', async () => {
    const pilihan = await pilih('Laporan').locator('option').allTextContents();
    expect(pilihan.some((satu) => satu.includes('F/I/Dal/13'))).toBe(true);
    expect(pilihan.join()).not.toMatch(/Register|Rekapitulasi|Daftar verval/);
  });

  test('angka kecil satu desa bertanda bintang, jumlah kecamatan lengkap', async () => {
    await page.goto(`/kantor/laporan-resmi?wilayah=63.11.01&lembar=rek-kec`);
    await page.getByText('* disamarkan').waitFor(SABAR);
    const pus = (await bacaTabel(page)).at(-1) ?? [];
    expect(pus).toContain('*');
    expect(pus.slice(pus.indexOf('Jumlah') + 1)).not.toContain('*');
  });

  test('berkas XLSX dan PDF jadi', async () => {
    expect((await unduh(page, 'XLSX')).nama).toMatch(/^rek-kec-63\.11\.01-/);
    expect((await unduh(page, 'PDF')).isi.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('satu angka: lembar ponsel sama dengan lembar kantor', () => {
  let ponsel: Layar;
  let kantor: Layar;
  beforeAll(async () => {
    ponsel = await openSebagai(browser, 'rudi');
    await ponsel.page.goto('/lembar');
    await ponsel.page.getByRole('combobox', { name: 'Desa' }).selectOption(DESA);
    kantor = await openKantor(browser);
    await masuk(kantor.page, 'rudi');
    await kantor.page.getByRole('link', { name: 'Lembar resmi' }).first().waitFor(SABAR);
  });

  const baca = async (page: Page, alamat: string): Promise<string[][]> => {
    await page.goto(alamat);
    await page.locator('.lembar').waitFor(SABAR);
    return bacaTabel(page);
  };

  test.each(['ri-ppkbd', 'f-i-dal', 'verval-krs', 'tabel-3-ppkbd', 'tabel-4-sub-ppkbd', 'salin-siga'])('%s', async (lembar) => {
    const diPonsel = await baca(ponsel.page, `/lembar/${lembar}`);
    const diKantor = await baca(kantor.page, `/kantor/laporan-resmi?wilayah=${DESA}&lembar=${lembar}`);
    expect(diPonsel.flat().length).toBeGreaterThan(15);
    expect(diPonsel).toEqual(diKantor);
  });

  test.each(['ri-ppkbd', 'f-i-dal', 'verval-krs', 'salin-siga'])('%s bulan terkunci: angka laporan yang dikunci, sama di keduanya', async (lembar) => {
    const bulan = await bulanTerkunci(kantor.page);
    const catatan = (page: Page) => page.locator('.lembar').getByText('Angka terkunci:').waitFor(SABAR);
    const diPonsel = await baca(ponsel.page, `/lembar/${lembar}?bulan=${bulan}&rt=semua`);
    await catatan(ponsel.page);
    const diKantor = await baca(kantor.page, `/kantor/laporan-resmi?wilayah=${DESA}&lembar=${lembar}&bulan=${bulan}`);
    await catatan(kantor.page);
    expect(diPonsel.flat().length).toBeGreaterThan(15);
    expect(diPonsel).toEqual(diKantor);
  });
});
