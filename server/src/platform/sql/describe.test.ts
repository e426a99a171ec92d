// The written-down structure is the one the migrations make, so that a change of structure is read in the change itself.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openBasisDataUji } from '../../../../tests/setup/basis-data.ts';
import { describeSchema } from './describe.ts';
import { migrate } from './migrate.ts';

test('schema.sql segar; bila tidak, jalankan npm run schema', async () => {
  const { sql, close } = await openBasisDataUji();
  const tertulis = await readFile(new URL('../../../schema.sql', import.meta.url), 'utf8');
  const [{ versi }] = await sql<[{ versi: number }]>`select current_setting('server_version_num')::int / 10000 as versi`;
  // Written on 18; older versions spell some expressions another way.
  if (versi >= 18) expect(await describeSchema(sql)).toBe(tertulis);
  else expect((await describeSchema(sql)).match(/create table \w+/g)).toEqual(tertulis.match(/create table \w+/g));
  await close();
});

test('migrasi yang sudah mendarat tidak boleh diubah, dan yang sudah jalan tidak diulang', async () => {
  const { sql, close } = await openBasisDataUji();
  expect(await migrate(sql)).toEqual([]);
  await sql`update migrasi set md5 = 'lain' where version = 1`;
  await expect(migrate(sql)).rejects.toThrow('MD5');
  await close();
});
