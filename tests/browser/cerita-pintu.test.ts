// The orientation of Kec. Juai at its door: 107 invited, three phones without a signal, 98 come of whom five were not invited; then together, right to the person.
import { hadirAcara } from '@lini/core/acara/baca-acara.ts';
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { pesertaUji, RENCANA_UJI } from '@lini/testing/buku-pintu.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hadapkan, pasangKameraPalsu } from '../setup/kamera-palsu.ts';
import { type Layar, masuk, openPeramban, openPonsel, periksaLayar, tungguPekerja } from '../setup/peramban.ts';

kenalkanAcara();

/** Three phones at work at once on a small machine. */
const LAMA = { timeout: 90_000 };

const ACARA = uuidUji(Date.now() % 1_000_000, 0xaca);
const HARI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
const UNDANGAN = Array.from({ length: 107 }, (_, ke) => ({
  ...pesertaUji(ke + 1),
  nama: `Kader Uji ${String(ke + 1).padStart(3, '0')}`,
  desa: '63.11.01.2003',
}));
const DATANG = UNDANGAN.slice(0, 93);
const LANGSUNG = ['Rusmiati', 'Norhayati', 'Siti Maimunah', 'Hamidah', 'Raudah'];

let browser: Browser;
let rudi: Layar;
let tamu: Layar[];
const pintu = (): Layar[] => [rudi, ...tamu];

beforeAll(async () => {
  browser = await openPeramban();
  [rudi, ...tamu] = [await openPonsel(browser), await openPonsel(browser), await openPonsel(browser)];
  for (const { konteks } of pintu()) await pasangKameraPalsu(konteks);
});
afterAll(() => browser.close());

async function minta(path: string, data: unknown): Promise<unknown> {
  const jawaban = await rudi.konteks.request.post(path, { data });
  if (!jawaban.ok()) throw new Error(`${path} dijawab ${jawaban.status()}: ${await jawaban.text()}`);
  return jawaban.json();
}

/** Holds a pass before the camera until the door answers with its name. */
async function pindai(page: Page, orang: { id: string; nama: string }, warna = 'hijau'): Promise<void> {
  await hadapkan(page, tulisKodePeserta(orang.id));
  await page.locator(`.pintu-${warna}`, { hasText: orang.nama }).waitFor(LAMA);
  await hadapkan(page, null);
}

async function tulisLangsung(page: Page, nama: string): Promise<void> {
  await page.getByRole('button', { name: 'Datang langsung' }).click();
  await page.getByLabel('Namanya').fill(nama);
  await page.getByText('Sub-PPKBD', { exact: true }).click();
  await page.getByRole('button', { name: 'Simpan dan catat masuk' }).click();
  await page.locator('.pintu-hijau', { hasText: nama }).waitFor(LAMA);
  await page.getByRole('button', { name: 'Pindai kartu' }).click();
}

const hitungan = (page: Page) => page.getByRole('link', { name: /undangan hadir/ });
/** As the office has it, read by an account of the committee. */
async function hadirDiServer(): Promise<string[]> {
  const semua: Catatan[] = [];
  let kursor = '';
  for (let isSelesai = false; !isSelesai; ) {
    const blok = (await (await rudi.konteks.request.get(`/api/sync/ambil${kursor}`)).json()) as {
      baris: { catatan: Catatan }[];
      kursor: string;
      selesai: boolean;
    };
    semua.push(...blok.baris.map((satu) => satu.catatan).filter((satu) => satu.subjek.id === ACARA));
    [kursor, isSelesai] = [`?kursor=${encodeURIComponent(blok.kursor)}`, blok.selesai];
  }
  return hadirAcara(foldSubjek('acara', ACARA, susunCatatan(semua))).map((satu) => satu.peserta);
}

test('Pak Rudi merencanakan dan mengundang; dua petugas membuka tautannya; ketiga pintu siap', async () => {
  await masuk(rudi.page, 'rudi');
  await rudi.page.getByText('terakhir terkirim').waitFor(LAMA);
  const sesi = RENCANA_UJI.sesi.map((satu) => ({
    ...satu,
    tanggal: HARI,
    mulai: satu.id === 'pagi' ? '00:00' : '23:58',
    selesai: satu.id === 'pagi' ? '23:57' : '23:59',
  }));
  const rencana = { ...RENCANA_UJI, judul: 'Orientasi Pintu', mulai: HARI, selesai: HARI, sesi };
  const tulis = (kind: string, isi: unknown, ke: number) => ({
    id: uuidUji((Date.now() % 1_000_000) + ke, 0x7e5),
    kind,
    subjek: { jenis: 'acara', id: ACARA },
    desa: '63.11.01',
    isi,
  });
  const { putusan } = (await minta('/api/kantor/catat', {
    catatan: [tulis('acara.rencana', rencana, 1), tulis('acara.undang', { peserta: UNDANGAN }, 2)],
  })) as {
    putusan: { putusan: string }[];
  };
  expect(putusan.map((satu) => satu.putusan)).toEqual(['diterima', 'diterima']);
  for (const [ke, { page }] of tamu.entries()) {
    const { token } = (await minta('/api/tautan', { acaraId: ACARA, lombaId: null, tugas: 'pintu', nama: `Petugas ${ke + 2}` })) as { token: string };
    await page.goto(`/tautan#${token}`);
    await page.reload();
    await page.getByRole('button', { name: 'Buka tugas saya di ponsel ini' }).click();
    await page.getByRole('link', { name: 'Buka pintu' }).click();
  }
  await rudi.page.goto(`/acara/${ACARA}/pintu`);
  for (const { page } of pintu()) {
    await expect.poll(() => hitungan(page).innerText(), LAMA).toContain('0 dari 107');
    await page.getByText('Arahkan kamera').waitFor(LAMA);
    await tungguPekerja(page);
  }
  await periksaLayar(rudi.page);
}, 300_000);

