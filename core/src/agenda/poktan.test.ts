// Groups that have not met or not reported, on the edge days of each rule.
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { lengkapiPotret } from '../potret/potret-desa.ts';
import type { Tanggal } from '../tanggal.ts';
import { susunAgenda } from './susun-agenda.ts';

function agenda(buku: BukuPoktan, hariIni: Tanggal) {
  const desa = { ...desaUji([]), ...lengkapiPotret([], { poktan: [buku.keadaan(hariIni)], institusi: [], kader: [] }, hariIni) };
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
