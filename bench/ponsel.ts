// `npm run bench:ponsel`: a village of 2,000 families on one slow phone: opening, searching, saving, looking. Writes Markdown to the terminal.
// Families: `LINI_KELUARGA` (2000). Slowness: `LINI_LAMBAT` (6, times slower than this machine).
import { cpus, loadavg } from 'node:os';
import { bangkitkanContoh } from '@lini/server/features/contoh/generator/bangkitkan.ts';
import { seedContoh } from '@lini/server/features/contoh/seed.ts';
import { KAB_BALANGAN, seedWilayah } from '@lini/server/features/wilayah/seed.ts';
import { migrate } from '@lini/server/platform/sql/migrate.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { chromium } from 'playwright-core';
import { BENDERA, findChromium } from '../tests/setup/chromium.ts';
import { type Ponsel, siapkanPonsel } from './ponsel-layar.ts';
import { openRumah } from './rumah.ts';
import { ringkasWaktu } from './ukur.ts';

const KELUARGA = Number(process.env.LINI_KELUARGA ?? 2000);
const LAMBAT = Number(process.env.LINI_LAMBAT ?? 6);
/** Runs of each thing. */
const KALI = Number(process.env.LINI_KALI ?? 7);
const PORT = Number(process.env.PORT ?? 4556);
const DESA = '63.11.01.2003';
const BENIH = 6311;

type Hasil = { readonly nama: string; readonly waktu: readonly number[]; readonly batas: number | null };

async function ulangi(kali: number, kerja: (ke: number) => Promise<number>): Promise<number[]> {
  const waktu: number[] = [];
  for (let ke = 0; ke < kali; ke += 1) waktu.push(await kerja(ke));
  return waktu;
}

async function ukurSemua(ponsel: Ponsel): Promise<Hasil[]> {
  await ponsel.buka();
  const pembukaan: Awaited<ReturnType<Ponsel['buka']>>[] = [];
  const laporan = await ulangi(KALI, async () => {
    pembukaan.push(await ponsel.buka());
    return ponsel.bukaLaporan();
  });
  const cari: number[] = [];
  for (const kata of ['rahma', 'rt 007', 'jum'].slice(0, KALI)) cari.push(...(await ponsel.ketik(kata)));
  const keluarga = await ulangi(KALI, (ke) => ponsel.bukaKeluarga(ke));
  const simpan = await ulangi(KALI, (ke) => ponsel.simpanKunjungan(ke));
  const buka = pembukaan.map((satu) => satu.tampak);
  const tenang = pembukaan.map((satu) => satu.tenang);
  return [
    { nama: 'open the app, warm: Hari ini painted', waktu: buka, batas: 2500 },
    { nama: 'open the app, warm: nothing left to wait for', waktu: tenang, batas: null },
    { nama: 'search on Keluarga, one key to painted list', waktu: cari, batas: 100 },
    { nama: 'open a family from the list', waktu: keluarga, batas: null },
    { nama: 'save a visit, press to "Tersimpan"', waktu: simpan, batas: 150 },
    { nama: 'open Laporan, first time after opening', waktu: laporan, batas: null },
  ];
}

const rumah = await openRumah('tidak', PORT, async (sql) => {
  await migrate(sql);
  const desa = (await seedWilayah(sql, KAB_BALANGAN)).filter((satu) => satu.kode === DESA);
  await seedContoh(sql, bangkitkanContoh({ benih: BENIH, hariIni: hariIni(), keluarga: KELUARGA, desa }), [DESA], () => undefined);
});
const { path, env } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args: BENDERA, env: { ...process.env, ...env } as Record<string, string> });
try {
  const [jumlah] = await rumah.sql<[{ catatan: number; keluarga: number }]>`
    select count(*) as catatan, count(*) filter (where kind = 'keluarga.daftar') as keluarga from catatan`;
  const ponsel = await siapkanPonsel(browser, rumah.alamat, jumlah.keluarga, LAMBAT);
  const hasil = await ukurSemua(ponsel);
  console.log(
    `\nConditions: ${jumlah.keluarga} families, ${jumlah.catatan} catatan in one village, account of the PPKBD (sees all of it); Chromium ${browser.version()}, ` +
      `360 x 640, CPU slowed ${LAMBAT} times (CDP); ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}. ` +
      `A fixed sum of 30 million numbers took ${Math.round(await ponsel.acuan())} ms in the same slowed page.`,
  );
  console.log(`First sync and folding, not slowed: ${(ponsel.pertamaMs / 1000).toFixed(1)} s.\n`);
  console.log('| what | runs | median ms | p95 ms | target ms |\n| --- | --- | --- | --- | --- |');
  for (const { nama, waktu, batas } of hasil) {
    const { p50, p95 } = ringkasWaktu(waktu);
    console.log(`| ${nama} | ${waktu.length} | ${Math.round(p50)} | ${Math.round(p95)} | ${batas ?? ''} |`);
  }
} finally {
  await browser.close();
  await rumah.close();
}