test('tanpa sinyal, tiga pintu sekaligus: 93 undangan dipindai, satu di dua pintu, satu keliru dibatalkan, lima datang langsung', async () => {
  for (const { konteks } of pintu()) await konteks.setOffline(true);
  await Promise.all(
    pintu().map(async ({ page }, nomor) => {
      for (const orang of DATANG.filter((_, ke) => ke % 3 === nomor)) await pindai(page, orang);
    }),
  );
  const [satu, dua, tiga] = pintu().map(({ page }) => page) as [Page, Page, Page];
  // Scanned at another door too, which cannot know yet; at the same door it says so.
  await pindai(dua, DATANG[0] as (typeof DATANG)[number]);
  await hadapkan(satu, null);
  await satu.getByRole('button', { name: 'Cari nama' }).click();
  await satu.getByLabel('Nama, desa, atau kecamatan').fill('kader uji 001');
  await satu.locator('.pintu-nama-daftar button').first().click();
  await satu.locator('.pintu-kuning', { hasText: 'oleh saya' }).waitFor(LAMA);
  await satu.getByRole('button', { name: 'Pindai kartu' }).click();
  // Somebody else's pass, taken back at once.
  await pindai(tiga, UNDANGAN[100] as (typeof UNDANGAN)[number]);
  await tiga.getByRole('button', { name: 'Batalkan' }).click();
  await tiga.getByText('Dibatalkan', { exact: true }).waitFor(LAMA);
  await hadapkan(tiga, 'https://contoh.id/bukan-kartu');
  await tiga.locator('.pintu-merah', { hasText: 'Bukan kartu peserta' }).waitFor(LAMA);
  await hadapkan(tiga, null);
  for (const [ke, nama] of LANGSUNG.entries()) await tulisLangsung([satu, dua, tiga][ke % 3] as Page, nama);
  await tulisLangsung(tiga, `Bu ${LANGSUNG[0]}`);
  expect(await hitungan(tiga).innerText()).toBe('31 dari 107 undangan hadir + 2 langsung');
  await periksaLayar(tiga);
}, 400_000);

test('bertemu lagi: setiap pintu sama, 93 undangan dan enam nama langsung yang ternyata lima orang', async () => {
  for (const { konteks } of pintu()) await konteks.setOffline(false);
  const segarkan = async (): Promise<void> => {
    for (const { page } of pintu()) await page.evaluate(() => dispatchEvent(new Event('online')));
  };
  const semuaMelihat = async (harap: string): Promise<void> => {
    for (const { page } of pintu())
      await expect
        .poll(
          async () => {
            await segarkan();
            return hitungan(page).innerText();
          },
          { timeout: 60_000, interval: 1_000 },
        )
        .toBe(harap);
  };
  await semuaMelihat('93 dari 107 undangan hadir + 6 langsung');
  const { page } = rudi;
  await hitungan(page).click();
  await page.getByText('Apakah ini satu orang?').waitFor(LAMA);
  await periksaLayar(page);
  await page.getByRole('button', { name: 'Ya, satu orang' }).click();
  await page.getByText('Apakah ini satu orang?').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Datang langsung' }).click();
  await page.getByText('5 orang', { exact: true }).waitFor(LAMA);
  await page.getByRole('link', { name: 'Kembali' }).click();
  await semuaMelihat('93 dari 107 undangan hadir + 5 langsung');
  const hadir = await hadirDiServer();
  expect(hadir).toHaveLength(98);
  const undangan = new Set(UNDANGAN.map((satu) => satu.id));
  expect(hadir.filter((id) => undangan.has(id)).sort()).toEqual(DATANG.map((satu) => satu.id).sort());
  expect(pintu().flatMap(({ galat }) => galat)).toEqual([]);
}, 400_000);
