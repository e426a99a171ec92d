// One PostgreSQL for all server tests, with a migrated template from which each test file gets a database of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KAB_BALANGAN, seedWilayah } from '@lini/server/features/wilayah/seed.ts';
import { openKlaster } from '@lini/server/platform/postgres/klaster.ts';
import { connect } from '@lini/server/platform/sql/connect.ts';
import { migrate } from '@lini/server/platform/sql/migrate.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server with `{nama}` in the place of the database. */
    urlUji: string;
  }
}

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
export const TEMPLAT = 'lini_templat';

async function makeTemplat(pola: string): Promise<void> {
  const pusat = connect(pola.replace('{nama}', 'postgres'), 1);
  await pusat`drop database if exists ${pusat(TEMPLAT)} with (force)`;
  await pusat`create database ${pusat(TEMPLAT)}`;
  await pusat.end();
  const sql = connect(pola.replace('{nama}', TEMPLAT), 1);
  await migrate(sql);
  await seedWilayah(sql, KAB_BALANGAN);
  await sql.end();
}

/** `LINI_UJI_URL` (with `{nama}` as database) runs the same tests on another PostgreSQL, 15 or newer. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const luar = process.env.LINI_UJI_URL;
  if (luar) {
    await makeTemplat(luar);
    project.provide('urlUji', luar);
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'lini-uji-'));
  const klaster = await openKlaster(CHECKOUT, folder);
  const pola = klaster.url('{nama}');
  await makeTemplat(pola);
  project.provide('urlUji', pola);
  return async () => {
    await klaster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
