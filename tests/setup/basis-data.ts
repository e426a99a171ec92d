// A database of its own for one test file, and the few people who live in it.
import { randomBytes } from 'node:crypto';
import type { Peran } from '@lini/core/akses/peran.ts';
import { hashSandi } from '@lini/server/platform/auth/sandi.ts';
import { connect, type Sql } from '@lini/server/platform/sql/connect.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { inject } from 'vitest';
import { TEMPLAT } from './klaster.ts';

export const DESA_SITI = '63.11.01.2003';
export const DESA_LAIN = '63.11.02.2001';
export const SANDI_UJI = 'rahasia-uji';

export type OrangUji = { readonly id: string; readonly nama: string; readonly peran: Peran; readonly wilayah: string };

/** Three cadres of one village, one of another kecamatan, the PKB of the first kecamatan and the office. */
export const ORANG = {
  siti: { id: uuidUji(1, 0xa0), nama: 'Bu Siti', peran: 'sub-ppkbd', wilayah: DESA_SITI },
  aminah: { id: uuidUji(2, 0xa0), nama: 'Bu Aminah', peran: 'ppkbd', wilayah: DESA_SITI },
  halimah: { id: uuidUji(3, 0xa0), nama: 'Bu Halimah', peran: 'ppkbd', wilayah: DESA_LAIN },
  rudi: { id: uuidUji(4, 0xa0), nama: 'Pak Rudi', peran: 'pkb', wilayah: '63.11.01' },
  masitah: { id: uuidUji(6, 0xa0), nama: 'Bu Masitah', peran: 'sub-ppkbd', wilayah: DESA_SITI },
  hasan: { id: uuidUji(7, 0xa0), nama: 'Pak Hasan', peran: 'koordinator', wilayah: '63.11.01' },
  noor: { id: uuidUji(5, 0xa0), nama: 'Bu Noor', peran: 'kabupaten', wilayah: '63.11' },
} as const satisfies Record<string, OrangUji>;
export type NamaOrang = keyof typeof ORANG;

export type BasisDataUji = { readonly sql: Sql; readonly url: string; readonly close: () => Promise<void> };

async function addOrang(sql: Sql): Promise<void> {
  const hash = await hashSandi(SANDI_UJI);
  for (const [pengguna, { id, nama, peran, wilayah }] of Object.entries(ORANG)) {
    await sql`insert into akun (id, nama, nama_pengguna, peran, sandi_hash) values (${id}, ${nama}, ${pengguna}, ${peran}, ${hash})`;
    await sql`insert into penugasan (akun, wilayah, dari) values (${id}, ${wilayah}, '2020-01-01')`;
  }
}

/** Opens a fresh migrated database with areas and people and no catatan. */
export async function openBasisDataUji(): Promise<BasisDataUji> {
  const pola = inject('urlUji');
  const nama = `uji_${randomBytes(6).toString('hex')}`;
  const pusat = connect(pola.replace('{nama}', 'postgres'), 1);
  await pusat`create database ${pusat(nama)} template ${pusat(TEMPLAT)}`;
  const url = pola.replace('{nama}', nama);
  const sql = connect(url, 12);
  await addOrang(sql);
  const close = async (): Promise<void> => {
    await sql.end({ timeout: 5 });
    await pusat`drop database ${pusat(nama)} with (force)`;
    await pusat.end();
  };
  return { sql, url, close };
}
