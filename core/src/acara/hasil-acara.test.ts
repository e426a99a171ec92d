// Results of those who came: worked cases of the domain pages, walk-ins under their invited name, absence that is no zero.
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { hasilAcara, jpAcara } from './hasil-acara.ts';

kenalkanAcara();

const HARI = '2026-06-10';
const sesi = (id: string, mulai: string, selesai: string) => ({
  id,
  judul: id,
  tanggal: HARI,
  mulai,
  selesai,
  jp: 2,
  pengajar: null,
  ruang: null,
  isHadirDicatat: true,
});
const buku = new BukuAcara(7);
buku.catat('acara.rencana', rencanaUji({ sesi: [sesi('s1', '08:00', '09:30'), sesi('s2', '09:30', '11:00'), sesi('s3', '13:00', '14:30')] }), HARI);
buku.catat('acara.undang', { peserta: [1, 2, 3, 4].map((satu) => pesertaUji(satu)) }, HARI);
const langsung = pesertaUji(9);
const hadir = (orang: ReturnType<typeof pesertaUji>, ...di: string[]) => {
  for (const satu of di) {
    const isBaru = orang.id === langsung.id;
    buku.catat(
      'acara.hadir',
      { pesertaId: orang.id, sesi: satu, arah: 'masuk', saat: `${HARI}T08:00`, cara: isBaru ? 'langsung' : 'pindai', orang: isBaru ? orang : null },
      HARI,
    );
  }
};
const nilai = (orang: ReturnType<typeof pesertaUji>, tes: string, angka: number) =>
  buku.catat('acara.nilai-tes', { pesertaId: orang.id, tes, nilai: angka }, HARI);

test('lulus menurut nilai dan kehadiran; sesi yang tidak dicatat siapa pun tidak mengurangi', () => {
  const [satu, dua, tiga, empat] = [1, 2, 3, 4].map((ke) => pesertaUji(ke)) as [typeof langsung, typeof langsung, typeof langsung, typeof langsung];
  hadir(satu, 's1', 's2');
  hadir(dua, 's1');
  hadir(tiga, 's1', 's2');
  for (const [orang, tes, angka] of [
    [satu, 'pre', 40],
    [satu, 'post', 70],
    [dua, 'post', 90],
    [tiga, 'pre', 50],
    [langsung, 'post', 80],
  ] as const)
    nilai(orang, tes, angka);
  hadir(langsung, 's2');
  const ringkas = () =>
    hasilAcara(buku.keadaan(), parameterPada(HARI)).map(({ orang, pre, post, gain, hadirPersen, isLulus }) => [
      orang.nama,
      pre,
      post,
      gain,
      hadirPersen,
      isLulus,
    ]);
  expect(ringkas()).toEqual([
    ['Bu Uji 1', 40, 70, 30, 100, true],
    ['Bu Uji 2', null, 90, null, 50, false],
    ['Bu Uji 3', 50, null, null, 100, null],
    ['Bu Uji 9', null, 80, null, 50, false],
  ]);
  // The walk-in turns out to be the fourth invited, who was noted under her own name in the morning.
  hadir(empat, 's1');
  buku.catat('acara.samakan', { orangA: langsung.id, orangB: empat.id }, HARI);
  expect(ringkas().slice(3)).toEqual([['Bu Uji 4', null, 80, null, 100, true]]);
  expect(jpAcara(buku.keadaan())).toBe(6);
});
