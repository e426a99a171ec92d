// Corrections of a locked month: asked by whom, decided once, standing beside what was locked.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, type BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { DITERIMA, KABUPATEN, KADER, kode, laporanSampai, PKB } from '@lini/testing/laporan-uji.ts';
import { describe, expect, test } from 'vitest';
import { angkaRalat, angkaTerkunci, keadaanLaporan, ralatMenunggu } from './laporan-bulan.ts';

describe('ralat', () => {
  const ralat = (buku: BukuLaporan, alasan: string | null, pus = 81, terjadi = '2026-06-15') =>
    buku.tulis('laporan.ralat', terjadi, { angka: angkaUji(pus), alasan }, KADER);

  test('yang terkunci tetap; ralat yang disetujui berdiri di sampingnya', () => {
    const { buku, ajuan } = laporanSampai('terkunci');
    const terkunci = angkaTerkunci(buku.keadaan());
    expect([ajuan, terkunci?.A2?.pembilang]).toEqual([ajuan, 80]);
    expect(kode(buku.coba(ralat(buku, null)))).toBe('alasan-kosong');
    const satu = ralat(buku, 'Satu keluarga tercatat dua kali');
    expect(buku.coba(satu)).toEqual(DITERIMA);
    expect(kode(buku.coba(ralat(buku, 'Lagi')))).toBe('ralat-masih-menunggu');
    expect([angkaRalat(buku.keadaan()), ralatMenunggu(buku.keadaan())?.id]).toEqual([null, satu.id]);
    expect(kode(buku.coba(buku.tulis('laporan.ralat-putus', '2026-06-16', { ralat: satu.id, isDisetujui: false, alasan: null }, KABUPATEN)))).toBe(
      'alasan-kosong',
    );
    expect(buku.coba(buku.tulis('laporan.ralat-putus', '2026-06-16', { ralat: satu.id, isDisetujui: true, alasan: null }, KABUPATEN))).toEqual(DITERIMA);
    const laporan = buku.keadaan();
    expect([angkaTerkunci(laporan), angkaRalat(laporan)?.A2?.pembilang, keadaanLaporan(laporan)]).toEqual([terkunci, 81, 'terkunci']);
  });

  test('kader meminta ralat laporannya sendiri, bukan laporan kader lain; PKB laporan siapa pun', () => {
    const meminta = (oleh: string, peran: 'sub-ppkbd' | 'pkb') => {
      const { buku } = laporanSampai('terkunci');
      const satu = buku.tulis('laporan.ralat', '2026-06-15', { angka: angkaUji(81), alasan: 'Keliru' }, oleh);
      return kode(buku.coba(satu, { peran, rt: peran === 'pkb' ? null : ['001'] }));
    };
    expect([meminta(KADER, 'sub-ppkbd'), meminta(uuidUji(9, 0xcade), 'sub-ppkbd'), meminta(PKB, 'pkb')]).toEqual([
      'diterima',
      'bukan-institusinya',
      'diterima',
    ]);
  });

  test.each([
    ['2026-06-16', '2026-06-17'],
    ['2026-06-17', '2026-06-16'],
  ])('dua putusan yang bertemu (tertanggal %s lalu %s): yang ditulis lebih dulu berlaku', (pertama, kedua) => {
    const { buku } = laporanSampai('terkunci');
    const satu = ralat(buku, 'Keliru');
    buku.coba(satu);
    for (const [hari, isDisetujui] of [
      [pertama, true],
      [kedua, false],
    ] as const)
      buku.catatan.push(buku.tulis('laporan.ralat-putus', hari, { ralat: satu.id, isDisetujui, alasan: 'Sudah dicek' }, KABUPATEN));
    expect(buku.keadaan().ralat.map(({ putusan }) => [putusan?.tanggal, putusan?.isDisetujui])).toEqual([[pertama, true]]);
  });

  test('ditolak sebelum terkunci, sesudah batas, dan oleh yang mengajukan', () => {
    const { buku } = laporanSampai('diterima');
    expect(kode(buku.coba(ralat(buku, 'Keliru')))).toBe('ralat-belum-terkunci');
    const terkunci = laporanSampai('terkunci').buku;
    expect(kode(terkunci.coba(ralat(terkunci, 'Keliru', 81, '2027-06-01')))).toBe('ralat-lewat-batas');
    const satu = ralat(terkunci, 'Keliru');
    terkunci.coba(satu);
    expect(kode(terkunci.coba(terkunci.tulis('laporan.ralat-putus', '2026-06-16', { ralat: satu.id, isDisetujui: true, alasan: null }, KADER)))).toBe(
      'setujui-sendiri',
    );
  });
});
