// The keys of the big screen: every competition is reached, also beyond the ninth.
import { expect, test } from 'vitest';
import { type Tampilan, tekan } from './tekan.ts';

const LOMBA = Array.from({ length: 12 }, (_, ke) => `lomba-${ke + 1}`);
const kena = (awal: Tampilan, ...tombol: readonly string[]): Tampilan => tombol.reduce((kini, satu) => tekan(kini, satu, LOMBA), awal);
const JUDUL: Tampilan = { apa: 'judul', buka: 0 };

test('panah bawah dan atas melewati semua lomba, juga yang kesepuluh dan seterusnya', () => {
  expect(kena(JUDUL, 'ArrowDown')).toEqual({ apa: 'lomba-1', buka: 0 });
  expect(kena(JUDUL, '9', 'ArrowDown', ' ')).toEqual({ apa: 'lomba-10', buka: 1 });
  expect(kena(JUDUL, '2', 'ArrowUp').apa).toBe('lomba-1');
  expect(kena(JUDUL, '1', 'ArrowUp').apa).toBe('judul');
});

test('di ujung daftar layar tetap seperti adanya', () => {
  const akhir = { apa: 'lomba-12', buka: 2 };
  expect(kena(akhir, 'ArrowDown')).toEqual(akhir);
});
