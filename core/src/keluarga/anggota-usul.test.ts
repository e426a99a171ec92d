// What the form of a member suggests: the widow of a head is the head now.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { konteksForm, usulanForm } from '../form/form.ts';
import { anggotaUbahForm } from './anggota-ubah-form.ts';

const HARI_INI = '2026-06-30';

test('sesudah kepala meninggal, istrinya diusulkan kepala dan cerai mati', () => {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const suami = buku.anggota('2025-01-01', { hubungan: 'kepala', jenisKelamin: 'L', statusKawin: 'kawin' });
  const istri = buku.anggota('2025-01-01', { hubungan: 'istri', jenisKelamin: 'P', statusKawin: 'kawin' });
  const usul = () => usulanForm(anggotaUbahForm, konteksForm({ hariIni: HARI_INI, keluarga: buku.keadaan(), anggotaId: istri }));
  expect(usul()).toMatchObject({ hubungan: 'istri', statusKawin: 'kawin' });
  buku.catat('anggota.meninggal', '2026-01-01', { anggotaId: suami });
  expect(usul()).toMatchObject({ hubungan: 'kepala', statusKawin: 'cerai-mati' });
});
