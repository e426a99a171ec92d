// The writer of a line in the history: me, a colleague by name, or somebody unknown.
import { expect, test } from 'vitest';
import { namaPencatat } from './nama-pencatat.ts';

const akun = { id: 'a', rekan: [{ id: 'b', nama: 'Bu Aminah' }] };

test.each([
  [akun, 'a', 'saya'],
  [akun, 'b', 'Bu Aminah'],
  [akun, 'c', 'petugas lain'],
  [{ id: 'a' }, 'b', 'petugas lain'],
])('%j: %s is %s', (siapa, oleh, nama) => expect(namaPencatat(siapa, oleh)).toBe(nama));
