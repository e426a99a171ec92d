// The book of the phone: one family worked out from what the office counted and what is still unsent.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { buatEntri } from './entri.ts';

const HARI_INI = '2026-06-30';

test('tanggal lahir yang berbeda dari ponsel lain tampak sebagai perkara, juga sebelum terkirim', () => {
  const buku = new BukuKeluarga();
  buku.daftar('2026-01-01');
  const istriId = buku.istri('2026-01-01', '1995-01-01');
  const counted = buku.catatan.map((catatan, ke) => ({ nomor: ke + 1, catatan }));
  const isi = { ...(counted[1]?.catatan.isi as Record<string, unknown>), lahir: '1996-02-02' };
  const dariLain = { ...buku.catat('anggota.ubah', '2026-02-01', isi), perangkat: uuidUji(9, 0xbeef), melihat: 2 };
  const sendiri = buku.catat('anggota.ubah', '2026-02-02', { ...isi, lahir: '1997-03-03' });
  const antrian = [{ catatan: { ...sendiri, melihat: 2 }, status: 'menunggu' as const, kode: null, isian: null }];
  const entri = buatEntri(buku.id, [...counted, { nomor: 3, catatan: dariLain }], antrian, HARI_INI, parameterPada(HARI_INI));
  expect(entri.perkara.map(({ anggotaId, isian }) => [anggotaId, isian])).toEqual([[istriId, 'lahir']]);
  expect(entri.belumTerkirim).toBe(1);
});
