// The glossary names every kind, indicator box and role that the code uses.
import { readFileSync } from 'node:fs';
import { SEMUA_DEFINISI } from '@lini/core/registry/semua-definisi.ts';
import { expect, test } from 'vitest';

test('setiap subjek jenis catatan ada di docs/istilah.md', () => {
  const istilah = readFileSync(new URL('../../docs/istilah.md', import.meta.url), 'utf8');
  const subjek = new Set(SEMUA_DEFINISI.map((satu) => satu.kind.split('.')[0] as string));
  expect([...subjek].filter((kata) => !istilah.includes(`| ${kata} |`))).toEqual([]);
});
