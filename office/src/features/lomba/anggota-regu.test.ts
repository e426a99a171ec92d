// Two participants of one name stay two, and typed names never take the place of a chosen one.
import { expect, test } from 'vitest';
import { gantiAnggota, listDipilih, listDitulis, tulisAnggota } from './anggota-regu.ts';

const KOSONG = { id: 'r1', kontingen: '63.11.01', nama: 'Regu Juai', anggota: ['Masitah'] };
const siti = (id: string) => ({ id, nama: 'Siti Aminah' });

test('dua peserta senama masuk keduanya; yang satu dihapus, yang lain tinggal', () => {
  const berdua = gantiAnggota(gantiAnggota(KOSONG, siti('a'), true), siti('b'), true);
  expect(berdua).toMatchObject({ anggota: ['Siti Aminah', 'Siti Aminah', 'Masitah'], peserta: ['a', 'b'] });
  expect(gantiAnggota(berdua, siti('a'), true)).toMatchObject({ peserta: ['b', 'a'] });
  expect(gantiAnggota(berdua, siti('a'), false)).toMatchObject({ anggota: ['Siti Aminah', 'Masitah'], peserta: ['b'] });
  expect(gantiAnggota(gantiAnggota(KOSONG, siti('a'), true), siti('a'), false)).toEqual(KOSONG);
});

test('nama yang diketik berdiri sesudah yang dipilih', () => {
  const regu = tulisAnggota(gantiAnggota(KOSONG, siti('a'), true), ' Rusmini \n\nNorhayati');
  expect([listDipilih(regu), listDitulis(regu)]).toEqual([[siti('a')], ['Rusmini', 'Norhayati']]);
});
