// A whole month of Kec. Juai: 107 cadres send (some late, some never), the PKB returns three, the koordinator confirms, the kabupaten accepts and
// locks; then a correction. Coverage and timeliness are counted by hand, the locked figures stay, the restatement stands beside them.
import { randomUUID } from 'node:crypto';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { type RekapLaporan, zRekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { akhirBulan, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kolomTanpaGambar } from '@lini/server/platform/sql/baris-catatan.ts';
import { bulanIni } from '@lini/server/platform/waktu.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { type KaderUji, potretAkhirBulan, tulisAjuan } from '@lini/testing/kader-laporan.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiniJuai, openLiniJuai } from '../setup/lini-juai.ts';
import { type Layar, masuk, openKantor, openPeramban, openSebagai, SABAR } from '../setup/peramban.ts';

const JUAI = '63.11.01';
const KELUARGA = '600';
/** Two months back, so that the days after it lie in the past whatever today is. */
const BULAN = tambahBulan(bulanIni(), -2);
const hariKe = (hari: number): Tanggal => `${tambahBulan(BULAN, 1)}-${String(hari).padStart(2, '0')}`;

let browser: Browser;
let lini: LiniJuai;
let siti: KaderUji;
let aminah: KaderUji;
let kader: KaderUji[];
const potret = new Map<string, DesaPotret>();
const kuki = new Map<string, string>();
let urut = 0;

async function minta<Isi>(akun: string, path: string, kirim?: unknown): Promise<Isi> {
  if (!kuki.has(akun)) kuki.set(akun, await lini.kukiUntuk(akun));
  const jawaban = await fetch(`${lini.alamat}${path}`, {
    headers: { cookie: kuki.get(akun) ?? '', 'content-type': 'application/json' },
    ...(kirim === undefined ? {} : { method: 'POST', body: JSON.stringify(kirim) }),
  });
  if (!jawaban.ok) throw new Error(`${path} dijawab ${jawaban.status}: ${await jawaban.text()}`);
  return (await jawaban.json()) as Isi;
}

type Putusan = { readonly putusan: readonly { readonly putusan: string; readonly kode: string | null }[] };
const ringkas = ({ putusan }: Putusan): string[] => [...new Set(putusan.map((satu) => satu.kode ?? satu.putusan))];

async function ajukan(satu: KaderUji, hari: Tanggal): Promise<string> {
  urut += 1;
  const catatan: Catatan = tulisAjuan(potret.get(satu.desa) as DesaPotret, BULAN, satu, hari, urut, randomUUID());
  expect(ringkas(await minta<Putusan>(satu.akun, '/api/sync/kirim', { perangkat: satu.perangkat, catatan: [catatan] }))).toEqual(['diterima']);
  return catatan.id;
}

async function akunBernama(nama: string): Promise<string> {
  const [satu] = await lini.sql<{ id: string }[]>`select id from akun where nama_pengguna = ${nama}`;
  return satu?.id ?? '';
}

async function bacaKader(): Promise<KaderUji[]> {
  return await lini.sql<KaderUji[]>`
    select subjek_id as "institusiId", desa, oleh as akun, perangkat from catatan
    where kind = 'institusi.daftar' and starts_with(desa, ${`${JUAI}.`}) order by desa, nomor`;
}

async function bacaPotret(): Promise<void> {
  for (const desa of new Set(kader.map((satu) => satu.desa))) {
    const baris = await lini.sql<BarisCatatan[]>`select ${kolomTanpaGambar(lini.sql)} from catatan c where c.kab = ${desa.slice(0, 5)} and c.desa = ${desa}`;
    potret.set(desa, potretAkhirBulan(baris.map(catatanDari), BULAN));
  }
}

const rekap = async (nama: string, wilayah = JUAI): Promise<RekapLaporan> =>
  zRekapLaporan.parse(await minta(await akunBernama(nama), `/api/laporan/rekap?wilayah=${wilayah}&bulan=${BULAN}`));

const ajuanServer = async (satu: KaderUji): Promise<Catatan[]> => {
  const baris = await lini.sql<BarisCatatan[]>`
    select ${kolomTanpaGambar(lini.sql)} from catatan c where c.kind = 'laporan.ajukan' and c.subjek_id = ${idLaporan(satu.institusiId, BULAN)} order by c.nomor`;
  return baris.map(catatanDari);
};

beforeAll(async () => {
  lini = await openLiniJuai(KELUARGA, BULAN);
  kader = await bacaKader();
  await bacaPotret();
  const [idSiti, idAminah] = [await akunBernama('siti'), await akunBernama('aminah')];
  siti = kader.find((satu) => satu.akun === idSiti) as KaderUji;
  aminah = kader.find((satu) => satu.akun === idAminah) as KaderUji;
  browser = await openPeramban();
});
afterAll(async () => {
  await browser?.close();
  await lini?.close();
});

/** The report page of a phone, at the month of the story. */
async function bukaLaporan({ page }: Layar): Promise<void> {
  await page.goto('/laporan');
  await page.getByLabel('Bulan', { exact: true }).selectOption(BULAN);
}

