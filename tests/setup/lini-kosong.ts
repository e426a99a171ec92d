// A whole Lini of its own without demo: the villages, a few accounts, nobody registered; for stories that count everything by hand.
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openKlaster } from '@lini/server/platform/postgres/klaster.ts';
import { connect, type Sql } from '@lini/server/platform/sql/connect.ts';
import { freePort, ProsesServer } from './proses.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const AKUN = fileURLToPath(new URL('../../server/src/scripts/akun.ts', import.meta.url));
const run = promisify(execFile);

export type AkunBaru = { readonly namaPengguna: string; readonly nama: string; readonly peran: string; readonly wilayah: string };
export type LiniKosong = {
  readonly alamat: string;
  readonly sql: Sql;
  readonly sandi: ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
};

/** Starts it with the accounts; `sandi` gives each one's password. */
export async function openLiniKosong(akun: readonly AkunBaru[]): Promise<LiniKosong> {
  const folder = await mkdtemp(join(tmpdir(), 'lini-kosong-'));
  // The database user must be able to enter when this runs as root.
  await chmod(folder, 0o755);
  const klaster = await openKlaster(CHECKOUT, join(folder, 'pg'));
  const awal = connect(klaster.url('postgres'), 1);
  await awal`create database lini`;
  await awal.end();
  const env = { DATABASE_URL: klaster.url('lini'), LINI_CONTOH: 'tidak' };
  const sandi = new Map<string, string>();
  for (const { namaPengguna, nama, peran, wilayah } of akun) {
    const { stdout } = await run(process.execPath, [AKUN, namaPengguna, nama, peran, wilayah], { env: { ...process.env, ...env } });
    sandi.set(namaPengguna, /kata sandi (\S+)/.exec(stdout)?.[1] ?? '');
  }
  const server = new ProsesServer(await freePort(), env);
  await server.start();
  const sql = connect(klaster.url('lini'), 1);
  const close = async (): Promise<void> => {
    await sql.end();
    await server.end('SIGTERM');
    await klaster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { alamat: server.alamat, sql, sandi, close };
}
