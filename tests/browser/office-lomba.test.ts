// Bu Noor holds a competition from its template to the hall: link, draw, stopwatch, sheets, tie, protest, announcement, big screen; and a quiz.
import { idBaru } from '@lini/ui/id.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';
import { expectTanpaHalangan, masuk, openKantor, openPeramban, SABAR } from '../setup/peramban.ts';

const HARI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
const ACARA = idBaru();
const RENCANA = {
  ...{ jenis: 'temu-kader', judul: 'Temu Kader Uji', mulai: HARI, selesai: HARI, tempat: 'Gedung Sanggam', penyelenggara: 'OPD KB' },
  ...{ sesi: [], kuota: [], anggaran: [], keterangan: null },
};
const JURI = ['Hj. Rusmini', 'Ahmad Fauzan', 'Siti Aisyah'];

let browser: Browser;
let page: Page;
let galat: string[];
const token = new Map<string, string>();

const tombol = (nama: string | RegExp, di: Page = page) => di.getByRole('button', { name: nama, exact: true });
const bagian = (nama: string) => page.getByRole('link', { name: nama }).click();
const baris = (nama: string) => page.locator('.contest-jury li', { hasText: nama });
/** Enters the first three contingents as teams. */
async function tigaRegu(): Promise<void> {
  await page.getByRole('button', { name: /^Masukkan \d+ kontingen/ }).click();
  const hapus = tombol('Hapus');
  await hapus.nth(3).waitFor();
  while ((await hapus.count()) > 3) await hapus.last().click();
  await tombol('Simpan regu').click();
  await page.locator('button[disabled]', { hasText: 'Simpan regu' }).waitFor(SABAR);
}

/** A juror's phone hands in her sheets, one mark for each team. */
async function serahkan(nama: string, lombaId: string, kekompakan: readonly number[]): Promise<void> {
  const ponsel = await browser.newContext({ baseURL: alamatLini() });
  const perangkat = idBaru();
  const akun = (await (await ponsel.request.post('/api/masuk/tautan', { data: { token: token.get(nama), perangkat, kunci: 'a'.repeat(64) } })).json()).id;
  const { lomba } = await (await page.request.get(`/api/lomba/${lombaId}`)).json();
  const juri = lomba.juri.find((satu: { akun: string }) => satu.akun === akun).id;
  const amplop = {
    kind: 'lomba.nilai',
    v: 1,
    subjek: { jenis: 'lomba', id: lombaId },
    desa: lomba.desa,
    rt: '000',
    terjadi: HARI,
    oleh: akun,
    perangkat,
    melihat: 0,
  };
  const catatan = lomba.regu.map(({ id }: { id: string }, ke: number) => ({
    ...{ ...amplop, id: idBaru(), urut: ke + 1, dicatat: `${String(Date.now()).padStart(15, '0')}-000${ke}-deadbeef` },
    isi: { juri, regu: id, nilai: { kekompakan: kekompakan[ke], kreativitas: 80, 'isi-pesan': 80, keutuhan: 80 }, catatan: null, alasan: null },
  }));
  const jawaban = await (await ponsel.request.post('/api/sync/kirim', { data: { perangkat, catatan } })).json();
  expect(jawaban.putusan.map((satu: { putusan: string }) => satu.putusan)).toEqual(['diterima', 'diterima', 'diterima']);
  await ponsel.close();
}

beforeAll(async () => {
  browser = await openPeramban();
  ({ page, galat } = await openKantor(browser));
  await masuk(page, 'noor');
  await page.getByRole('navigation', { name: 'Tempat utama' }).waitFor(SABAR);
  const catatan = [{ id: idBaru(), kind: 'acara.rencana', subjek: { jenis: 'acara', id: ACARA }, desa: '63.11', isi: RENCANA }];
  expect((await page.request.post('/api/kantor/catat', { data: { catatan } })).status()).toBe(200);
});
afterAll(() => browser.close());

