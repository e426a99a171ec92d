// When a report came, in both languages: on time, one day late, several.
import { bahasa } from '@lini/ui/words/t.ts';
import { afterEach, expect, test } from 'vitest';
import { sebutWaktu } from './kata-laporan.ts';

afterEach(() => {
  bahasa.value = 'id';
});

test.each([
  ['2026-11-03', true, /, tepat waktu$/, /, on time$/],
  ['2026-11-04', false, /, lewat 1 hari$/, /, 1 day late$/],
  ['2026-11-06', false, /, lewat 3 hari$/, /, 3 days late$/],
])('diajukan %s', (pertama, isTepat, id, en) => {
  expect(sebutWaktu({ pertama, isTepat }, '2026-10')).toMatch(id);
  bahasa.value = 'en';
  expect(sebutWaktu({ pertama, isTepat }, '2026-10')).toMatch(en);
});
