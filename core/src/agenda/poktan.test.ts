// Groups that have not met or not reported, on the edge days of each rule.

import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { isiPeriksa } from '@lini/testing/ibu-anak-uji.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { lengkapiPotret } from '../potret/potret-desa.ts';
import type { Tanggal } from '../tanggal.ts';
import { susunAgenda } from './susun-agenda.ts';

function agenda(buku: BukuPoktan, hariIni: Tanggal) {
  const desa = { ...desaUji([]), ...lengkapiPotret([], { poktan: [buku.keadaan(hariIni)], institusi: [], kader: [], laporan: [] }, hariIni) };
  return susunAgenda(desa, hariIni, parameterPada(hariIni)).map(({ aturan, form, tenggat }) => `${aturan} ${form} ${tenggat}`);
}

function kelompok() {
  const buku = new BukuPoktan('bkb');
  buku.daftar('2025-05-02');
  buku.pertemuan('2025-05-20', []);
  return buku;
}

describe('kelompok belum bertemu bulan ini', () => {
  test.each([
    ['2025-06-20', []],
    ['2025-06-21', ['poktan-belum-bertemu poktan.pertemuan 2025-06-30']],
    ['2025-06-30', ['poktan-belum-bertemu poktan.pertemuan 2025-06-30']],
  ])('%s', (hariIni, hasil) => expect(agenda(kelompok(), hariIni)).toEqual(hasil));

  test('hilang sesudah bertemu, atau sesudah lapor tidak bertemu', () => {
    const bertemu = kelompok();
    bertemu.pertemuan('2025-06-21', []);
    const nihil = kelompok();
    nihil.nihil('2025-06-21');
    expect([agenda(bertemu, '2025-06-25'), agenda(nihil, '2025-06-25')]).toEqual([[], []]);
  });
});

describe('kelompok belum lapor bulan lalu', () => {
  test('yang bulan ini juga belum bertemu berdiri di satu baris', () => {
    expect(agenda(kelompok(), '2025-07-25')).toEqual(['poktan-belum-lapor poktan.nihil 2025-07-03']);
  });

  test('sepanjang bulan berikutnya, dengan batas tanggal 3', () => {
    expect(agenda(kelompok(), '2025-07-01')).toEqual(['poktan-belum-lapor poktan.nihil 2025-07-03']);
    expect(agenda(kelompok(), '2025-06-01')).toEqual([]);
  });

  test('nihil bulan lalu yang ditulis terlambat menghilangkannya', () => {
    const buku = kelompok();
    buku.nihil('2025-06-30');
    expect(agenda(buku, '2025-07-02')).toEqual([]);
  });

  test('kelompok baru tidak ditagih bulan sebelum ia ada; yang nonaktif tidak ditagih', () => {
    const baru = new BukuPoktan('bkl');
    baru.daftar('2025-07-01');
    const tutup = kelompok();
    tutup.catat('poktan.nonaktif', '2025-06-10', { alasan: 'kader pindah' });
    expect([agenda(baru, '2025-07-05'), agenda(tutup, '2025-07-05')]).toEqual([[], []]);
  });
});

test('ibu yang berdarah, dan siapa pun yang sama mendesaknya, berdiri di atas laporan kelompok', () => {
  const hariIni = '2025-07-20';
  const ibu = new BukuKeluarga();
  ibu.daftar('2025-01-01');
  const istriId = ibu.istri('2025-01-01', '1995-01-01');
  ibu.hamil('2025-06-01', istriId, '2025-04-15');
  ibu.catat('hamil.periksa', '2025-07-20', isiPeriksa(istriId, { tandaBahaya: ['perdarahan'] }));
  const pasangan = new BukuKeluarga(2);
  pasangan.daftar('2025-07-19');
  pasangan.istri('2025-07-19', '1995-01-01');
  const desa = desaUji([ibu.potret(hariIni), pasangan.potret(hariIni)]);
  const lengkap = { ...desa, ...lengkapiPotret(desa.keluarga, { poktan: [kelompok().keadaan(hariIni)], institusi: [], kader: [], laporan: [] }, hariIni) };
  const urutan = susunAgenda(lengkap, hariIni, parameterPada(hariIni)).map(({ aturan, urgensi }) => `${urgensi} ${aturan}`);
  expect(urutan.slice(0, 3)).toEqual(['0 hamil-belum-dikunjungi', '2 pus-belum-didata', '2 poktan-belum-lapor']);
});