/** Explains what is asked, and sends. */
async function kirimDariPonsel({ page }: Layar, tombol: string): Promise<void> {
  await page.getByRole('button', { name: tombol }).click();
  const lembar = page.getByRole('dialog');
  await lembar.getByRole('button', { name: 'Ya, ajukan' }).waitFor(SABAR);
  for (const isian of await lembar.locator('section[aria-labelledby="penjelasan"] input').all()) await isian.fill('Sudah diperiksa di rumahnya');
  await lembar.getByRole('button', { name: 'Ya, ajukan' }).click();
  await lembar.waitFor({ state: 'hidden', ...SABAR });
}

/** The desk of the office, at the month of the story. */
async function bukaMeja(nama: string): Promise<Page> {
  const layar = await openKantor(browser, lini.alamat);
  await masuk(layar.page, nama);
  await layar.page.getByRole('button', { name: 'Keluar' }).waitFor(SABAR);
  await layar.page.goto(`/kantor/laporan?bulan=${BULAN}`);
  await layar.page.getByText('Laporan masuk').waitFor(SABAR);
  return layar.page;
}

const baris = (page: Page, satu: KaderUji) => page.locator(`[data-laporan="${idLaporan(satu.institusiId, BULAN)}"]`);

let dikembalikan: KaderUji[];

test('tanggal 2 Bu Siti mengajukan tanpa sinyal; angka yang sampai di kantor sama dengan yang dihitung dari catatannya', async () => {
  const layar = await openSebagai(browser, 'siti', { alamat: lini.alamat, jam: `${hariKe(2)}T02:00:00Z` });
  await bukaLaporan(layar);
  await layar.konteks.setOffline(true);
  await kirimDariPonsel(layar, 'Ajukan laporan');
  await layar.konteks.setOffline(false);
  await expect.poll(async () => (await ajuanServer(siti)).length, SABAR).toBe(1);
  const [ajuan] = await ajuanServer(siti);
  const sendiri = tulisAjuan(potret.get(siti.desa) as DesaPotret, BULAN, siti, hariKe(2), 1, randomUUID());
  const angka = (satu: Catatan | undefined) => (satu?.isi as { angka: unknown } | undefined)?.angka;
  expect(angka(ajuan)).toEqual(angka(sendiri));
  expect(ajuan?.terjadi).toBe(hariKe(2));
  await layar.konteks.close();
});

test('107 kader: 92 mengajukan tepat waktu, 8 terlambat, 7 tidak', async () => {
  expect(kader).toHaveLength(107);
  const lain = kader.filter((satu) => satu !== siti && satu !== aminah);
  await ajukan(aminah, hariKe(2));
  for (const [ke, satu] of lain.entries()) if (ke < 98) await ajukan(satu, hariKe(ke < 90 ? 2 : 8));
  const { seluruh } = await rekap('hasan');
  expect([seluruh.hitungan.ada, seluruh.hitungan.masuk, seluruh.hitungan.tepat]).toEqual([107, 100, 92]);
  dikembalikan = [siti, ...lain.slice(4, 6)];
});

test('Pak Rudi mengembalikan tiga dengan alasan; tanpa alasan layar menolak; dua diperbaiki', async () => {
  const page = await bukaMeja('rudi');
  for (const [ke, satu] of dikembalikan.entries()) {
    await baris(page, satu).click();
    await page.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    const dialog = page.getByRole('dialog');
    if (ke === 0) {
      await dialog.getByLabel('Alasan').fill('');
      await dialog.getByRole('button', { name: 'Kembalikan ke kader' }).click();
      await dialog.getByText('Tulis alasannya dulu').waitFor(SABAR);
    }
    await dialog.getByLabel('Alasan').fill('Periksa lagi PUS yang belum didata');
    await dialog.getByRole('button', { name: 'Kembalikan ke kader' }).click();
    await dialog.waitFor({ state: 'hidden', ...SABAR });
  }
  await expect.poll(async () => (await rekap('hasan')).seluruh.hitungan.keadaan.dikembalikan, SABAR).toBe(3);

  const layar = await openSebagai(browser, 'siti', { alamat: lini.alamat, jam: `${hariKe(9)}T02:00:00Z` });
  await bukaLaporan(layar);
  await layar.page.getByText('Periksa lagi PUS yang belum didata').first().waitFor(SABAR);
  await kirimDariPonsel(layar, 'Ajukan lagi');
  await expect.poll(async () => (await ajuanServer(siti)).length, SABAR).toBe(2);
  await layar.konteks.close();
  await ajukan(dikembalikan[1] as KaderUji, hariKe(9));
  await page.context().close();
});

