// One request, one transaction, in the name of one account: row-level security decides what it sees.
import type { Sql, Tx } from './connect.ts';

const jalankan = <Hasil>(sql: Sql, mode: string, akun: string, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
  sql.begin(mode, async (tx) => {
    await tx`select set_config('role', 'lini_app', true), set_config('lini.akun', ${akun}, true)`;
    return await kerja(tx);
  }) as Promise<Hasil>;

/**
 * Runs `kerja` as the role `lini_app` for the account `akun`. Role and account are set for this transaction only, so a
 * connection that goes back to the pool carries nothing over to the next request.
 */
export const asAkun = <Hasil>(sql: Sql, akun: string, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
  jalankan(sql, 'isolation level read committed', akun, kerja);

/** As `asAkun`, reading from one snapshot and writing nothing. */
export const readAsAkun = <Hasil>(sql: Sql, akun: string, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
  jalankan(sql, 'isolation level repeatable read read only', akun, kerja);

/**
 * Runs `kerja` as the role `lini_hakim`, inside a transaction of `asAkun`: it alone reads the sheets of a jury before closing and what waits in
 * custody. For giving verdicts only; nothing read in it leaves the server. An error ends the transaction, so the role needs no way back then.
 */
export async function asHakim<Hasil>(tx: Tx, kerja: () => Promise<Hasil>): Promise<Hasil> {
  await tx`select set_config('role', 'lini_hakim', true)`;
  const hasil = await kerja();
  await tx`select set_config('role', 'lini_app', true)`;
  return hasil;
}
