// One embedded PostgreSQL server: made when missing, adopted when it still runs, started when it does not.
import { randomBytes } from 'node:crypto';
import { access, chown, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import postgres from 'postgres';
import { findHalangan, Halangan } from '../halangan.ts';
import { withinMs } from '../sql/kolam.ts';
import { placeBiner } from './biner.ts';
import { findPemilik, type Pemilik } from './pemilik.ts';
import { clearPidBasi } from './pid.ts';
import { makeProgram, type Program } from './program.ts';
import { prepareTempat, type Tempat } from './tempat.ts';

const PENGGUNA = 'lini';

export type Klaster = { readonly url: (basisData: string) => string; readonly stop: () => Promise<void>; readonly isDiadopsi: boolean; readonly data: string };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const coba = createServer().once('error', reject);
    coba.listen(0, '127.0.0.1', () => {
      const alamat = coba.address();
      coba.close(() => resolve(typeof alamat === 'object' && alamat ? alamat.port : 0));
    });
  });

const tulisUrl =
  (sandi: string, port: number) =>
  (basisData: string): string =>
    `postgres://${PENGGUNA}:${sandi}@127.0.0.1:${port}/${basisData}`;

async function isMenjawab(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => undefined });
  try {
    await withinMs(5000, sql`select 1`.execute());
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function initialize(tempat: Tempat, pemilik: Pemilik | undefined, program: Program): Promise<string> {
  const isSiap = await access(join(tempat.data, 'lini-siap')).then(
    () => true,
    () => false,
  );
  if (isSiap) return (await readFile(tempat.sandi, 'utf8')).trim();
  // A first start that was cut short leaves half a folder; nothing of anybody is in it yet.
  await rm(tempat.data, { recursive: true, force: true });
  const sandi = randomBytes(24).toString('hex');
  await writeFile(tempat.sandi, `${sandi}\n`, { mode: 0o600 });
  if (pemilik) await chown(tempat.sandi, pemilik.uid, pemilik.gid);
  const argumen = [
    '-D',
    tempat.data,
    '-U',
    PENGGUNA,
    '--auth=scram-sha-256',
    `--pwfile=${tempat.sandi}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--data-checksums',
  ];
  const { kode, keluaran } = await program('initdb', argumen);
  if (kode !== 0) {
    await writeFile(tempat.log, keluaran);
    throw findHalangan(new Error(keluaran)) ?? new Halangan('basis-data-gagal', tempat.log);
  }
  await writeFile(join(tempat.data, 'lini-siap'), '');
  return sandi;
}

async function adopt(tempat: Tempat, sandi: string): Promise<number | undefined> {
  const isi = await readFile(join(tempat.data, 'postmaster.pid'), 'utf8').catch(() => '');
  const port = Number(isi.split('\n')[3]);
  return port > 0 && (await isMenjawab(tulisUrl(sandi, port)('postgres'))) ? port : undefined;
}

// What may pass by itself: processes of a killed server that are still ending, or a port that somebody else just took.
const SEMENTARA = /lock file "postmaster\.pid" already exists|shared memory block|could not bind|Address already in use/;

const PORT_DIREBUT = /could not bind|Address already in use/;

async function tryStart(tempat: Tempat, sandi: string, program: Program): Promise<number | undefined> {
  const ingat = Number(await readFile(tempat.port, 'utf8').catch(() => ''));
  const port = ingat > 0 ? ingat : await freePort();
  const opsi = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60 -c log_min_messages=warning`;
  const { kode } = await program('pg_ctl', ['start', '-w', '-t', '60', '-D', tempat.data, '-l', tempat.log, '-o', opsi]);
  // What answers must be ours: the password tells.
  const isNyala = kode === 0 && (await isMenjawab(tulisUrl(sandi, port)('postgres')));
  // Kept also when the start failed: a Lini that is running looks for its database here.
  await writeFile(tempat.port, String(port));
  return isNyala ? port : undefined;
}

async function start(tempat: Tempat, sandi: string, program: Program): Promise<number> {
  const batas = Date.now() + 30_000;
  const panjang = (await readFile(tempat.log, 'utf8').catch(() => '')).length;
  for (;;) {
    await clearPidBasi(tempat.data);
    const port = (await tryStart(tempat, sandi, program)) ?? (await adopt(tempat, sandi));
    if (port !== undefined) return port;
    const log = (await readFile(tempat.log, 'utf8').catch(() => '')).slice(panjang);
    const halangan = findHalangan(new Error(log));
    if (halangan || Date.now() > batas || !SEMENTARA.test(log)) throw halangan ?? new Halangan('basis-data-gagal', tempat.log);
    if (PORT_DIREBUT.test(log)) await rm(tempat.port, { force: true });
    await tunggu(300);
  }
}

/**
 * Brings the embedded server of a checkout up. A server left by a killed Lini is adopted; a stale `postmaster.pid` is cleared by
 * PostgreSQL itself. Throws `Halangan` when it cannot.
 */
export async function openKlaster(checkout: string, khusus?: string): Promise<Klaster> {
  const pemilik = await findPemilik();
  const tempat = await prepareTempat(checkout, pemilik, khusus);
  const bin = await placeBiner(tempat.rumah, pemilik);
  const program = makeProgram(bin, tempat, pemilik);
  const sandi = await initialize(tempat, pemilik, program);
  const lama = await adopt(tempat, sandi);
  const port = lama ?? (await start(tempat, sandi, program));
  return {
    url: tulisUrl(sandi, port),
    isDiadopsi: lama !== undefined,
    data: tempat.data,
    stop: async () => void (await program('pg_ctl', ['stop', '-m', 'fast', '-w', '-t', '30', '-D', tempat.data])),
  };
}
