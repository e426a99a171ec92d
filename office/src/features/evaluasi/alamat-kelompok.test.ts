// What the list of groups narrows to, and the address that says so.
import type { BarisKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import { expect, test } from 'vitest';
import { readAlamatKelompok, SARING_KELOMPOK, saringKelompok, writeAlamatKelompok } from './alamat-kelompok.ts';

const baris = (id: string, isi: Partial<BarisKelompok>): BarisKelompok => ({
  id,
  desa: '63.11.01.2003',
  namaDesa: 'Juai',
  kecamatan: 'Juai',
  jenis: 'bkb',
  nama: id,
  hitung: 'dasar',
  berikut: 'berkembang',
  kurang: [],
  putus: null,
  ...isi,
});
const SEMUA = [
  baris('biasa', {}),
  baris('belum', { hitung: 'belum', jenis: 'bkr' }),
  baris('uppka', { hitung: null, jenis: 'uppka' }),
  baris('beda', { hitung: 'dasar', putus: { kelas: 'paripurna', tanggal: '2026-10-01', isBerbeda: true } }),
];

test.each([
  [{ jenis: null, kelas: null }, ['biasa', 'belum', 'uppka', 'beda']],
  [{ jenis: 'bkb', kelas: null }, ['biasa', 'beda']],
  [{ jenis: null, kelas: 'dasar' }, ['biasa', 'beda']],
  [{ jenis: null, kelas: 'tanpa' }, ['uppka']],
  [{ jenis: 'bkb', kelas: 'beda' }, ['beda']],
] as const)('%j', (saring, harap) => expect(saringKelompok(SEMUA, saring).map(({ id }) => id)).toEqual(harap));

test('setiap kelompok tepat satu kelas menurut hitungan', () => {
  const kelas = SARING_KELOMPOK.filter(({ nilai }) => nilai !== 'beda');
  for (const satu of SEMUA) expect([satu.id, kelas.filter(({ uji }) => uji(satu)).length]).toEqual([satu.id, 1]);
});

test('alamat: membaca yang ditulisnya; yang tidak sah seperti tidak ada', () => {
  const alamat = { wilayah: '63.11.01', bulan: '2026-10', jenis: 'bkl', kelas: 'beda' } as const;
  expect(readAlamatKelompok(Object.fromEntries(new URL(writeAlamatKelompok(alamat), 'http://x').searchParams))).toEqual(alamat);
  expect(readAlamatKelompok({ wilayah: 'x', bulan: '3025', jenis: 'y', kelas: 'z' })).toEqual({ wilayah: null, bulan: null, jenis: null, kelas: null });
});
