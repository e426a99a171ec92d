// Where the embedded database keeps its files.
import { createHash } from 'node:crypto';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pemilik } from './pemilik.ts';

const RUMAH_ROOT = '/var/lib/lini';

export type Tempat = {
  /** Holds everything below; entered by the database user only. */
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly sandi: string;
  readonly port: string;
  /** Copies of the programs, shared by all checkouts of root. */
  readonly rumah: string;
};

const susun = (folder: string, rumah: string): Tempat => ({
  folder,
  rumah,
  data: join(folder, 'data'),
  log: join(folder, 'postgres.log'),
  sandi: join(folder, 'sandi'),
  port: join(folder, 'port'),
});

/**
 * Makes and gives the places of one checkout: inside it for an ordinary user; under `/var/lib/lini` for root, by a hash of the
 * checkout's path. `khusus` overrules both (tests).
 */
export async function prepareTempat(checkout: string, pemilik: Pemilik | undefined, khusus?: string): Promise<Tempat> {
  const rumah = pemilik ? RUMAH_ROOT : join(checkout, '.lini');
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 16);
  const tempat = susun(khusus ?? (pemilik ? join(RUMAH_ROOT, hash) : join(rumah, 'postgres')), rumah);
  await mkdir(rumah, { recursive: true, mode: 0o755 });
  await mkdir(tempat.folder, { recursive: true, mode: 0o700 });
  if (pemilik) {
    await chown(tempat.folder, pemilik.uid, pemilik.gid);
    await writeFile(join(tempat.folder, 'checkout'), `${checkout}\n`);
  }
  return tempat;
}
