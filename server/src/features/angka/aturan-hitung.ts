// Notices that figures were counted by other rules than those of this Lini, and has them counted anew.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { markSemua } from './recount.ts';

/** What decides a figure: the rules, and what this folder stores of them. Words are there too: a recount too many costs little, one too few shows old figures. */
const SUMBER = ['../../../../core/src/', './'].map((satu) => fileURLToPath(new URL(satu, import.meta.url)));

/** The fingerprint of the rules as they stand in this checkout. */
export async function sidikAturan(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of SUMBER) {
    const berkas = (await readdir(folder, { recursive: true })).filter((satu) => satu.endsWith('.ts') && !satu.endsWith('.test.ts')).sort();
    for (const satu of berkas) hash.update(satu).update(await readFile(`${folder}${satu}`));
  }
  return hash.digest('hex');
}

/** Keeps by which rules all figures are counted. */
export const saveAturan = (sql: Sql | Tx, sidik: string): Promise<unknown> =>
  sql`insert into aturan_hitung (sidik) values (${sidik}) on conflict (satu) do update set sidik = excluded.sidik`;

/** Marks every village to be counted anew unless its figures rest on these rules already. Gives how many were marked. */
export const markAturanBaru = (sql: Sql, sidik: string): Promise<number> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('lini.aturan'))`;
    const [lama] = await tx<{ sidik: string }[]>`select sidik from aturan_hitung`;
    if (lama?.sidik === sidik) return 0;
    const banyak = await markSemua(tx);
    await saveAturan(tx, sidik);
    return banyak;
  });
