// The system user that runs PostgreSQL when Lini itself runs as root, because PostgreSQL refuses to run as root.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Who runs the database; undefined: whoever runs Lini. */
export type Pemilik = { readonly uid: number; readonly gid: number };

const CALON = ['lini-db', 'postgres'];

async function findUser(nama: string): Promise<Pemilik | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', nama]), run('id', ['-g', nama])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** The owner of the database files: nobody else for an ordinary user, a system user for root (made when missing). */
export async function findPemilik(): Promise<Pemilik | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const nama of CALON) {
    const pemilik = await findUser(nama);
    if (pemilik) return pemilik;
  }
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'lini-db']);
  return await findUser('lini-db');
}
