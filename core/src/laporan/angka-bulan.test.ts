// A locked month shows the locked figures on every page, with the correction and the present count beside them.

import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { describe, expect, test } from 'vitest';
import type { AngkaPerIndikator } from '../indikator/indikator.ts';
import { angkaDariIsi } from '../pelaporan/isi-laporan.ts';
import { listSamping, susunAngkaBulan } from './angka-bulan.ts';

const lapor = (banyak: number): Record<string, [number, number | null]> => angkaUji(80, { 'IMP.sub-ppkbd.lapor': [banyak, null] });
const hidup = (banyak: number): AngkaPerIndikator => ({ ...angkaDariIsi(lapor(banyak)), 'D1.bkb': { pembilang: 9, penyebut: 10 } });
const BARIS = { indikator: 'IMP.sub-ppkbd.lapor', tampil: 'jumlah' } as const;

function terkunci(): BukuLaporan {
  const buku = new BukuLaporan();
  buku.langkah('kunci', buku.ajukan('2026-06-02', lapor(2)), uuidUji(1, 0xab));
  return buku;
}

function diralat(banyak: number, isDisetujui: boolean): BukuLaporan {
  const buku = terkunci();
  const ralat = buku.tulis('laporan.ralat', '2026-06-10', { angka: lapor(banyak), alasan: 'RT 003 tertinggal' });
  buku.catatan.push(ralat);
  buku.catatan.push(buku.tulis('laporan.ralat-putus', '2026-06-11', { ralat: ralat.id, isDisetujui, alasan: 'tidak' }));
  return buku;
}

function tampil(buku: BukuLaporan | null, kini: number) {
  const bulan = susunAngkaBulan(buku?.keadaan() ?? null, hidup(kini));
  return [bulan.bentuk, bulan.angka[BARIS.indikator]?.pembilang, ...listSamping(bulan, BARIS).map(({ bentuk, angka }) => `${bentuk} ${angka.pembilang}`)];
}

describe('angka bulan di halaman laporan', () => {
  test.each([
    ['belum diajukan', null, 4, ['kini', 4]],
    ['terkunci dan catatan sama', terkunci(), 2, ['terkunci', 2]],
    ['terkunci, catatan menyusul', terkunci(), 4, ['terkunci', 2, 'kini 4']],
    ['diralat, catatan menyusul lagi', diralat(3, true), 4, ['terkunci', 2, 'diralat 3', 'kini 4']],
    ['diralat, catatan sama dengan ralat', diralat(3, true), 3, ['terkunci', 2, 'diralat 3']],
    ['diralat, catatan kembali seperti dikunci', diralat(3, true), 2, ['terkunci', 2, 'diralat 3', 'kini 2']],
    ['ralat ditolak', diralat(3, false), 3, ['terkunci', 2, 'kini 3']],
  ])('%s', (_, buku, kini, harapan) => expect(tampil(buku, kini)).toEqual(harapan));

  test('diajukan dan belum dikunci: hitungan kini, yang diajukan di sampingnya bila berbeda', () => {
    const buku = new BukuLaporan();
    buku.ajukan('2026-06-02', lapor(2));
    expect(tampil(buku, 4)).toEqual(['kini', 4, 'diajukan 2']);
    expect(tampil(buku, 2)).toEqual(['kini', 2]);
  });

  test('yang tidak dibawa laporan tetap menurut catatan; yang tidak ada di laporan terkunci bukan nol', () => {
    const { angka } = susunAngkaBulan(terkunci().keadaan(), { ...hidup(4), C1: { pembilang: 5, penyebut: 20 } });
    expect([angka['D1.bkb']?.pembilang, angka.C1]).toEqual([9, undefined]);
  });
});
