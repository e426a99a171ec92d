// One command for everything: `node start.mjs start|dev|test|check|akun|rebuild|bench`. Runs on any Node from 20 on and hands over to
// the pinned Node of node_modules. No dependencies: it must run before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUMAH = dirname(fileURLToPath(import.meta.url));
const LINI = join(RUMAH, '.lini');
const NODE_TERTUA = 20;
const NODE_LENGKAP = 24;
const UTAMA = Number(process.versions.node.split('.')[0]);

const lapor = (kalimat) => process.stdout.write(`${kalimat}\n`);

function gagal(kalimat) {
  process.stderr.write(`${kalimat}\n`);
  process.exit(1);
}

/** The children under way; signals are handed on to them and this process waits for their end. */
const anakSemua = new Set();
for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(sinyal, () => {
    if (anakSemua.size === 0) process.exit(1);
    for (const anak of anakSemua) anak.kill(sinyal);
  });
}

/** Runs a command in the checkout and gives its exit code. With `ipc` a child learns when this process is gone. */
function jalankan(perintah, argumen, { diam = false, ipc = false } = {}) {
  return new Promise((resolve) => {
    const keluar = diam ? 'pipe' : 'inherit';
    const anak = spawn(perintah, argumen, {
      cwd: RUMAH,
      stdio: ['ignore', keluar, keluar, ...(ipc ? ['ipc'] : [])],
      env: { ...process.env, PATH: `${join(RUMAH, 'node_modules/.bin')}:${process.env.PATH}` },
    });
    anakSemua.add(anak);
    let keluaran = '';
    for (const aliran of [anak.stdout, anak.stderr]) aliran?.on('data', (potong) => (keluaran += potong));
    anak.once('error', (galat) => {
      anakSemua.delete(anak);
      resolve({ kode: 1, keluaran: String(galat.message) });
    });
    anak.once('close', (kode, sinyal) => {
      anakSemua.delete(anak);
      resolve({ kode: kode ?? (sinyal ? 1 : 0), keluaran });
    });
  });
}

function periksaMesin() {
  if (UTAMA < NODE_TERTUA)
    gagal(`Lini memerlukan Node ${NODE_TERTUA} atau lebih baru; yang terpasang ${process.versions.node}. Pasang Node baru, lalu jalankan lagi.`);
  try {
    mkdirSync(LINI, { recursive: true });
    accessSync(RUMAH, constants.W_OK);
    accessSync(LINI, constants.W_OK);
  } catch (galat) {
    if (galat.code === 'ENOSPC') gagal('Disk penuh, Lini tidak bisa menyimpan data. Kosongkan ruang lalu jalankan lagi.');
    gagal(`Tidak ada izin menulis di ${RUMAH}. Ubah pemilik folder itu, atau jalankan sebagai pemiliknya.`);
  }
}

const sidikKunci = () =>
  createHash('sha256')
    .update(readFileSync(join(RUMAH, 'package-lock.json')))
    .digest('hex');

