// The address bar: what it may hold, and that nonsense in it does no harm.
import { describe, expect, test } from 'vitest';
import { readAlamat, writeAlamat } from './alamat.ts';

describe('alamat', () => {
  test('reads what it wrote', () => {
    const alamat = { wilayah: '63.11.01', bulan: '2026-11', bagian: 'kb', indikator: 'B4.iud' };
    const query = Object.fromEntries(new URL(writeAlamat(alamat), 'http://x').searchParams);
    expect(readAlamat(query)).toEqual(alamat);
  });
  test('what is not chosen is left out', () => expect(writeAlamat({ wilayah: null, bulan: null, bagian: null, indikator: null })).toBe('/kantor/'));
  test.each([{ wilayah: '63.11; drop' }, { bulan: '2026-13' }, { bulan: '3025' }, { indikator: '<b>' }, { bagian: '../x' }, {}])(
    '%j holds nothing to trust',
    (query) => expect(readAlamat(query)).toEqual({ wilayah: null, bulan: null, bagian: null, indikator: null }),
  );
});
