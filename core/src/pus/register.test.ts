// Whether a couple was looked at in a month: asked, confirmed, served, or found pregnant.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import type { PusPotret } from '../potret/pus-potret.ts';
import { isDiperiksa } from './register.ts';

test.each([
  ['2025-06-15', true],
  ['2025-06-30', true],
  ['2025-07-31', false],
])('hamil dicatat 15 Juni tanpa pertanyaan lain, dilihat %s: diperiksa %s', (pada, hasil) => {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istri = buku.istri('2025-01-01', '1995-01-01');
  buku.status('2025-02-01', istri, { ingin: 'segera' });
  buku.hamil('2025-06-15', istri, null);
  expect(isDiperiksa(buku.potret(pada).pus[0] as PusPotret, pada)).toBe(hasil);
});
