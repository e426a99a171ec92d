// A family keeps its dead head's name until another head is recorded.
import { type Anggota, keluargaKosong } from '@lini/core/keluarga/keluarga.ts';
import { expect, test } from 'vitest';
import { isPerluKepalaBaru, tulisNamaKeluarga } from './nama-keluarga.ts';

const anggota = (id: string, nama: string, isi: Partial<Anggota>): Anggota => ({
  id,
  nama,
  nik: null,
  nikKosong: 'belum-punya',
  jenisKelamin: 'L',
  lahir: null,
  hubungan: 'kepala',
  statusKawin: 'kawin',
  ibuId: null,
  meninggal: null,
  pindah: null,
  ...isi,
});
const keluarga = (...semua: Anggota[]) => ({ ...keluargaKosong('k'), anggota: new Map(semua.map((satu) => [satu.id, satu])) });
const istri = anggota('2', 'Aminah', { hubungan: 'istri', jenisKelamin: 'P' });

test('kepala yang hidup memberi nama', () => {
  expect(tulisNamaKeluarga(keluarga(istri, anggota('1', 'Ahmad', {})))).toBe('Ahmad');
});

test('kepala meninggal: namanya tetap, ditandai, sampai ada kepala baru', () => {
  const almarhum = anggota('1', 'Ahmad', { meninggal: '2026-11-01' });
  expect(tulisNamaKeluarga(keluarga(almarhum, istri))).toBe('Ahmad (alm.)');
  expect(isPerluKepalaBaru(keluarga(almarhum, istri))).toBe(true);
  const baru = keluarga(almarhum, { ...istri, hubungan: 'kepala' });
  expect(tulisNamaKeluarga(baru)).toBe('Aminah');
  expect(isPerluKepalaBaru(baru)).toBe(false);
});

test('tidak ada yang tinggal: tidak ada yang diminta', () => {
  expect(isPerluKepalaBaru(keluarga(anggota('1', 'Ahmad', { meninggal: '2026-11-01' })))).toBe(false);
});
