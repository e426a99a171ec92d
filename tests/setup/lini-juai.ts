// A whole Lini of its own with the demo, in which one closed month has no reports yet: its people play that month themselves.
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bulan } from '@lini/core/tanggal.ts';
import { markSemua } from '@lini/server/features/angka/recount.ts';
import { openKlaster } from '@lini/server/platform/postgres/klaster.ts';
import { connect, type Sql } from '@lini/server/platform/sql/connect.ts';
import { freePort, ProsesServer } from './proses.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export type LiniJuai = {
  readonly alamat: string;
  readonly sql: Sql;
  /** A session for an account, as its phone has held one for weeks. */
  readonly kukiUntuk: (akun: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Starts it; the demo's own reports of `bulan` are taken out. */
export async function openLiniJuai(keluarga: string, bulan: Bulan): Promise<LiniJuai> {
  const folder = await mkdtemp(join(tmpdir(), 'lini-juai-'));
  // The database user must be able to enter when this runs as root.
  await chmod(folder, 0o755);
  const klaster = await openKlaster(CHECKOUT, join(folder, 'pg'));
  const awal = connect(klaster.url('postgres'), 1);
  await awal`create database lini`;
  await awal.end();
  const server = new ProsesServer(await freePort(), { DATABASE_URL: klaster.url('lini'), LINI_CONTOH: keluarga });
  await server.start();
  const sql = connect(klaster.url('lini'), 2);
  await sql`delete from catatan where subjek_jenis = 'laporan' and isi ->> 'bulan' = ${bulan}`;
  await markSemua(sql);
  const kukiUntuk = async (akun: string): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await sql`insert into sesi (token_hash, akun, kedaluwarsa) values (${hash}, ${akun}, now() + interval '1 day')`;
    return `lini_sesi=${token}`;
  };
  const close = async (): Promise<void> => {
    await sql.end();
    await server.end('SIGTERM');
    await klaster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { alamat: server.alamat, sql, kukiUntuk, close };
}