test('Pak Rudi menyetujui yang tidak janggal sekaligus, lalu yang dipilih; Pak Hasan mengesahkan; Bu Noor menerima dan mengunci', async () => {
  const rudi = await bukaMeja('rudi');
  const kotak = rudi.locator('.desk-check input:not([disabled])');
  await kotak.first().waitFor(SABAR);
  const biasa = rudi.getByRole('button', { name: /^Setujui \d+ yang tidak janggal$/ });
  if ((await biasa.count()) > 0) {
    await biasa.click();
    await rudi.getByRole('dialog').getByRole('button', { name: 'Setujui', exact: true }).click();
  }
  const menunggu = async () => (await rekap('hasan')).seluruh.hitungan.keadaan;
  // What was approved has left the desk, everything else is on it.
  await expect.poll(async () => (await menunggu()).disetujui + (await kotak.count()), SABAR).toBe(99);
  await expect.poll(() => biasa.count(), SABAR).toBe(0);
  for (const satu of await kotak.all()) await satu.check();
  await rudi.getByRole('button', { name: /^Setujui \d+ yang dipilih$/ }).click();
  await expect.poll(async () => (await menunggu()).disetujui, SABAR).toBe(99);

  const hasan = await bukaMeja('hasan');
  await hasan.getByRole('button', { name: 'Sahkan semua yang disetujui (99)' }).click();
  await hasan.getByRole('dialog').getByRole('button', { name: 'Sahkan' }).click();
  await expect.poll(async () => (await menunggu()).disahkan, SABAR).toBe(99);

  const noor = await bukaMeja('noor');
  await noor.getByRole('button', { name: 'Terima semua yang disahkan (99)' }).click();
  await noor.getByRole('dialog').getByRole('button', { name: 'Terima' }).click();
  await noor.getByRole('button', { name: 'Kunci bulan ini (99)' }).click();
  await noor.getByRole('dialog').getByRole('button', { name: 'Kunci' }).click();
  await expect.poll(async () => (await menunggu()).terkunci, SABAR).toBe(99);
  const { seluruh } = await rekap('noor', JUAI);
  expect(seluruh.hitungan).toMatchObject({ ada: 107, masuk: 100, tepat: 92, pernahKembali: 3, keadaan: { terkunci: 99, dikembalikan: 1, draf: 7 } });
  for (const page of [rudi, hasan, noor]) await page.context().close();
});

test('ralat: keluarga yang terlambat dicatat; angka terkunci tetap, ralat berdiri di sampingnya di desa dan kecamatan', async () => {
  const terkunci = (await rekap('rudi')).seluruh.terkunci?.angka.A1?.pembilang ?? Number.NaN;
  const buku = new BukuKeluarga(4242, aminah.desa, '001');
  buku.daftar(akhirBulan(BULAN));
  buku.anggota(akhirBulan(BULAN), { nama: 'Abdul Contoh', hubungan: 'kepala', jenisKelamin: 'L' });
  const catatan = buku.catatan.map((satu) => ({ ...satu, oleh: aminah.akun, perangkat: aminah.perangkat }));
  expect(ringkas(await minta<Putusan>(aminah.akun, '/api/sync/kirim', { perangkat: aminah.perangkat, catatan }))).toEqual(['diterima']);

  const layar = await openSebagai(browser, 'aminah', { alamat: lini.alamat, jam: `${hariKe(15)}T02:00:00Z` });
  await layar.page.goto(`/laporan/${idLaporan(aminah.institusiId, BULAN)}`);
  await layar.page.getByRole('button', { name: 'Ajukan ralat' }).click();
  const lembar = layar.page.getByRole('dialog');
  await lembar.getByRole('button', { name: 'Ajukan ralat' }).click();
  await lembar.getByText('Tulis alasannya dulu').waitFor(SABAR);
  await lembar.getByLabel('Mengapa diralat?').fill('Satu keluarga terlambat dicatat');
  await lembar.getByRole('button', { name: 'Ajukan ralat' }).click();
  await expect.poll(async () => (await rekap('noor')).seluruh.hitungan.ralatMenunggu, SABAR).toBe(1);

  const noor = await bukaMeja('noor');
  await noor.getByRole('link', { name: /Satu keluarga terlambat dicatat/ }).click();
  await noor.getByRole('button', { name: 'Setujui ralat' }).click();
  await noor.getByRole('button', { name: 'Ya, setujui' }).click();
  await noor.getByText(/^Disetujui \d/).waitFor(SABAR);
  for (const [nama, wilayah] of [
    ['rudi', JUAI],
    ['rudi', aminah.desa],
  ] as const) {
    const { seluruh } = await rekap(nama, wilayah);
    const [lama, baru] = [seluruh.terkunci?.angka.A1?.pembilang ?? Number.NaN, seluruh.ralat?.angka.A1?.pembilang];
    expect([wilayah, baru]).toEqual([wilayah, lama + 1]);
  }
  expect((await rekap('rudi')).seluruh.terkunci?.angka.A1?.pembilang).toBe(terkunci);
  const setelah = await ajuanServer(aminah);
  expect(setelah).toHaveLength(1);
  expect(layar.galat).toEqual([]);
  for (const satu of [layar.konteks, noor.context()]) await satu.close();
});
