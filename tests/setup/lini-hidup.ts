// One whole Lini for each worker that runs browser stories: embedded database in a temporary folder, a small demo, the built web apps.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Chromium, findChromium } from './chromium.ts';
import { freePort, ProsesServer } from './proses.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One address per worker. */
    listAlamatLini: readonly string[];
    chromium: Chromium;
  }
}

/** Few families, so that a story is about people and not about waiting; Desa Juai still has its hundred and fifty. */
const KELUARGA = '2500';

async function nyalakan(): Promise<{ server: ProsesServer; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'lini-peramban-'));
  const server = new ProsesServer(await freePort(), { DATABASE_URL: '', LINI_DATA: folder, LINI_CONTOH: KELUARGA });
  await server.start();
  return { server, folder };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const semua = await Promise.all(Array.from({ length: Number(project.config.maxWorkers) }, nyalakan));
  project.provide(
    'listAlamatLini',
    semua.map(({ server }) => server.alamat),
  );
  project.provide('chromium', await findChromium());
  return async () => {
    for (const { server, folder } of semua) {
      await server.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    }
  };
}
