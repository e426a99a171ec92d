// A group that its cadres call by its kind is not called by it twice.
import { expect, test } from 'vitest';
import { namaDenganJenis } from './pilihan.ts';

test.each([
  ['bkb', 'Melati', 'BKB Melati'],
  ['bkb', 'BKB Melati', 'BKB Melati'],
  ['bkb', 'bkb melati', 'bkb melati'],
  ['pikr', 'PIKR Remaja', 'PIKR Remaja'],
  ['bkl', 'BKB Melati', 'BKL BKB Melati'],
] as const)('%s "%s": %s', (jenis, nama, hasil) => expect(namaDenganJenis(jenis, nama)).toBe(hasil));
