// Works the phone's screens in a slowed browser and reads, inside the page, how long each thing took until it was painted.
import type { Browser, Page } from 'playwright-core';

export type Ponsel = {
  /** From sign-in to all families in the list, at full speed. */
  readonly pertamaMs: number;
  /** Opens the app anew: until Hari ini is painted, and until the last long task after it is over. */
  readonly buka: () => Promise<{ tampak: number; tenang: number }>;
  /** Types a word into the search, gives the time of each key. */
  readonly ketik: (kata: string) => Promise<number[]>;
  readonly bukaKeluarga: (ke: number) => Promise<number>;
  readonly simpanKunjungan: (ke: number) => Promise<number>;
  readonly bukaLaporan: () => Promise<number>;
  /** The same sum every time: tells a busy machine from an idle one. */
  readonly acuan: () => Promise<number>;
};

/** Runs in the page before anything else of it. */
const ALAT = `
  window.lini = { tugas: [], tampak: null };
  new PerformanceObserver((daftar) => { for (const satu of daftar.getEntries()) lini.tugas.push(satu.startTime + satu.duration); }).observe({ type: 'longtask', buffered: true });
  // After the frame that shows it: a task queued from inside a frame runs when that frame is painted.
  lini.terlukis = () => new Promise((beres) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => beres(performance.now()); port2.postMessage(0); }));
  lini.muncul = (pilih) => new Promise((beres) => {
    const periksa = () => { if (!document.querySelector(pilih)) return false; mata.disconnect(); lini.terlukis().then(beres); return true; };
    const mata = new MutationObserver(periksa);
    if (!periksa()) mata.observe(document, { childList: true, subtree: true, attributes: true });
  });
  lini.muncul('.bagian .list li').then((saat) => { lini.tampak = saat; });
  // From the press to the first paint in which the selector is there.
  lini.sejak = (peristiwa, pilih) => { lini.hasil = null; addEventListener(peristiwa, ({ timeStamp }) => lini.muncul(pilih).then((saat) => { lini.hasil = saat - timeStamp; }), { capture: true, once: true }); };
  lini.kunci = [];
  addEventListener('keydown', ({ timeStamp, key }) => { if (key.length === 1) lini.terlukis().then((saat) => lini.kunci.push(saat - timeStamp)); }, { capture: true });
`;

type Jendela = { lini: { tampak: number | null; tugas: number[]; hasil: number | null; kunci: number[]; sejak: (peristiwa: string, pilih: string) => void } };

const TENANG_MS = 4000;

/** Presses, and gives the time until what `pilih` selects is painted. */
async function tekan(page: Page, pilih: string, lakukan: () => Promise<unknown>): Promise<number> {
  await page.evaluate((satu) => (globalThis as unknown as Jendela).lini.sejak('click', satu), pilih);
  await lakukan();
  const hasil = await page.waitForFunction(() => (globalThis as unknown as Jendela).lini.hasil, undefined, { polling: 100, timeout: 120_000 });
  return (await hasil.jsonValue()) ?? Number.NaN;
}

async function buka(page: Page): Promise<{ tampak: number; tenang: number }> {
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as unknown as Jendela).lini?.tampak, undefined, { polling: 250, timeout: 120_000 });
  await page.waitForTimeout(TENANG_MS);
  return page.evaluate(() => {
    const { tampak, tugas } = (globalThis as unknown as Jendela).lini;
    return { tampak: tampak ?? 0, tenang: Math.max(tampak ?? 0, ...tugas) };
  });
}

async function kembaliKeDaftar(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Keluarga', exact: true }).click();
  await page.getByLabel('Cari nama, alamat, atau RT').fill('');
  await page.locator('.list.panjang li').nth(20).waitFor();
  await page.waitForTimeout(500);
}

async function ketik(page: Page, kata: string): Promise<number[]> {
  await kembaliKeDaftar(page);
  await page.getByLabel('Cari nama, alamat, atau RT').focus();
  await page.evaluate(() => {
    (globalThis as unknown as Jendela).lini.kunci = [];
  });
  for (const huruf of kata) {
    await page.keyboard.press(huruf === ' ' ? 'Space' : huruf);
    await page.waitForTimeout(400);
  }
  return page.evaluate(() => (globalThis as unknown as Jendela).lini.kunci);
}

async function bukaKeluarga(page: Page, ke: number): Promise<number> {
  await kembaliKeDaftar(page);
  return tekan(page, '.shell-kembali', () => page.locator('.list.panjang li a').nth(ke).click());
}

async function simpanKunjungan(page: Page, ke: number): Promise<number> {
  await bukaKeluarga(page, ke);
  await page.getByRole('link', { name: 'Catat kunjungan' }).click();
  await page.locator('fieldset label').filter({ hasText: 'KB' }).first().click();
  await page.waitForTimeout(800);
  const waktu = await tekan(page, '.toast', () => page.getByRole('button', { name: 'Simpan', exact: true }).click());
  await page.getByRole('button', { name: 'Tutup pesan' }).click();
  await page.locator('nav.shell-bawah').waitFor();
  await page.waitForTimeout(2000);
  return waktu;
}

const acuan = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const mulai = performance.now();
    let jumlah = 0;
    for (let ke = 0; ke < 30_000_000; ke += 1) jumlah = (jumlah + ke * 7) | 0;
    return performance.now() - mulai + (jumlah === 1 ? 1 : 0);
  });

/** Signs the PPKBD in, waits for all families, and slows the phone down. */
export async function siapkanPonsel(browser: Browser, alamat: string, keluarga: number, lambat: number): Promise<Ponsel> {
  const konteks = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    baseURL: alamat,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
  });
  const page = await konteks.newPage();
  await page.addInitScript(ALAT);
  await page.goto('/');
  const mulai = performance.now();
  await page.getByLabel('Nama pengguna').fill('aminah');
  await page.getByLabel('Kata sandi').fill('contoh');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.locator('.bagian .list li').first().waitFor({ timeout: 120_000 });
  await page.getByText('terakhir terkirim').waitFor({ timeout: 120_000 });
  const pertamaMs = performance.now() - mulai;
  await page.getByRole('link', { name: 'Keluarga', exact: true }).click();
  const banyak = Number((await page.locator('[role=status]', { hasText: 'keluarga' }).innerText()).replace(/\D/g, ''));
  // Those that moved out are not listed.
  if (banyak < keluarga * 0.9) throw new Error(`hanya ${banyak} dari ${keluarga} keluarga di ponsel`);
  // The service worker has taken the app in before the measuring begins.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForTimeout(2000);
  await (await konteks.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: lambat });
  return {
    pertamaMs,
    buka: () => buka(page),
    ketik: (kata) => ketik(page, kata),
    bukaKeluarga: (ke) => bukaKeluarga(page, ke),
    simpanKunjungan: (ke) => simpanKunjungan(page, ke),
    acuan: () => acuan(page),
    bukaLaporan: () => tekan(page, '.cek', () => page.getByRole('link', { name: 'Laporan', exact: true }).click()),
  };
}
