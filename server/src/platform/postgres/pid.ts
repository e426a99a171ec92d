// Whether the server named in `postmaster.pid` is really gone, where the operating system leaves room for doubt.
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A killed process that nobody has waited for still has its number: PostgreSQL then believes that the old server runs. */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** Every process of a PostgreSQL server stands in its data folder. */
async function isDitempati(data: string): Promise<boolean> {
  const tempat = await realpath(data);
  for (const nama of await readdir('/proc')) {
    if (/^\d+$/.test(nama) && (await readlink(`/proc/${nama}/cwd`).catch(() => '')) === tempat) return true;
  }
  return false;
}

/**
 * Removes a `postmaster.pid` whose server is dead but unburied, once none of its processes is left: as long as one is, the file
 * keeps two servers from writing the same memory. In containers without an init process such a server is never buried.
 */
export async function clearPidBasi(data: string): Promise<void> {
  const berkas = join(data, 'postmaster.pid');
  const pid = Number((await readFile(berkas, 'utf8').catch(() => '')).split('\n')[0]);
  if (pid > 0 && (await isZombie(pid)) && !(await isDitempati(data))) await rm(berkas, { force: true });
}
