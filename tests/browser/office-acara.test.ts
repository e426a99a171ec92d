// An orientation at the office: planned from the curriculum, cadres chosen and invited, attendance seen as the doors write it, certificates issued,
// verified by anyone, one taken back.
import { zDaftarAcara } from '@lini/core/acara/acara-wire.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';
import { FOTO } from '../setup/foto-uji.ts';
import { expectTanpaHalangan, expectTidakMeluap, masuk, openKantor, openPeramban, SABAR, SENDIRI } from '../setup/peramban.ts';

const HARI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
const JUDUL = 'Orientasi uji kantor';

let browser: Browser;
beforeAll(async () => {
  browser = await openPeramban();
});
afterAll(() => browser.close());

const bagian = (page: Page, nama: string) => page.getByRole('navigation', { name: 'Bagian acara ini' }).getByRole('link', { name: nama }).click();
const angka = (page: Page, nama: string) => page.locator('.month-figures > div', { has: page.getByText(nama, { exact: true }) }).locator('dd');

async function periksa(page: Page): Promise<void> {
  await expectTanpaHalangan(page);
  await expectTidakMeluap(page);
}

describe('Pak Hasan, koordinator Juai', () => {
  let page: Page;
  let galat: string[];
  let id = '';
  let urut = 0;
  const orang: { id: string; nama: string }[] = [];

  /** Facts that the door and the PKB write on their phones. */
  async function catat(kind: string, isi: readonly object[]): Promise<void> {
    const catatan = isi.map((satu) => {
      urut += 1;
      return { id: uuidUji(urut, 0x0fa), kind, subjek: { jenis: 'acara', id }, desa: '63.11.01', isi: satu };
    });
    const jawaban = await page.request.post('/api/kantor/catat', { data: { catatan } });
    const { putusan } = (await jawaban.json()) as { putusan: { putusan: string }[] };
    expect(new Set(putusan.map((satu) => satu.putusan))).toEqual(new Set(['diterima']));
  }

  beforeAll(async () => {
    ({ page, galat } = await openKantor(browser));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await masuk(page, 'hasan');
    await page.getByRole('navigation', { name: 'Tempat utama' }).getByRole('link', { name: 'Acara' }).click();
    await page.getByRole('heading', { name: /^Acara tahun/ }).waitFor(SABAR);
  });
  afterAll(() => page.context().close());

  test('daftar acara dan rencana tahun terbuka tanpa halangan; menu muat di 1366', async () => {
    await page.getByRole('rowheader', { name: 'Juai', exact: true }).waitFor();
    await periksa(page);
  });

  test('siapa perlu dilatih: kadernya sekecamatan, yang belum pernah ikut bukan nol bulan', async () => {
    await page.getByRole('link', { name: 'Siapa perlu dilatih' }).click();
    await page.getByRole('heading', { name: /^Kader \(\d+\)$/ }).waitFor(SABAR);
    await page.getByRole('combobox', { name: 'Kebutuhan' }).selectOption({ label: 'Semua kader' });
    await page.getByRole('heading', { name: 'Kader (107)' }).waitFor();
    await periksa(page);
    await page.goto('/kantor/acara');
  });

  test('merencanakan dari kurikulum: yang kurang disebut, lalu tersimpan dengan 10 JP sehari', async () => {
    await page.getByRole('link', { name: 'Rencanakan acara' }).click();
    await page.getByText('Seluruhnya 10 JP').waitFor(SABAR);
    await page.getByRole('button', { name: 'Simpan rencana' }).click();
    await page.getByText('Tulis tempatnya', { exact: false }).first().waitFor();
    await page.getByRole('textbox', { name: 'Nama acara' }).fill(JUDUL);
    await page.getByRole('textbox', { name: 'Tempat', exact: true }).fill('Aula Kecamatan Juai');
    await page.getByRole('textbox', { name: 'Penyelenggara' }).fill('Balai Penyuluh KB Juai');
    await page.getByLabel('Hari pertama').fill(HARI);
    await periksa(page);
    await page.getByRole('button', { name: 'Simpan rencana' }).click();
    await page.getByRole('heading', { level: 1, name: JUDUL }).waitFor(SABAR);
    id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  test('mengundang yang dipilih: disaring, ditandai sekaligus, dan sampai di daftar', async () => {
    await page.getByRole('combobox', { name: 'Jabatan' }).selectOption('ppkbd');
    await page.getByRole('button', { name: /^Tandai semua \d+ yang cocok$/ }).click();
    const tombol = page.getByRole('button', { name: /^Undang \d+ kader$/ });
    await expect.poll(() => tombol.innerText()).toContain('Undang 21 kader');
    await periksa(page);
    await tombol.click();
    await page.getByRole('heading', { name: 'Diundang (21)' }).waitFor(SABAR);
    await periksa(page);
    const daftar = zDaftarAcara.parse(await (await page.request.get('/api/acara')).json()).daftar;
    expect(daftar.find((satu) => satu.id === id)).toMatchObject({ judul: JUDUL, diundang: 21, jp: 10 });
    const { acara } = (await (await page.request.get(`/api/acara/${id}`)).json()) as { acara: { isi: { peserta: { peta: [string, { nama: string }][] } } } };
    orang.push(...acara.isi.peserta.peta.map(([satu, { nama }]) => ({ id: satu, nama })));
  });

  test('kehadiran dari pintu tampak sendiri, tanpa memuat ulang', async () => {
    await bagian(page, 'Kehadiran');
    await page.getByText('Belum ada yang tercatat hadir').waitFor(SABAR);
    const masukPada = (satu: { id: string }) => ({ pesertaId: satu.id, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:05`, cara: 'pindai', orang: null });
    await catat('acara.hadir', orang.slice(0, 5).map(masukPada));
    await expect.poll(() => angka(page, 'Hadir').innerText(), SENDIRI).toBe('5');
    await page.getByRole('heading', { name: 'Daftar hadir (21)' }).waitFor();
    await periksa(page);
  });

  test('daftar hadir kertas diketik: nama lalu Enter; yang salah dibatalkan dengan alasan', async () => {
    await page.getByRole('button', { name: 'Ketik daftar hadir kertas' }).click();
    const { nama } = orang[6] ?? expect.fail('tanpa orang');
    await page.getByLabel('Jam datang').fill('00:01');
    await page.getByRole('searchbox', { name: 'Cari nama, Enter mencatat hadir' }).fill(nama);
    await page.keyboard.press('Enter');
    await page.getByText('masuk 00.01').waitFor(SABAR);
    await expect.poll(() => angka(page, 'Hadir').innerText(), SENDIRI).toBe('6');
    await periksa(page);
    await page.getByRole('button', { name: `Batalkan kehadiran ${nama}` }).click();
    await page.getByRole('dialog').getByLabel('Alasan').fill('Salah baca tanda tangan');
    await page.context().setOffline(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan kehadiran' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor(SABAR);
    expect(await page.getByRole('dialog').getByLabel('Alasan').inputValue()).toBe('Salah baca tanda tangan');
    await page.context().setOffline(false);
    await page.getByRole('dialog').getByRole('button', { name: 'Batalkan kehadiran' }).click();
    await expect.poll(() => angka(page, 'Hadir').innerText(), SENDIRI).toBe('5');
    await page.getByRole('button', { name: 'Selesai' }).click();
  });

  test('tes: soal diundi lalu dibuka; nilai kertas diketik dengan Enter ke orang berikutnya, yang salah ketik tidak tersimpan', async () => {
    await bagian(page, 'Tes');
    const akhir = page.getByRole('region', { name: 'Tes akhir' });
    await akhir.getByRole('button', { name: 'Pilih soal' }).click();
    await akhir.getByRole('button', { name: 'Undi 10 soal' }).click(SABAR);
    await akhir.getByRole('button', { name: 'Buka tes di ponsel' }).click(SABAR);
    await akhir.getByText('Terbuka, 10 soal').waitFor(SABAR);
    await page.getByRole('button', { name: 'Tes akhir' }).click();
    await page
      .getByRole('textbox', { name: /^Nilai kertas/ })
      .first()
      .focus();
    for (const nilai of ['80', '80', '80', '80', '160', '60']) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(nilai);
      await page.keyboard.press('Enter');
    }
    await page.getByText('5 dari 5 peserta sudah bernilai').waitFor(SABAR);
    await page.getByText('dari kertas 60').waitFor();
    await periksa(page);
  });

  test('sertifikat untuk yang lulus saja, diperiksa siapa pun, dicabut dengan alasan', async () => {
    await bagian(page, 'Sertifikat');
    await page.getByRole('button', { name: 'Terbitkan 4 sertifikat' }).click(SABAR);
    await page.getByRole('heading', { name: 'Sertifikat (4)' }).waitFor(SABAR);
    await periksa(page);
    const nomor = await page.getByRole('region', { name: 'Tabel sertifikat' }).getByRole('link').first().innerText();
    const umum = await (await browser.newContext({ baseURL: alamatLini(), viewport: { width: 360, height: 640 } })).newPage();
    await umum.goto(`/sertifikat/${nomor}`);
    await umum.getByRole('heading', { name: 'Sertifikat ini sah' }).waitFor();
    await umum.getByText(JUDUL).waitFor();
    await periksa(umum);
    await umum.getByLabel('Nomor sertifikat').fill(nomor.replace(/.$/, (angkanya) => String((Number(angkanya) + 1) % 10)));
    await umum.getByRole('button', { name: 'Periksa' }).click();
    await umum.getByRole('heading', { name: 'Nomornya salah tulis' }).waitFor();
    await page
      .getByRole('button', { name: /^Cabut sertifikat/ })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Alasan').fill('Nama tertukar');
    await page.getByRole('dialog').getByRole('button', { name: 'Cabut sertifikat' }).click();
    await page.getByRole('heading', { name: 'Dicabut (1)' }).waitFor(SABAR);
    await umum.goto(`/sertifikat/${nomor}`);
    await umum.getByRole('heading', { name: 'Sertifikat ini sudah dicabut' }).waitFor();
    await umum.context().close();
  });

  test('kursi dan bus disusun untuk semua; pengumuman terkirim; yang sudah dihadiri tidak dibatalkan', async () => {
    await bagian(page, 'Kontingen dan tempat');
    await page.getByRole('button', { name: 'Beri kursi' }).click(SABAR);
    await page.getByRole('cell', { name: 'A-1', exact: true }).waitFor(SABAR);
    await page.getByRole('button', { name: 'Bagi bus' }).click();
    await page.getByRole('cell', { name: 'Bus 1' }).first().waitFor(SABAR);
    await periksa(page);
    await bagian(page, 'Pengumuman');
    await page.getByRole('textbox', { name: 'Judul' }).fill('Jam mulai mundur');
    await page.getByRole('textbox', { name: 'Isi' }).fill('Mulai pukul 09.00.');
    await page.getByRole('button', { name: 'Kirim ke semua peserta' }).click();
    await page.getByRole('heading', { name: 'Pengumuman (1)' }).waitFor(SABAR);
    await bagian(page, 'Galeri');
    await page.locator('input[type=file]').last().setInputFiles(FOTO);
    await page.getByLabel('Apa yang tampak di foto?').fill('Makan siang');
    await page.getByRole('button', { name: 'Simpan ke galeri' }).click();
    await page.getByText('Beri tahu dulu orang yang tampak').waitFor();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Simpan ke galeri' }).click();
    await page.getByRole('img', { name: 'Makan siang' }).waitFor(SABAR);
    await periksa(page);
    for (const nama of ['Hasil belajar', 'Petugas pintu', 'Ringkasan']) {
      await bagian(page, nama);
      await page.getByRole('navigation', { name: 'Bagian acara ini' }).getByRole('link', { name: nama }).and(page.locator('[aria-current]')).waitFor();
      await periksa(page);
    }
    await page.getByText('Mengapa tidak bisa dibatalkan?').click();
    await page.getByText('Ada yang sudah tercatat hadir').waitFor();
    expect(galat).toEqual([]);
  });
});
