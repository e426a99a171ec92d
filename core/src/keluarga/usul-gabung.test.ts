// Which members of two records of one family are proposed to be one person.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { usulPasanganAnggota } from './usul-gabung.ts';

test('pasangan menurut nama, kelamin, dan lahir; kembar tidak tertukar; yang lain tinggal sendiri', () => {
  const [tetap, ganda] = [new BukuKeluarga(1), new BukuKeluarga(2)];
  for (const buku of [tetap, ganda]) buku.daftar('2025-01-01');
  const suami = tetap.anggota('2025-01-01', { nama: 'Muhammad Arsyad', jenisKelamin: 'L', hubungan: 'kepala', lahir: '1985-01-01' });
  const istri = tetap.istri('2025-01-01', '1990-05-06', 'Siti Aminah');
  const [, aina] = ['Nurul Aini', 'Nurul Aina'].map((nama) => tetap.anggota('2025-01-01', { nama, lahir: '2015-01-01', hubungan: 'anak' }));
  const suami2 = ganda.anggota('2025-01-01', { nama: 'M. Arsad', jenisKelamin: 'L', hubungan: 'kepala', lahir: null });
  const istri2 = ganda.istri('2025-01-01', '1990-06-05', 'St. Aminah');
  const aina2 = ganda.anggota('2025-01-01', { nama: 'Nurul Aina', lahir: '2015-01-01', hubungan: 'anak' });
  ganda.anggota('2025-01-01', { nama: 'Rusmini', lahir: '1950-01-01', hubungan: 'lainnya' });
  ganda.anggota('2025-01-01', { nama: 'Aminah', lahir: '2001-01-01', hubungan: 'lainnya' });
  const usul = new Map(usulPasanganAnggota(tetap.keadaan(), ganda.keadaan()).map((satu) => [satu.dari, satu.ke]));
  expect(usul.get(suami2)).toBe(suami);
  expect(usul.get(istri2)).toBe(istri);
  expect(usul.get(aina2)).toBe(aina);
  expect(usul.size).toBe(3);
});
