// A report that is returned: by which desk, and until when it may be sent again.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { DITERIMA, KADER, kode, laporanSampai, PKB } from '@lini/testing/laporan-uji.ts';
import { describe, expect, test } from 'vitest';
import { hariTerakhirAjukan } from './kesempatan.ts';
import type { KeadaanLaporan } from './laporan-bulan.ts';
import { isBolehKembali } from './laporan-kembalikan.ts';

describe('yang mengembalikan', () => {
  const MEJA = { pkb: 'diajukan diperiksa disetujui', koordinator: 'diajukan diperiksa disetujui disahkan', kabupaten: 'disahkan diterima' } as const;

  test.each(
    (['pkb', 'koordinator', 'kabupaten'] as const).flatMap((peran) =>
      ['diajukan', 'diperiksa', 'disetujui', 'disahkan', 'diterima'].map((keadaan) => [peran, keadaan as KeadaanLaporan] as const),
    ),
  )('%s, saat %s: yang ditawarkan layar sama dengan yang diterima', (peran, keadaan) => {
    const isBoleh = MEJA[peran].split(' ').includes(keadaan);
    const { buku, ajuan } = laporanSampai(keadaan);
    const kembali = buku.tulis('laporan.kembalikan', '2026-06-09', { ajuan, alasan: 'Periksa', baris: [] }, uuidUji(9, 0xcade));
    expect([isBolehKembali(peran, keadaan), kode(buku.coba(kembali, { peran, rt: null }))]).toEqual([isBoleh, isBoleh ? 'diterima' : 'laporan-di-meja-lain']);
  });

  test('yang terkunci tidak dikembalikan siapa pun', () => {
    const { buku, ajuan } = laporanSampai('terkunci');
    expect(isBolehKembali('kabupaten', 'terkunci')).toBe(false);
    expect(kode(buku.coba(buku.tulis('laporan.kembalikan', '2026-06-09', { ajuan, alasan: 'Periksa', baris: [] }, PKB)))).toBe('laporan-belum-waktunya');
  });
});

describe('dikembalikan dekat atau sesudah batas kader (20 Juni)', () => {
  const SUB = { peran: 'sub-ppkbd', rt: ['001'] } as const;
  const lagi = (kembali: string, hari: string): string => {
    const { buku, ajuan } = laporanSampai('diajukan');
    expect(buku.coba(buku.tulis('laporan.kembalikan', kembali, { ajuan, alasan: 'Periksa', baris: [] }, PKB))).toEqual(DITERIMA);
    return kode(buku.coba(buku.tulis('laporan.ajukan', hari, buku.isiAjuan(angkaUji(81)), KADER), SUB));
  };

  test.each([
    ['2026-06-04', '2026-06-20', 'diterima'],
    ['2026-06-04', '2026-06-21', 'laporan-lewat-batas'],
    ['2026-06-19', '2026-06-26', 'diterima'],
    ['2026-06-19', '2026-06-27', 'laporan-lewat-batas'],
    ['2026-07-10', '2026-07-17', 'diterima'],
    ['2026-07-10', '2026-07-18', 'laporan-lewat-batas'],
  ])('kembali %s, diajukan lagi %s: %s', (kembali, hari, putusan) => expect(lagi(kembali, hari)).toBe(putusan));

  test('yang belum pernah diajukan tidak mendapat hari tambahan', () => {
    const buku = new BukuLaporan();
    expect(kode(buku.coba(buku.tulis('laporan.ajukan', '2026-06-21', buku.isiAjuan(), KADER), SUB))).toBe('laporan-lewat-batas');
  });

  test('sesudah diajukan lagi, tambahan harinya habis', () => {
    const { buku, ajuan } = laporanSampai('diajukan');
    buku.coba(buku.tulis('laporan.kembalikan', '2026-06-19', { ajuan, alasan: 'Periksa', baris: [] }, PKB));
    expect(hariTerakhirAjukan('2026-05', 'sub-ppkbd', buku.keadaan())).toBe('2026-06-26');
    expect(hariTerakhirAjukan('2026-05', 'pkb', buku.keadaan())).toBe('2027-05-31');
    buku.ajukan('2026-06-22', angkaUji(81));
    expect(hariTerakhirAjukan('2026-05', 'sub-ppkbd', buku.keadaan())).toBe('2026-06-20');
  });
});
