// Brings the database to the newest migration, all or nothing.
import { fileURLToPath } from 'node:url';
import Postgrator from 'postgrator';
import type { Sql } from './connect.ts';

const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));
/** A checkout path may hold characters that mean something in a file pattern. */
const harfiah = (path: string): string => path.replace(/[?*()[\]{}]/g, '[$&]');

/**
 * Runs what is missing in one transaction under a lock, so that two servers starting together and a server killed half-way both
 * end well. Throws when a landed migration was edited. Gives the names of the migrations that ran.
 */
export const migrate = (sql: Sql): Promise<string[]> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('lini.migrasi'))`;
    const postgrator = new Postgrator({
      driver: 'pg',
      migrationPattern: `${harfiah(FOLDER)}*.sql`,
      schemaTable: 'migrasi',
      currentSchema: 'public',
      execQuery: async (query: string) => ({ rows: await tx.unsafe(query) }),
    });
    const jalan = await postgrator.migrate();
    return jalan.map((satu) => satu.name);
  });