test('lomba dibuat dari pola; bobot yang bukan 100 tidak bisa disimpan', async () => {
  await page.goto(`/kantor/acara/${ACARA}/lomba`);
  await page.getByText('Belum ada lomba').waitFor(SABAR);
  await tombol('Buat lomba').click();
  await tombol(/^Yel-yel/).click();
  await page.getByLabel('Bobot Kekompakan').fill('30');
  await page.getByText('Jumlah bobot 95 dari 100').waitFor();
  expect(await tombol('Simpan aturan').isDisabled()).toBe(true);
  await page.getByLabel('Bobot Kekompakan').fill('35');
  await page.getByText('Aturan pola Yel-yel').waitFor();
  await page.getByText('Aturan lanjutan').click();
  await page.getByLabel('Nilai dikurangi').fill('9');
  await page.getByText('Poin sekali pengurangan lebih besar').waitFor();
  expect(await tombol('Simpan aturan').isDisabled()).toBe(true);
  await page.getByLabel('Nilai dikurangi').fill('2');
  await page.getByText('Aturan diubah dari pola Yel-yel').waitFor();
  await page.getByLabel('Waktu protes sesudah ditutup (menit)').fill('0');
  await expectTanpaHalangan(page);
  await tombol('Simpan aturan').click();
  await tigaRegu();
  await expectTanpaHalangan(page);
});

test('tiap juri mendapat tautan dengan kode; urutan diundi, waktu dicatat', async () => {
  await bagian('3. Juri');
  for (const nama of JURI) {
    await page.getByLabel('Nama juri').fill(nama);
    await tombol('Tambah juri').click();
    await baris(nama).getByRole('button', { name: 'Beri tautan' }).click(SABAR);
    const alamat = page.getByLabel('Alamat tautan');
    await alamat.waitFor(SABAR);
    token.set(nama, (await alamat.inputValue()).split('#')[1] ?? '');
    await tombol('Tutup').click();
  }
  await bagian('4. Pelaksanaan');
  await tombol('Undi urutan').click();
  await tombol('Undi ulang urutan').click(SABAR);
  await page.getByLabel('Alasan').fill('Satu regu belum datang');
  await tombol('Undi ulang').click();
  await page.getByRole('row', { name: /Satu regu belum datang berlaku/ }).waitFor(SABAR);
  await page.getByRole('row', { name: /Bu Noor.* tidak berlaku lagi/ }).waitFor();
  await tombol('Mulai').first().click();
  await tombol('Selesai').click(SABAR);
  for (const ke of [1, 2]) {
    await page.locator('.contest-order li').nth(ke).getByRole('button', { name: 'Waktu' }).click(SABAR);
    await page.getByLabel('Lama tampil').fill('5.00');
    await tombol('Simpan waktu').click();
    await page.locator('.contest-order li').nth(ke).getByText('05:00').waitFor(SABAR);
  }
  await page.getByText('0 dari 9 lembar masuk').waitFor();
});

test('papan hanya menyebut lembar yang masuk; lomba ditutup setelah lengkap', async () => {
  const lombaId = /lomba\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
  await serahkan('Hj. Rusmini', lombaId, [93, 88, 88]);
  await page.getByText('3 dari 9 lembar masuk').waitFor(SABAR);
  expect(await page.getByText(/\b(93|88)\b/).count()).toBe(0);
  await bagian('5. Penutupan dan hasil');
  await page.getByText('Belum bisa ditutup, masih kurang 6').waitFor(SABAR);
  for (const nama of JURI.slice(1)) await serahkan(nama, lombaId, [93, 88, 88]);
  await page.getByText('Semua sudah masuk').waitFor(SABAR);
  await tombol('Tutup lomba').click();
  await tombol('Ya, tutup lomba').click();
  await page.getByRole('heading', { name: 'Nilai yang masih sama' }).waitFor(SABAR);
  await expectTanpaHalangan(page);
});

