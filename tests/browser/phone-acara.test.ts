// Bu Siti is invited: she answers, shows her pass, takes the test without a signal and after a restart, says what she thought; Pak Rudi opens the test and reads the score.
import { randomUUID } from 'node:crypto';
import { hariIni } from '@lini/server/platform/waktu.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';
import { FOTO } from '../setup/foto-uji.ts';
import { Panitia, rencanaHariIni } from '../setup/panitia.ts';
import { besarkanHuruf, expectTidakMeluap, type Layar, openPeramban, openSebagai, periksaLayar, tungguPekerja, tungguTerkirim } from '../setup/peramban.ts';

const ACARA = randomUUID();
const JUDUL = 'Orientasi Bu Siti';
let browser: Browser;
let siti: Layar;
let rudi: Layar;
let tercatat: () => Promise<string>;

beforeAll(async () => {
  browser = await openPeramban();
  const alamat = alamatLini();
  const hasan = await Panitia.masuk(alamat, 'hasan', '63.11.01');
  const masuk = await fetch(`${alamat}/api/masuk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ namaPengguna: 'siti', sandi: 'contoh' }),
  });
  const { id, nama } = (await masuk.json()) as { id: string; nama: string };
  const acara = { jenis: 'acara', id: ACARA } as const;
  expect(await hasan.catat(acara, 'acara.rencana', rencanaHariIni(JUDUL, 'orientasi'))).toBe('diterima');
  expect(await hasan.catat(acara, 'acara.undang', { peserta: [{ id, nama, jabatan: 'sub-ppkbd', desa: '63.11.01.2003' }] })).toBe('diterima');
  expect(await hasan.catat(acara, 'acara.susun', { penempatan: [{ orangId: id, kontingen: null, kursi: 'B-12', bus: '2' }] })).toBe('diterima');
  expect(await hasan.catat(acara, 'acara.umumkan', { judul: 'Parkir', isi: 'Di halaman kantor kecamatan.' })).toBe('diterima');
  const masukPintu = { pesertaId: id, sesi: `hari-${hariIni()}`, arah: 'masuk', saat: `${hariIni()}T08:05`, cara: 'cari', orang: null };
  tercatat = () => hasan.catat(acara, 'acara.hadir', masukPintu);
  siti = await openSebagai(browser, 'siti');
  rudi = await openSebagai(browser, 'rudi');
});
afterAll(() => browser.close());

/** Light, dark, and with letters twice as large. */
async function periksaSemua(page: Page): Promise<void> {
  await periksaLayar(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await periksaLayar(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await besarkanHuruf(page);
  await expectTidakMeluap(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

async function buka(page: Page, bagian = ''): Promise<void> {
  await page.goto(`/acara/${ACARA}${bagian}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('undangan tampak di Hari ini, dijawab tanpa sinyal, dan jawabannya sampai ke panitia', async () => {
  const { page, konteks } = siti;
  await tungguPekerja(page);
  await page.getByText(`Hari ini: ${JUDUL}`).waitFor();
  await page
    .getByRole('list', { name: 'Pengumuman' })
    .getByText(/^\d\d\.\d\d · Di halaman kantor kecamatan\.$/)
    .waitFor();
  await buka(page);
  await page.getByText('Anda diundang. Bisa hadir?').waitFor();
  for (const kata of ['B-12', 'Di halaman kantor kecamatan.', 'Susunan acara']) await page.getByText(kata).first().waitFor();
  await periksaSemua(page);
  await konteks.setOffline(true);
  await page.getByRole('button', { name: 'Tidak bisa' }).click();
  await page.getByLabel('Mengapa? Boleh dikosongkan.').fill('Anak sakit');
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByText('Tidak bisa hadir', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Ubah jawaban' }).click();
  await page.getByRole('button', { name: 'Hadir', exact: true }).click();
  await page.getByText('Akan hadir', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Kartu peserta saya' }).click();
  await page.getByRole('img', { name: 'Kode peserta untuk petugas pintu' }).waitFor();
  await periksaSemua(page);
  await konteks.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await tungguTerkirim(page);
  await rudi.page.evaluate(() => dispatchEvent(new Event('online')));
  await buka(rudi.page);
  await rudi.page.getByText(/Menjawab akan hadir: 1 dari 1/).waitFor();
  await periksaSemua(rudi.page);
});

test('Pak Rudi membuka tes awal; Bu Siti mengerjakannya tanpa sinyal, ponselnya mati di tengah, lalu diteruskan dan diserahkan sekali', async () => {
  await buka(rudi.page, '/panitia');
  await rudi.page.getByRole('button', { name: 'Pilih soal dan buka' }).first().click();
  await rudi.page.getByRole('button', { name: '5', exact: true }).click();
  await periksaLayar(rudi.page);
  await rudi.page.getByRole('button', { name: 'Undi soal dan buka tes' }).click();
  await rudi.page.getByText('Terbuka', { exact: true }).waitFor();
  await tungguTerkirim(rudi.page);
  const { page, konteks } = siti;
  await buka(page);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('link', { name: 'Kerjakan tes awal' }).waitFor();
  await konteks.setOffline(true);
  // Checked in at the door meanwhile: her phone has no signal to learn of it.
  await page.getByText('Kehadiran Anda belum sampai di ponsel ini').waitFor();
  expect(await tercatat()).toBe('diterima');
  await page.getByRole('link', { name: 'Kerjakan tes awal' }).click();
  await page.getByText('Soal 1 dari 5').waitFor();
  await periksaSemua(page);
  for (let ke = 1; ke <= 5; ke += 1) {
    await page.getByText(`Soal ${ke} dari 5`).waitFor();
    const pilihan = page.locator('.soal input[type=radio], .soal input[type=checkbox]').first();
    if ((await pilihan.count()) > 0) await pilihan.check({ force: true });
    await page.getByRole('button', { name: /^(Berikutnya|Lewati dulu)$/ }).click();
    if (ke === 3) {
      await page.reload();
      // Skipped questions come first when it is opened again; the answered ones are still there.
      await page.getByText(/Soal \d dari 5/).waitFor();
      while (!(await page.getByText('Soal 4 dari 5').isVisible())) await page.getByRole('button', { name: /^(Berikutnya|Lewati dulu)$/ }).click();
    }
  }
  await page.getByRole('button', { name: 'Serahkan jawaban' }).click();
  await page.getByText(/\d dari 5 benar/).waitFor();
  await page.getByText('Jawabannya dibahas sesudah tes akhir.').waitFor();
  await konteks.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await tungguTerkirim(page);
  await page.reload();
  await page.getByText(/\d dari 5 benar/).waitFor();
});

test('tes akhir memakai soal yang sama; nilai kertas dari Pak Rudi memberi kenaikan', async () => {
  const { page } = rudi;
  await buka(page, '/panitia');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('1 orang bernilai', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Pilih soal dan buka' }).click();
  await page.getByRole('button', { name: 'Pakai soal yang sama, buka tes' }).click();
  await expect.poll(() => page.getByText('Terbuka', { exact: true }).count()).toBe(2);
  await periksaSemua(page);
  await page.getByRole('link', { name: 'Isi nilai dari kertas' }).last().click();
  await page.getByText('0 dari 1 sudah bernilai').waitFor();
  await page.getByLabel('Nilai, 0 sampai 100').fill('172');
  await page.getByText('Isi 0 sampai 100').waitFor();
  await page.getByLabel('Nilai, 0 sampai 100').fill('100');
  await periksaSemua(page);
  await page.getByRole('button', { name: 'Simpan, orang berikutnya' }).click();
  await page.getByText('1 dari 1 sudah bernilai').waitFor();
  await tungguTerkirim(page);
  await buka(siti.page);
  await siti.page.evaluate(() => dispatchEvent(new Event('online')));
  await siti.page.getByText(/(Naik .* dari|Sama dengan) tes awal/).waitFor();
});

test('galeri: foto Pak Rudi menunggu sinyal, lalu dilihat Bu Siti, yang tidak menambah dan tidak membatalkan', async () => {
  const { page, konteks } = rudi;
  await buka(page, '/galeri');
  await page.getByText('Belum ada foto').waitFor();
  await konteks.setOffline(true);
  await page.getByRole('button', { name: 'Tambah foto' }).click();
  await page.locator('input[type=file]').last().setInputFiles(FOTO);
  await page.getByLabel('Apa yang tampak di foto?').fill('Yel-yel kelompok');
  await page.getByRole('checkbox').check();
  await periksaSemua(page);
  await page.getByRole('button', { name: 'Simpan ke galeri' }).click();
  await page.getByText('Menunggu dikirim', { exact: true }).waitFor();
  await konteks.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Menunggu dikirim', { exact: true }).waitFor({ state: 'detached' });
  await tungguTerkirim(page);
  await buka(siti.page, '/galeri');
  const gambar = siti.page.getByRole('img', { name: 'Yel-yel kelompok' });
  await expect.poll(() => gambar.evaluate((satu) => (satu as HTMLImageElement).naturalWidth)).toBe(1);
  await periksaSemua(siti.page);
  expect(await siti.page.getByRole('button', { name: /Tambah foto|Batalkan/ }).count()).toBe(0);
});

test('penilaian dan rencana: yang tidak dijawab tidak dipaksa, rencana kembali di halaman kelas', async () => {
  const { page } = siti;
  await buka(page, '/evaluasi');
  await page.getByRole('button', { name: '4, baik', exact: true }).first().click();
  await periksaSemua(page);
  await page.getByRole('button', { name: 'Simpan penilaian' }).click();
  await page.getByText('Sudah dinilai, terima kasih').waitFor();
  await page.getByRole('link', { name: /Rencana saya sesudah acara/ }).click();
  await page.getByLabel('Apa yang akan dikerjakan?').fill('Mengunjungi lima PUS di RT 002');
  await page.getByLabel('Termasuk peran mana?').selectOption('kie');
  await page.getByRole('group', { name: 'Selesai kapan?' }).getByRole('button').first().click();
  await periksaSemua(page);
  await page.getByRole('button', { name: 'Simpan rencana ini' }).click();
  await page.getByRole('button', { name: 'Tambah rencana' }).waitFor();
  await page.goto('/kelas');
  await page.getByText('Mengunjungi lima PUS di RT 002').waitFor();
  expect([...siti.galat, ...rudi.galat]).toEqual([]);
});
