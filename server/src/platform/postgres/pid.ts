// Buries a PostgreSQL server that was killed, where its remains keep a new one from starting.
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a process is running; one that was killed and that nobody has waited for keeps its number but does not run. */
async function isBerjalan(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** Every process of a PostgreSQL server stands in its data folder. */
async function listProses(data: string): Promise<number[]> {
  const tempat = await realpath(data);
  const hasil: number[] = [];
  for (const nama of await readdir('/proc')) {
    if (/^\d+$/.test(nama) && (await readlink(`/proc/${nama}/cwd`).catch(() => '')) === tempat) hasil.push(Number(nama));
  }
  return hasil;
}

/**
 * When the server named in `postmaster.pid` is dead: tells its orphaned helpers to go (one that is kept busy by a client does not
 * notice by itself), and once none is left removes the file. As long as one is left, the file keeps two servers from writing
 * the same memory. In containers without an init process a killed server is never buried by anyone else.
 */
export async function clearPidBasi(data: string): Promise<void> {
  const berkas = join(data, 'postmaster.pid');
  const pid = Number((await readFile(berkas, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0) || (await isBerjalan(pid))) return;
  const sisa = await listProses(data);
  for (const satu of sisa) {
    const judul = await readFile(`/proc/${satu}/cmdline`, 'utf8').catch(() => '');
    // Helpers are titled `postgres: ...`; a server that is just starting is not.
    if (!judul.startsWith('postgres: ')) continue;
    try {
      process.kill(satu, 'SIGQUIT');
    } catch {
      // Gone meanwhile, which is what was wanted.
    }
  }
  if (sisa.length === 0) await rm(berkas, { force: true });
}
