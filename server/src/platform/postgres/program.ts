// Runs one of PostgreSQL's own programs and gives back what it said.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Pemilik } from './pemilik.ts';
import type { Tempat } from './tempat.ts';

export type Program = (nama: 'initdb' | 'pg_ctl', argumen: readonly string[]) => Promise<{ kode: number; keluaran: string }>;

/** A runner bound to the owner and the places of one cluster. */
export const makeProgram =
  (bin: string, tempat: Tempat, pemilik: Pemilik | undefined): Program =>
  (nama, argumen) =>
    new Promise((resolve, reject) => {
      const anak = spawn(join(bin, nama), argumen, {
        cwd: tempat.folder,
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        // The server inherits what pg_ctl inherits: with a pipe on stdout this call would wait until the server ends.
        stdio: nama === 'pg_ctl' ? 'ignore' : ['ignore', 'pipe', 'pipe'],
        ...(pemilik ?? {}),
      });
      let keluaran = '';
      for (const aliran of [anak.stdout, anak.stderr]) aliran?.on('data', (potong: Buffer) => (keluaran += potong.toString()));
      anak.once('error', reject);
      anak.once('close', (kode) => resolve({ kode: kode ?? 1, keluaran }));
    });
