// `npm run schema`: migrates an empty database beside ours and writes its structure to `server/schema.sql`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBasisData } from '../platform/basis-data.ts';
import { findHalangan } from '../platform/halangan.ts';
import { connect } from '../platform/sql/connect.ts';
import { describeSchema } from '../platform/sql/describe.ts';
import { migrate } from '../platform/sql/migrate.ts';

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
const SEMENTARA = 'lini_susunan';

async function writeSchema(): Promise<void> {
  const basisData = await openBasisData(CHECKOUT, false);
  const pusat = connect(basisData.url, 1);
  try {
    await pusat`drop database if exists ${pusat(SEMENTARA)} with (force)`;
    await pusat`create database ${pusat(SEMENTARA)}`;
    const url = new URL(basisData.url);
    url.pathname = `/${SEMENTARA}`;
    const sql = connect(url.href, 2);
    await migrate(sql);
    await writeFile(`${CHECKOUT}/server/schema.sql`, await describeSchema(sql));
    await sql.end();
    await pusat`drop database ${pusat(SEMENTARA)} with (force)`;
  } finally {
    await pusat.end({ timeout: 5 });
    await basisData.close();
  }
}

writeSchema().catch((galat: unknown) => {
  console.error(findHalangan(galat, CHECKOUT)?.message ?? galat);
  process.exitCode = 1;
});
