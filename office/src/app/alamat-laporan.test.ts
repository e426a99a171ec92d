// Addresses of the report desk: what they hold comes back, nonsense does no harm.
import { expect, test } from 'vitest';
import { alamatSatu, readAlamatLaporan, readIdLaporan, writeAlamatLaporan } from './alamat-laporan.ts';

const query = (alamat: string): Record<string, string> => Object.fromEntries(new URL(alamat, 'http://x').searchParams);

test('reads what it wrote', () => {
  const alamat = { wilayah: '63.11.01', bulan: '2026-10' };
  expect(readAlamatLaporan(query(writeAlamatLaporan(alamat)))).toEqual(alamat);
  const id = '0193a0b0-0000-8000-8000-00000000001a';
  expect(readIdLaporan(query(alamatSatu(id)))).toBe(id);
});

test('nonsense is as if it were not there', () => {
  expect(readAlamatLaporan({ wilayah: '63; drop', bulan: '2026-13' })).toEqual({ wilayah: null, bulan: null });
  expect(readIdLaporan({ id: '<b>' })).toBeNull();
  expect(writeAlamatLaporan({ wilayah: null, bulan: null })).toBe('/kantor/laporan');
});
