// Generated documents are fresh: whoever changes the registry runs `docs/generate.ts`.
import { expect, test } from 'vitest';
import { listBasi } from '../../docs/generate.ts';

test('docs/generated sama dengan registry', () => {
  expect(listBasi()).toEqual([]);
});
