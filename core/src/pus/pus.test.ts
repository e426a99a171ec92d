// Table 7.4 of family-planning.md: who is PUS on the day, in which box, and which of the four risks; from catatan to the picture.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { describe, expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { hitungDesa, hitungSemua } from '../indikator/hitung-desa.ts';
import { nilaiAngka } from '../indikator/indikator.ts';
import { inginDariBulan } from '../kb/metode.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { akhirBulan } from '../tanggal.ts';

const PADA = '2025-06-30';

function satuPus(lahir: string, isi: (buku: BukuKeluarga, istriId: string) => void = () => {}): PusPotret | undefined {
  const buku = new BukuKeluarga();
  buku.daftar('2025-04-01');
  isi(buku, buku.istri('2025-04-01', lahir));
  return buku.potret(akhirBulan('2025-06'))?.pus[0];
}

describe('tabel 7.4', () => {
  const iud = (buku: BukuKeluarga, istriId: string) => void buku.status('2025-04-01', istriId, { metode: 'iud' });

  test.each([
    ['14 tahun 11 bulan', '2010-07-30', false],
    ['15 tahun 0 bulan, ulang tahun hari ini', '2010-06-30', true],
    ['14 tahun 364 hari', '2010-07-01', false],
    ['49 tahun 364 hari', '1975-07-01', true],
    ['genap 50 pada hari terakhir bulan', '1975-06-30', false],
    ['lahir 29 Februari, genap 15 tahun', '2008-02-29', true],
  ])('%s', (_nama, lahir, harap) => {
    expect(satuPus(lahir, iud) !== undefined).toBe(harap);
  });

  // Born on 29 February: she grows older on 1 March of common years, so not yet inside February.
  test.each([
    ['2008-02-29', '2023-02', false],
    ['2008-02-29', '2023-03', true],
    ['1976-02-29', '2026-02', true],
    ['1976-02-29', '2026-03', false],
    ['1976-02-29', '2025-12', true],
  ])('lahir %s, bulan %s', (lahir, bulan, harap) => {
    const buku = new BukuKeluarga();
    buku.daftar('2022-01-01');
    buku.istri('2022-01-01', lahir);
    expect((buku.potret(akhirBulan(bulan))?.pus.length ?? 0) > 0).toBe(harap);
  });

  test('49 tahun 364 hari memakai IUD: PA, modern, MKJP', () => {
    expect(satuPus('1975-07-01', iud)).toMatchObject({ kotak: 'pa', isModern: true, isMkjp: true });
  });

  test('genap 50: keluar dari PUS bukan putus pakai', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-04-01');
    buku.status('2025-04-01', buku.istri('2025-04-01', '1975-06-30'), { metode: 'iud' });
    const angka = hitungDesa(new Map([[buku.id, buku.catatan]]), ['2025-05', '2025-06']);
    expect(angka.get('2025-05')?.A2?.pembilang).toBe(1);
    expect(angka.get('2025-06')?.A2?.pembilang).toBe(0);
    expect(angka.get('2025-06')?.B14).toEqual({ pembilang: 0, penyebut: 1 });
  });

  test('MOW sepuluh tahun lalu: PA, modern, MKJP setiap bulan sampai 50', () => {
    expect(satuPus('1985-01-01', (buku, id) => void buku.status('2025-04-01', id, { metode: 'mow', mulai: '2015-06-01' }))).toMatchObject({
      kotak: 'pa',
      isModern: true,
      isMkjp: true,
    });
  });

  test('istri tidak ber-KB, suami MOP: pasangan PA lewat MOP', () => {
    expect(satuPus('1985-01-01', (buku, id) => void buku.status('2025-04-01', id, { kesertaan: 'tidak-pernah', suamiMop: true }))).toMatchObject({
      kotak: 'pa',
      metode: 'mop',
      isMkjp: true,
    });
  });

  test('senggama terputus: PA, bukan modern', () => {
    expect(satuPus('1990-01-01', (buku, id) => void buku.status('2025-04-01', id, { metode: 'tradisional' }))).toMatchObject({ kotak: 'pa', isModern: false });
  });

  test('menyusui 3 bulan, MAL: PA modern', () => {
    expect(satuPus('1990-01-01', (buku, id) => void buku.status('2025-04-01', id, { metode: 'mal' }))).toMatchObject({
      kotak: 'pa',
      isModern: true,
      isMkjp: false,
    });
  });

  test.each([
    [23, 'segera'],
    [24, 'tunda'],
    [null, 'tidak-lagi'],
  ])('ingin anak dalam %s bulan', (bulan, ingin) => expect(inginDariBulan(bulan, parameterPada(PADA)['kb.iasMaxMonthsExclusive'])).toBe(ingin));

  test('tepat 24 bulan tanpa KB: IAT, masuk unmet', () => {
    const pus = satuPus('1990-01-01', (buku, id) => void buku.status('2025-04-01', id, { kesertaan: 'pernah', ingin: inginDariBulan(24, 24) }));
    expect(pus?.kotak).toBe('iat');
  });

  test('hamil dan suntik sekaligus: ditolak sampai diselesaikan', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-04-01');
    const istriId = buku.istri('2025-04-01', '1990-01-01');
    buku.hamil('2025-05-01', istriId);
    const suntik = buku.status('2025-06-01', istriId, { metode: 'suntik' });
    expect(judgeCatatan(suntik, buku.catatan.slice(0, -1), PADA)).toEqual({ putusan: 'dikembalikan', kode: 'sedang-hamil', isian: 'kesertaan' });
  });

  test('suntik terlambat lebih dari 28 hari: tetap PA sampai kader memastikan', () => {
    expect(satuPus('1990-01-01', (buku, id) => void buku.layani('2025-04-01', id, 'suntik', true))?.kotak).toBe('pa');
  });

  test('RT tanpa PUS: setiap rasio kosong, bukan nol', () => {
    const angka = hitungSemua(desaUji([]));
    for (const id of ['B1', 'B2', 'B3', 'B6', 'C1', 'C5']) expect(nilaiAngka(angka[id])).toBeNull();
  });

  test.each([
    ['20 tahun tepat bukan terlalu muda', '2005-06-30', { muda: false }],
    ['19 tahun 364 hari terlalu muda', '2005-07-01', { muda: true }],
    ['35 tahun tepat terlalu tua', '1990-06-30', { tua: true }],
    ['34 tahun 364 hari belum', '1990-07-01', { tua: false }],
    ['40 tahun 11 bulan masih', '1984-07-30', { tua: true }],
    ['41 tahun tepat tidak lagi', '1984-06-30', { tua: false }],
  ])('%s', (_nama, lahir, harap) => expect(satuPus(lahir)?.empatTerlalu).toMatchObject(harap));
});
