// The words under each figure: which way, by how much, and whether that is good.
import { describe, expect, test } from 'vitest';
import { deltaAngka, kalimatDelta } from './delta.ts';

const mcpr = { satuan: 'persen', arah: 'naik' } as const;
const unmet = { satuan: 'persen', arah: 'turun' } as const;
const jumlah = { satuan: 'jumlah', arah: 'netral' } as const;

describe('deltaAngka in words', () => {
  test.each([
    [mcpr, 64.5, 64.1, 'naik 0,4 poin, membaik'],
    [mcpr, 64.1, 64.5, 'turun 0,4 poin, memburuk'],
    [unmet, 9.4, 10.1, 'turun 0,7 poin, membaik'],
    [unmet, 10.1, 9.4, 'naik 0,7 poin, memburuk'],
    [jumlah, 5402, 4168, 'naik 1.234'],
    [jumlah, 10, 12, 'turun 2'],
    [mcpr, 64.11, 64.14, 'tetap'],
    [mcpr, 0, 0, 'tetap'],
    [mcpr, 64.5, null, 'bulan lalu belum dihitung'],
    [mcpr, null, 64.5, 'bulan lalu belum dihitung'],
  ])('%j: %s after %s is "%s"', (ukuran, kini, lalu, kalimat) => expect(kalimatDelta(deltaAngka(ukuran, kini, lalu), ukuran.satuan)).toBe(kalimat));

  // 64,25 is shown as 64,3 and 64,24 as 64,2: the reader sees a tenth between them.
  test('compares what is shown', () => expect(deltaAngka(mcpr, 64.25, 64.24)?.besar).toBeCloseTo(0.1));
});