test('sebelum diumumkan layar besar kosong; nilai sama diputus undian, lalu hasil dibuka dari yang terakhir', async () => {
  const layar = await page.context().newPage();
  await layar.goto(`/layar/${ACARA}`);
  await layar.getByText('Temu Kader Uji').waitFor(SABAR);
  await layar.keyboard.press('1');
  await layar.getByText('Hasil belum diumumkan').waitFor();
  await layar.keyboard.press(' ');
  expect(await layar.locator('.hall-titles li').count()).toBe(0);

  await page.getByLabel(/kata undian, disebut/i).fill('SANGGAM');
  await tombol('Undi').click();
  await page.getByText('Pemutusnya: undian.').waitFor(SABAR);
  await tombol('Umumkan hasil').click();
  await tombol('Ya, umumkan').click();
  await page.getByText('Hasil sudah diumumkan').waitFor(SABAR);
  await page.getByText('Ponsel belum melihat hasil ini').waitFor();
  const [unduhan] = await Promise.all([page.waitForEvent('download'), tombol('Berita acara (PDF)').click()]);
  expect(unduhan.suggestedFilename()).toBe('berita-acara-yel-yel.pdf');

  await layar.keyboard.press('1');
  await layar.getByText('Siap diumumkan').waitFor(SABAR);
  for (const gelar of ['Juara 3', 'Juara 2', 'Juara 1']) {
    await layar.keyboard.press(' ');
    await layar.locator('.is-new', { hasText: gelar }).waitFor();
  }
  // The only competition of the gathering goes to phones with its own reveal.
  await page.getByText('Ponsel belum melihat hasil ini').waitFor({ state: 'detached', ...SABAR });
  await expectTanpaHalangan(layar);
  await layar.keyboard.press('u');
  await layar.getByText('Siap diumumkan').waitFor(SABAR);
  await layar.keyboard.press(' ');
  await layar.locator('.hall-titles li').first().waitFor();
  await layar.close();
});

test('cerdas cermat di meja soal: tombol besar, lemparan, salah catat dibatalkan dengan alasan, skor langsung di layar', async () => {
  await page.goto(`/kantor/acara/${ACARA}/lomba`);
  await tombol('Buat lomba').click(SABAR);
  await tombol(/^Cerdas cermat skema A/).click();
  await tombol('Simpan aturan').click();
  await tigaRegu();
  await bagian('4. Meja soal');
  const regu = page.locator('.quiz-teams button');
  const catat = async (ke: number, hasil: RegExp): Promise<void> => {
    const lama = await page.getByRole('button', { name: 'Batalkan catatan' }).count();
    await regu.nth(ke).click();
    await page.locator('.quiz-outcomes').getByRole('button', { name: hasil }).click();
    await page.getByRole('button', { name: 'Batalkan catatan' }).nth(lama).waitFor(SABAR);
  };
  await regu.first().waitFor(SABAR);
  await catat(0, /^Salah/);
  await page.getByRole('heading', { name: 'Lemparan soal 1' }).waitFor(SABAR);
  await catat(1, /^Benar/);
  await tombol('Rebutan').click();
  await catat(2, /^Salah/);
  await page.locator('.quiz-board', { hasText: '-100' }).waitFor(SABAR);
  await page.getByRole('button', { name: 'Batalkan catatan' }).first().click();
  await page.getByLabel('Alasan').fill('Salah tekan');
  await tombol('Simpan').click();
  await page.locator('.quiz-board:not(:has-text("-100"))').waitFor(SABAR);
  await expectTanpaHalangan(page);
  const layar = await page.context().newPage();
  await layar.goto(`/layar/${ACARA}`);
  await layar.getByText('Temu Kader Uji').waitFor(SABAR);
  await layar.keyboard.press('2');
  await layar.locator('.hall-board li').first().getByText('100').waitFor(SABAR);
  expect(galat).toEqual([]);
});