/** Installs when nothing is installed or the lockfile is another one than was installed. */
async function pasang() {
  const cap = join(LINI, 'terpasang');
  const catatanNpm = join(RUMAH, 'node_modules/.package-lock.json');
  const isTerpasang = existsSync(catatanNpm);
  if (isTerpasang && existsSync(cap) && readFileSync(cap, 'utf8') === sidikKunci()) return;
  // Installed by hand with npm: as good as by us when it is not older than the lockfile.
  const isBaru = isTerpasang && statSync(catatanNpm).mtimeMs >= statSync(join(RUMAH, 'package-lock.json')).mtimeMs;
  if (!isBaru) {
    lapor('Memasang yang diperlukan (sekali saja, sekitar setengah menit).');
    const { kode, keluaran } = await jalankan('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { diam: true });
    if (kode !== 0) {
      if (/ENOSPC/.test(keluaran)) gagal('Disk penuh, pemasangan tidak selesai. Kosongkan ruang lalu jalankan lagi.');
      process.stderr.write(keluaran.slice(-3000));
      gagal('Pemasangan tidak selesai. Periksa sambungan internet, lalu jalankan lagi.');
    }
  }
  writeFileSync(cap, sidikKunci());
}

/** The Node of node_modules, or the present one when it is new enough. */
function findNode() {
  const bawaan = join(RUMAH, 'node_modules/.bin/node');
  if (existsSync(bawaan)) return bawaan;
  if (UTAMA >= NODE_LENGKAP) return process.execPath;
  return gagal(`Node ${NODE_LENGKAP} untuk mesin ini tidak ikut terpasang. Pasang Node ${NODE_LENGKAP} atau lebih baru, lalu jalankan lagi.`);
}

/** The newest change below a folder, built files left out. */
function terbaru(path) {
  if (!existsSync(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce((puncak, nama) => (nama === 'dist' || nama === 'node_modules' ? puncak : Math.max(puncak, terbaru(join(path, nama)))), 0);
}

const BAHAN = ['core/src', 'sync/src', 'ui', 'package-lock.json'];

/** Builds the two web apps whose sources are newer than what was built. */
async function bangun(node) {
  for (const [ruang, nama] of [
    ['phone', 'ponsel'],
    ['office', 'kantor'],
  ]) {
    const resep = join(RUMAH, ruang, 'vite.config.ts');
    if (!existsSync(resep)) continue;
    const cap = join(LINI, `bangun-${ruang}`);
    const sumber = Math.max(...[ruang, ...BAHAN].map((path) => terbaru(join(RUMAH, path))));
    const isAda = existsSync(join(RUMAH, ruang, 'dist/index.html')) && existsSync(cap);
    if (isAda && statSync(cap).mtimeMs >= sumber) continue;
    lapor(`Membangun aplikasi ${nama}.`);
    const mulai = new Date();
    const { kode, keluaran } = await jalankan(node, [join(RUMAH, 'node_modules/vite/bin/vite.js'), 'build', ruang, '--logLevel', 'warn'], { diam: true });
    if (kode !== 0) {
      process.stderr.write(keluaran.slice(-3000));
      gagal(
        /ENOSPC/.test(keluaran) ? 'Disk penuh, aplikasi tidak selesai dibangun. Kosongkan ruang lalu jalankan lagi.' : `Aplikasi ${nama} tidak bisa dibangun.`,
      );
    }
    writeFileSync(cap, mulai.toISOString());
  }
}

/** Name, command, and the file without which the step is left out. */
const PEMERIKSAAN = [
  ['gaya (biome)', ['@biomejs/biome/bin/biome', 'ci', '.'], 'biome.json'],
  ['tipe (tsc)', ['typescript/bin/tsc', '-b'], 'tsconfig.json'],
  [
    'dinding (dependency-cruiser)',
    ['dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.mjs', 'core', 'sync', 'ui', 'server', 'phone', 'office', 'testing'],
    '.dependency-cruiser.mjs',
  ],
  ['kode mati (knip)', ['knip/bin/knip.js'], 'knip.json'],
];

async function periksa(node) {
  for (const [nama, [program, ...argumen], syarat] of PEMERIKSAAN) {
    if (!existsSync(join(RUMAH, syarat))) continue;
    lapor(`Memeriksa ${nama}.`);
    const { kode, keluaran } = await jalankan(node, [join(RUMAH, 'node_modules', program), ...argumen], { diam: true });
    if (kode === 0) continue;
    process.stderr.write(keluaran);
    gagal(`Pemeriksaan ${nama} tidak lulus.`);
  }
}

/** What runs beside what: a story at a screen mostly waits, and leaves a core to the tests without one. */
const BERSAMA = [['--project=browser'], ['--project=unit', '--project=server', '--maxWorkers=1']];

/** Runs vitest once; gives what passed and failed. With `diam` its output comes in one piece at the end. */
async function vitest(node, argumen, laporan, diam) {
  rmSync(laporan, { force: true });
  const { kode, keluaran } = await jalankan(
    node,
    [join(RUMAH, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${laporan}`, ...argumen],
    { diam },
  );
  if (diam) process.stdout.write(keluaran);
  const hasil = existsSync(laporan) ? JSON.parse(readFileSync(laporan, 'utf8')) : { numPassedTests: 0, numFailedTests: 1, success: false };
  // A file that cannot be loaded counts no test as failed; it still is a failure.
  return { lulus: hasil.numPassedTests, gugur: Math.max(hasil.numFailedTests, kode !== 0 || !hasil.success ? 1 : 0) };
}

/** Runs the tests, all or those named, and ends with one line of counts. */
async function uji(node, argumen) {
  const bagian = argumen.length > 0 ? [argumen] : BERSAMA;
  const semua = await Promise.all(bagian.map((satu, ke) => vitest(node, satu, join(LINI, ke === 0 ? 'uji.json' : `uji-${ke}.json`), ke > 0)));
  const jumlah = (milik) => semua.reduce((total, satu) => total + satu[milik], 0);
  lapor(`tests: ${jumlah('lulus')} passed, ${jumlah('gugur')} failed`);
  return jumlah('gugur') > 0 ? 1 : 0;
}

const server = (node, berkas, argumen = []) => jalankan(node, [...argumen, join(RUMAH, 'server/src', berkas)], { ipc: true });

const KATA_KERJA = {
  start: async (node) => {
    await bangun(node);
    return (await server(node, 'main.ts')).kode;
  },
  dev: async (node) => {
    await bangun(node);
    return (await server(node, 'main.ts', ['--watch-path=server/src', '--watch-path=core/src', '--watch-path=sync/src', '--watch-preserve-output'])).kode;
  },
  test: async (node, argumen) => {
    if (argumen.length === 0) await periksa(node);
    await bangun(node);
    return await uji(node, argumen);
  },
  check: async (node) => {
    await periksa(node);
    lapor('Semua pemeriksaan lulus.');
    return 0;
  },
  akun: async (node, argumen) => (await jalankan(node, [join(RUMAH, 'server/src/scripts/akun.ts'), ...argumen])).kode,
  rebuild: async (node) => (await server(node, 'scripts/rebuild.ts')).kode,
  schema: async (node) => (await server(node, 'scripts/schema.ts')).kode,
  bench: async (node, argumen) => {
    await bangun(node);
    return (await jalankan(node, [join(RUMAH, 'bench/bench.ts'), ...argumen])).kode;
  },
  'bench:ponsel': async (node, argumen) => {
    await bangun(node);
    return (await jalankan(node, [join(RUMAH, 'bench/ponsel.ts'), ...argumen])).kode;
  },
  'bench:laporan': async (node, argumen) => {
    await bangun(node);
    return (await jalankan(node, [join(RUMAH, 'bench/kirim-laporan.ts'), ...argumen])).kode;
  },
};

const [kataKerja = 'start', ...argumen] = process.argv.slice(2);
const kerja = KATA_KERJA[kataKerja];
if (!kerja) gagal(`Perintah tidak dikenal: ${kataKerja}. Yang ada: ${Object.keys(KATA_KERJA).join(', ')}.`);
periksaMesin();
await pasang();
process.exitCode = await kerja(findNode(), argumen);
