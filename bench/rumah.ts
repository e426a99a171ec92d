// A whole Lini to measure: its own embedded database in a temporary folder, the full demo, and the server as a child process.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openKlaster } from '../server/src/platform/postgres/klaster.ts';
import { connect, type Sql } from '../server/src/platform/sql/connect.ts';

const CHECKOUT = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');

export type Rumah = { readonly alamat: string; readonly sql: Sql; readonly siapDetik: number; readonly close: () => Promise<void> };

async function tunggu(alamat: string, anak: ChildProcess): Promise<void> {
  while (anak.exitCode === null) {
    const jawaban = await fetch(`${alamat}/api/sehat`).catch(() => null);
    if (jawaban?.ok) return;
    await new Promise((lanjut) => setTimeout(lanjut, 200));
  }
  throw new Error('server tidak menyala');
}

/**
 * Brings it up with `keluarga` invented families; `siapDetik` is the time until it answers, demo and first recount included. `isi` fills the
 * empty database before the server sees it.
 */
export async function openRumah(keluarga: string, port: number, isi?: (sql: Sql) => Promise<void>): Promise<Rumah> {
  const folder = await mkdtemp(join(tmpdir(), 'lini-bench-'));
  // The database user must be able to enter when this runs as root.
  await chmod(folder, 0o755);
  const klaster = await openKlaster(CHECKOUT, join(folder, 'pg'));
  const awal = connect(klaster.url('postgres'), 1);
  await awal`create database lini`;
  await awal.end();
  const url = klaster.url('lini');
  if (isi) {
    const awalan = connect(url, 2);
    await isi(awalan);
    await awalan.end();
  }
  const mulai = performance.now();
  const anak = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: CHECKOUT,
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: url, LINI_CONTOH: keluarga, PORT: String(port), HOST: '127.0.0.1' },
  });
  const alamat = `http://127.0.0.1:${port}`;
  await tunggu(alamat, anak);
  const siapDetik = (performance.now() - mulai) / 1000;
  const sql = connect(url, 2);
  const close = async (): Promise<void> => {
    await sql.end();
    anak.kill('SIGTERM');
    await new Promise((selesai) => anak.once('close', selesai));
    await klaster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { alamat, sql, siapDetik, close };
}

/** Signs in and gives the cookie and the account. */
export async function masuk(alamat: string, namaPengguna: string): Promise<{ kuki: string; akun: { id: string } }> {
  const jawaban = await fetch(`${alamat}/api/masuk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ namaPengguna, sandi: 'contoh' }),
  });
  if (!jawaban.ok) throw new Error(`masuk ${namaPengguna}: ${jawaban.status}`);
  return { kuki: (jawaban.headers.get('set-cookie') ?? '').split(';')[0] ?? '', akun: (await jawaban.json()) as { id: string } };
}
