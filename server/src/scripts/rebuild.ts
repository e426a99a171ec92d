// `npm run rebuild`: drops every derived figure and counts everything again from the catatan.
import { fileURLToPath } from 'node:url';
import { saveAturan, sidikAturan } from '../features/angka/aturan-hitung.ts';
import { recountAll } from '../features/angka/recount.ts';
import { openBasisData } from '../platform/basis-data.ts';
import { findHalangan } from '../platform/halangan.ts';
import { connect } from '../platform/sql/connect.ts';
import { migrate } from '../platform/sql/migrate.ts';
import { bulanIni } from '../platform/waktu.ts';
import { lapor } from '../terminal.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

async function rebuild(): Promise<void> {
  const basisData = await openBasisData(CHECKOUT, false);
  const sql = connect(basisData.url, 2);
  try {
    await migrate(sql);
    let jumlah = 0;
    await saveAturan(sql, await sidikAturan());
    const gagal = await recountAll(sql, bulanIni(), (selesai, seluruh) => {
      jumlah = selesai;
      lapor(`  ${selesai} dari ${seluruh} desa`, true);
    });
    lapor(`Angka ${jumlah} desa dihitung ulang dari catatannya.`);
    if (gagal.length === 0) return;
    lapor(`Desa yang angkanya belum bisa dihitung: ${gagal.join(', ')}.`);
    process.exitCode = 1;
  } finally {
    await sql.end({ timeout: 5 });
    await basisData.close();
  }
}

rebuild().catch((galat: unknown) => {
  console.error(findHalangan(galat, CHECKOUT)?.message ?? galat);
  process.exitCode = 1;
});
