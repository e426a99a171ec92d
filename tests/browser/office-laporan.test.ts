// The report desks in a real browser: the PKB of Lampihong checks, the koordinator confirms, Bu Noor accepts, locks and decides corrections; what is
// refused changes nothing. Lampihong, for the months of Juai belong to the stories of its cadres.
import { type OrangContoh, zOrangContoh } from '@lini/core/akses/akun.ts';
import { zDaftarLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { tambahBulan } from '@lini/core/tanggal.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alamatLini } from '../setup/alamat-lini.ts';
import { expectTanpaHalangan, expectTidakMeluap, masuk, openKantor, openPeramban, SABAR } from '../setup/peramban.ts';

const bulanIni = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar', year: 'numeric', month: '2-digit' }).format(new Date());
const [BULAN, BULAN_TERKUNCI] = [tambahBulan(bulanIni, -1), tambahBulan(bulanIni, -2)];

const KECAMATAN = '63.11.05';
const NAMA_KECAMATAN = 'Lampihong';

let browser: Browser;
let pkb: OrangContoh[number];
let koordinator: OrangContoh[number];
beforeAll(async () => {
  browser = await openPeramban();
  const orang = zOrangContoh.parse(await (await fetch(`${alamatLini()}/api/orang-contoh`)).json());
  const cari = (peran: string) => orang.find((satu) => satu.peran === peran && satu.keterangan.includes(NAMA_KECAMATAN)) as OrangContoh[number];
  [pkb, koordinator] = [cari('pkb'), cari('koordinator')];
});
afterAll(() => browser.close());

/** A new office computer, at the reports of the person's own area. */
async function openLaporan(nama: string, alamat = '/kantor/laporan'): Promise<Page> {
  const { page } = await openKantor(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await masuk(page, nama);
  await page.getByRole('link', { name: 'Laporan', exact: true }).waitFor();
  await page.goto(alamat);
  await page.locator('.month-figures').waitFor(SABAR);
  return page;
}

const meja = (page: Page) => page.getByRole('list', { name: 'Laporan' });
const baris = (page: Page) => meja(page).locator('.desk-open');
const saringan = (page: Page, nama: string) => page.getByRole('button', { name: new RegExp(`^${nama} \\d+$`) });
const hitung = async (page: Page, nama: string): Promise<number> => Number(/\d+$/.exec(await saringan(page, nama).innerText())?.[0]);

/** The reports as the server has them, asked with the page's own session. */
const daftar = async (page: Page, bulan = BULAN) =>
  zDaftarLaporan.parse(await (await page.request.get(`/api/laporan/daftar?wilayah=${KECAMATAN}&bulan=${bulan}`)).json()).baris;
const keadaanDi = async (page: Page, id: string | null) => (await daftar(page)).find((satu) => satu.id === id)?.keadaan;

async function periksa(page: Page): Promise<void> {
  await expectTanpaHalangan(page);
  await expectTidakMeluap(page);
}

describe('PKB', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openLaporan(pkb.namaPengguna);
    await baris(page).first().waitFor(SABAR);
  });
  afterAll(() => page.context().close());

  test('yang janggal tampak lebih dulu dengan sebabnya, dan angkanya di samping bulan lalu', async () => {
    await meja(page).locator('.desk-odd').first().waitFor();
    const rincian = page.locator('.desk-detail');
    await rincian.locator('.odd-list li').first().waitFor();
    await rincian.getByRole('rowheader', { name: 'Jumlah PUS' }).waitFor();
    await expect.poll(() => rincian.getByRole('columnheader').count()).toBe(4);
    await periksa(page);
  });

  test('panah memindahkan, S menyetujui yang terbuka, K membuka pengembalian', async () => {
    const sebelum = await hitung(page, 'Menunggu saya');
    await baris(page).nth(0).click();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => baris(page).nth(1).getAttribute('aria-current'), SABAR).toBe('true');
    const id = await baris(page).nth(1).getAttribute('data-laporan');
    await page.keyboard.press('s');
    await page.getByText('1 laporan disetujui').waitFor(SABAR);
    await expect.poll(() => keadaanDi(page, id), SABAR).toBe('disetujui');
    await expect.poll(() => hitung(page, 'Menunggu saya'), SABAR).toBe(sebelum - 1);
    await page.keyboard.press('k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keliru? Kembalikan 1 laporan ini' }).click();
    await expect.poll(() => keadaanDi(page, id), SABAR).toBe('dikembalikan');
    await page.getByText('1 laporan dikembalikan').waitFor(SABAR);
  });

  test('mengembalikan tanpa alasan ditolak dengan kalimatnya; dengan kalimat siap pakai sekali tekan', async () => {
    // The first row is the oddest: a sentence about it is ready.
    await baris(page).first().click();
    const id = await meja(page).locator('[aria-current=true]').getAttribute('data-laporan');
    await page.locator('.desk-detail').getByRole('button', { name: 'Kembalikan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('');
    await dialog.getByRole('button', { name: 'Kembalikan ke kader' }).click();
    await dialog.getByText('Tulis alasannya dulu').waitFor();
    expect(await keadaanDi(page, id)).toBe('diajukan');
    await periksa(page);
    await dialog
      .getByRole('button', { name: /Mohon diperiksa lagi/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Kembalikan ke kader' }).click();
    await page.getByText('1 laporan dikembalikan').waitFor(SABAR);
    await expect.poll(() => keadaanDi(page, id), SABAR).toBe('dikembalikan');
    await saringan(page, 'Dikembalikan').click();
    await page.getByText(/^Alasan dikembalikan:/).waitFor();
    await saringan(page, 'Menunggu saya').click();
  });

  test('satu baris laporan ditandai dengan alasannya sendiri, dan tampak di riwayatnya', async () => {
    await page.locator('.desk-detail').getByRole('link', { name: 'Semua baris dan riwayat' }).click();
    await page.getByRole('checkbox', { name: 'Tandai Jumlah PUS untuk dikembalikan' }).check(SABAR);
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await page.getByLabel('Alasan', { exact: true }).fill('Periksa register PUS.');
    await page.getByLabel('Tentang Jumlah PUS').fill('Di register ada satu lagi');
    await page.getByRole('button', { name: 'Kembalikan ke kader' }).click();
    await page.getByRole('region', { name: 'Riwayat' }).getByText('Jumlah PUS: Di register ada satu lagi').waitFor(SABAR);
    await page.getByText(`${pkb.nama}, PKB (penyuluh)`).first().waitFor();
    await periksa(page);
    await page.getByRole('link', { name: 'Kembali ke daftar laporan' }).click();
    await baris(page).first().waitFor(SABAR);
  });

  test('yang sudah diputus meja lain ditolak dengan kalimatnya; tidak ada yang berubah', async () => {
    await page.route('**/api/angka/versi', (rute) => rute.abort());
    const menunggu = await hitung(page, 'Menunggu saya');
    const terbuka = meja(page).locator('[aria-current=true]');
    const id = await terbuka.getAttribute('data-laporan');
    const laporan = (await daftar(page)).find((satu) => satu.id === id);
    const isi = { bulan: BULAN, ajuan: laporan?.ajuan, alasan: 'Dari meja lain', baris: [] };
    const catatan = [{ id: uuidUji(1, 0x0ff1), kind: 'laporan.kembalikan', subjek: { jenis: 'laporan', id }, desa: laporan?.desa, isi }];
    expect((await page.request.post('/api/kantor/catat', { data: { catatan } })).status()).toBe(200);
    await terbuka.press('s');
    await page.getByText('0 laporan disetujui, 1 belum. Yang belum tidak berubah.').waitFor(SABAR);
    await page.getByText('Langkah ini belum dapat dilakukan.').waitFor();
    expect(await keadaanDi(page, id)).toBe('dikembalikan');
    // The desk asks anew after a refusal too, and so learns what the other one did.
    await expect.poll(() => hitung(page, 'Menunggu saya'), SABAR).toBe(menunggu - 1);
    await page.unroute('**/api/angka/versi');
  });

  test('semua yang tidak janggal disetujui sekali tekan; yang janggal tinggal', async () => {
    const tombol = page.getByRole('button', { name: /^Setujui \d+ yang tidak janggal$/ });
    const banyak = Number(/\d+/.exec(await tombol.innerText())?.[0]);
    const menunggu = await hitung(page, 'Menunggu saya');
    await tombol.click();
    const dialog = page.getByRole('dialog', { name: `Setujui ${banyak} laporan?` });
    await periksa(page);
    await dialog.press('s');
    await dialog.getByRole('button', { name: 'Batal' }).click();
    expect(await hitung(page, 'Menunggu saya')).toBe(menunggu);
    await tombol.click();
    await dialog.getByRole('button', { name: 'Setujui', exact: true }).click();
    await page.getByText(`${banyak} laporan disetujui`).waitFor(SABAR);
    await expect.poll(() => hitung(page, 'Menunggu saya'), SABAR).toBe(menunggu - banyak);
    await periksa(page);
    const sisa = (await daftar(page)).filter((satu) => satu.keadaan === 'diajukan' && !satu.isSendiri);
    expect(sisa.filter((satu) => satu.janggal.length === 0)).toEqual([]);
  });
});

test('koordinator melihat desa yang belum lengkap lebih dulu dan mengesahkan semua yang disetujui', async () => {
  const page = await openLaporan(koordinator.namaPengguna);
  const tabel = page.getByRole('table', { name: 'Tabel: Semua desa' });
  await tabel.waitFor(SABAR);
  // The heading, 27 villages, and their sum.
  await expect.poll(() => tabel.getByRole('row').count()).toBe(29);
  const tombol = page.getByRole('button', { name: /^Sahkan semua yang disetujui/ });
  const banyak = Number(/\d+/.exec(await tombol.innerText())?.[0]);
  await periksa(page);
  await tombol.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sahkan', exact: true }).click();
  await page.getByText(`${banyak} laporan disahkan`).waitFor(SABAR);
  expect((await daftar(page)).filter((satu) => satu.keadaan === 'disetujui')).toEqual([]);
  expect((await daftar(page)).filter((satu) => satu.jenis !== 'ppkbd' && satu.angka !== null)).toEqual([]);
  await page.context().close();
});

describe('Bu Noor, kabupaten', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openLaporan('noor');
  });
  afterAll(() => page.context().close());

  test('menerima yang disahkan, lalu mengunci setelah membaca artinya', async () => {
    const tabel = page.getByRole('table', { name: 'Tabel: Semua kecamatan' });
    await tabel.getByRole('row').nth(8).waitFor(SABAR);
    await periksa(page);
    await tabel.getByRole('link', { name: `Kecamatan ${NAMA_KECAMATAN}` }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(NAMA_KECAMATAN) }).waitFor(SABAR);
    await page.getByRole('button', { name: /^Terima semua yang disahkan/ }).click(SABAR);
    await page.getByRole('dialog').getByRole('button', { name: 'Terima', exact: true }).click();
    await page.getByText(/\d+ laporan diterima/).waitFor(SABAR);
    await page.getByRole('button', { name: /^Kunci bulan ini/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Kunci tidak dapat dibuka kembali.').waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
    expect((await daftar(page)).filter((satu) => satu.keadaan === 'terkunci')).toEqual([]);
    await page.getByRole('button', { name: /^Kunci bulan ini/ }).click();
    await dialog.getByRole('button', { name: 'Kunci', exact: true }).click();
    await page.getByText(/\d+ laporan dikunci/).waitFor(SABAR);
    expect((await daftar(page)).filter((satu) => satu.keadaan === 'diterima')).toEqual([]);
    expect((await daftar(page)).filter((satu) => satu.keadaan === 'terkunci').length).toBeGreaterThan(0);
  });

  test('ralat yang menunggu diputus dengan melihat barisnya; angka terkunci tetap, yang diralat di sampingnya dengan sebabnya', async () => {
    await page.goto(`/kantor/laporan?bulan=${BULAN_TERKUNCI}`);
    const menunggu = page.getByRole('region', { name: 'Ralat yang menunggu putusan' });
    await menunggu.getByRole('link').first().click(SABAR);
    const tolak = page.getByRole('button', { name: 'Tolak ralat' });
    await tolak.click(SABAR);
    await page.getByText('Tulis alasannya dulu').waitFor();
    const lembar = page.getByRole('table', { name: 'Tabel: Baris yang diralat' });
    const kolom = lembar.getByRole('row', { name: /^Keluarga terdata/ }).getByRole('cell');
    await kolom.first().waitFor();
    const sel = await kolom.allInnerTexts();
    await periksa(page);
    await page.getByRole('button', { name: 'Setujui ralat' }).click();
    await page.getByRole('button', { name: 'Ya, setujui' }).click();
    await page.getByText('1 laporan diralat').waitFor(SABAR);
    const umum = page
      .getByRole('table', { name: 'Tabel: Keluarga dan PUS' })
      .getByRole('row', { name: /^Keluarga terdata/ })
      .getByRole('cell');
    await expect.poll(() => umum.first().innerText(), SABAR).toBe(sel[1]);
    await page.getByRole('columnheader', { name: 'Diralat' }).first().waitFor();
    await page.goto(`/kantor/laporan?bulan=${BULAN_TERKUNCI}`);
    await page.getByRole('region', { name: 'Sebab angka diralat' }).getByText('Satu keluarga pindahan terlambat dicatat.').first().waitFor(SABAR);
  });

  test('dasbor bulan terkunci menyebutnya, menyebut kedua angka yang berbeda, dan mengantar ke laporannya', async () => {
    await page.goto(`/kantor/?bulan=${BULAN_TERKUNCI}`);
    await page.getByText(/^Bulan ini terkunci: \d+ dari 157 laporan desa/).waitFor(SABAR);
    await page
      .getByRole('region', { name: 'Angka utama' })
      .getByText(/^terkunci /)
      .first()
      .waitFor();
    await periksa(page);
    await page.getByRole('link', { name: 'Lihat laporan bulan ini' }).click();
    await page.getByRole('heading', { level: 1, name: /^Laporan Kabupaten Balangan/ }).waitFor(SABAR);
  });

  test('bulan tanpa laporan mengajarkan, bukan menulis nol', async () => {
    await page.goto('/kantor/laporan?bulan=2019-01');
    await page.getByText('Belum ada laporan desa yang masuk').waitFor(SABAR);
    await periksa(page);
  });
});

test.each(['light', 'dark'] as const)('di layar 360 x 640 tidak ada yang meluap, %s', async (colorScheme) => {
  const page = await openLaporan(pkb.namaPengguna);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.locator('.desk-tools').waitFor(SABAR);
  await periksa(page);
  await page.context().close();
});
