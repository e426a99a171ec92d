// Where a line of the work list leads.
import { AGENDA } from '@lini/core/registry/agenda.ts';
import { expect, test } from 'vitest';
import { alamatAgenda } from './alamat.ts';

const tuju = (jenis: 'keluarga' | 'poktan' | 'institusi', form: string, anggotaId: string | null = null): string =>
  alamatAgenda({ subjek: { jenis, id: 'x1' }, form, anggotaId });

test('kelompok: halamannya, bukan salah satu dari dua formulirnya; yang lain langsung ke formulirnya', () => {
  expect(AGENDA.filter((satu) => satu.subjek === 'poktan').map((satu) => satu.id)).toEqual([
    ...['poktan-kelas-menunggu-putusan', 'poktan-kelas-menunggu-tanggapan'],
    ...['poktan-belum-lapor', 'poktan-belum-bertemu'],
  ]);
  const diHalaman = ['poktan.nihil', 'poktan.pertemuan', 'poktan.kelas-putus', 'poktan.kelas-tanggapan'];
  expect(diHalaman.map((form) => tuju('poktan', form))).toEqual(diHalaman.map(() => '/poktan/x1?dari=hari-ini'));
  expect(tuju('keluarga', 'kb.pelayanan', 'a2')).toBe('/keluarga/x1/catat/kb.pelayanan?anggota=a2&dari=hari-ini');
  expect([tuju('institusi', 'institusi.peta'), tuju('institusi', 'institusi.pertemuan')]).toEqual([
    '/peta',
    '/institusi/x1/catat/institusi.pertemuan?dari=hari-ini',
  ]);
});
