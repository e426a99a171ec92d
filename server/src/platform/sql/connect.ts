// Opens the pool of database connections and fixes how values are read.
import postgres from 'postgres';
import { Halangan } from '../halangan.ts';
import { makeKolamTahan } from './kolam.ts';

/** Numbers of villages and counts stay far below 2^53, days stay text: no value of ours needs bigint or Date. */
const TIPE = {
  bigint: { to: 20, from: [20], serialize: (nilai: number) => String(nilai), parse: (teks: string) => Number(teks) },
  hari: { to: 1082, from: [1082], serialize: (nilai: string) => nilai, parse: (teks: string) => teks },
};

export type Sql = postgres.Sql<{ bigint: number; hari: string }>;
/** Inside one transaction. */
export type Tx = postgres.TransactionSql<{ bigint: number; hari: string }>;

// The driver's own pause between tries grows to 20 seconds; a database that is back should be found at once.
const OPSI = { types: TIPE, connect_timeout: 10, backoff: () => 0.2, max_lifetime: null, onnotice: () => undefined, connection: { application_name: 'lini' } };

/** A pool of at most `max` connections, made when first asked for; it finds a database that went away and came back. */
export const connect = (url: string, max = 10): Sql => makeKolamTahan((padaPutus): Sql => postgres(url, { ...OPSI, max, onclose: padaPutus }));

/** Wraps rows for a `jsonb` parameter; a plain string there would be encoded twice. */
// biome-ignore lint/suspicious/noExplicitAny: the driver's own JSON type does not admit readonly fields
export const json = (sql: Sql | Tx, nilai: unknown): postgres.Parameter => sql.json(nilai as any);

/** The SQLSTATE of a database error, or an empty text. */
export const sqlState = (galat: unknown): string => (galat instanceof postgres.PostgresError ? galat.code : '');

/** Makes sure the database answers and is new enough; throws `Halangan` otherwise. */
export async function assertDatabase(sql: Sql): Promise<void> {
  const rows = await sql<{ versi: number }[]>`select current_setting('server_version_num')::int as versi`.catch((galat: unknown) => {
    throw new Halangan('basis-data-tidak-terjangkau', galat instanceof Error && 'code' in galat ? String(galat.code) : 'tidak menjawab');
  });
  const versi = rows[0]?.versi ?? 0;
  if (versi < 150000) throw new Halangan('versi-postgres', String(Math.floor(versi / 10000)));
}
