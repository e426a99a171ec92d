// The sentence under the trend.
import { formatPersen } from '@lini/ui/words/angka.ts';
import { describe, expect, test } from 'vitest';
import { ringkasBerjalan, ringkasTren } from './ringkas-tren.ts';

const ringkas = (...nilai: (number | null)[]): string =>
  ringkasTren(
    nilai.map((satu, urut) => ({ bulan: `2026-${String(urut + 1).padStart(2, '0')}`, nilai: satu })),
    { satuan: 'persen', arah: 'naik' },
    formatPersen,
  );

describe('ringkasTren', () => {
  test('from where to where', () =>
    expect(ringkas(58.1, 60, 64.2)).toBe('Dari 58,1% pada Januari 2026 menjadi 64,2% pada Maret 2026: naik 6,1 poin, membaik.'));
  test('missing months are counted, not read as zero', () =>
    expect(ringkas(null, 60, null, 60)).toBe('Dari 60,0% pada Februari 2026 menjadi 60,0% pada April 2026: tetap. 2 bulan belum terhitung.'));
  test('one month is no trend', () => expect(ringkas(null, 60)).toBe('Baru Februari 2026 yang terhitung: 60,0%.'));
  test('no month at all', () => expect(ringkas(null, null)).toBe('Belum ada bulan yang terhitung.'));
});

test('bulan yang masih berjalan disebut tanpa membaik atau memburuk', () => {
  const titik = [
    { bulan: '2026-09', nilai: 100, angka: undefined },
    { bulan: '2026-10', nilai: 120, angka: undefined },
    { bulan: '2026-11', nilai: 40, angka: undefined },
  ];
  expect(ringkasBerjalan(titik, { satuan: 'jumlah', arah: 'naik' }, String)).toBe(
    'Dari 100 pada September 2026 menjadi 120 pada Oktober 2026: naik 20, membaik. November 2026 masih berjalan: 40.',
  );
});
