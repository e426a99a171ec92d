// The log over PostgreSQL keeps the same contract as the ones in memory and IndexedDB, by the server's own reading and writing.
import { findDikenal, loadSubjek } from '@lini/server/features/catatan/buku.ts';
import { readBlok } from '@lini/server/features/catatan/feed.ts';
import { hitungSidik } from '@lini/server/platform/sidik.ts';
import { insertCatatan, kabDari } from '@lini/server/platform/sql/baris-catatan.ts';
import type { LogCatatan } from '@lini/sync/log.ts';
import { logContract } from '@lini/testing/log-contract.ts';
import { afterAll, beforeAll } from 'vitest';
import { type BasisDataUji, openBasisDataUji } from '../setup/basis-data.ts';

const BANYAK = 10_000;
let basisData: BasisDataUji;
beforeAll(async () => {
  basisData = await openBasisDataUji();
});
afterAll(() => basisData.close());

logContract('PostgreSQL', async (): Promise<LogCatatan> => {
  const { sql } = basisData;
  await sql`truncate catatan`;
  return {
    addBernomor: (baris) =>
      sql.begin(async (tx) => {
        const dikenal = await findDikenal(
          tx,
          baris.map((satu) => satu.catatan.id),
        );
        await insertCatatan(
          tx,
          baris.filter((satu) => !dikenal.has(satu.catatan.id)).map((satu) => ({ ...satu, sidik: hitungSidik(satu.catatan) })),
        );
      }),
    listBySubjek: (desa, subjekId) =>
      sql.begin(async (tx) => (await loadSubjek(tx, [kabDari(desa)], [subjekId])).filter((satu) => satu.subjek.id === subjekId && satu.desa === desa)),
    listSejak: (desa, nomor, batas) =>
      sql.begin(async (tx) => (await readBlok(tx, { [desa]: nomor }, BANYAK)).baris.filter((satu) => satu.catatan.desa === desa).slice(0, batas)),
  };
});
