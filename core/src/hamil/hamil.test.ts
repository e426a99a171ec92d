// A pregnancy: its weeks, its visits, and every reason to refer on both sides of its limit.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiPeriksa } from '@lini/testing/ibu-anak-uji.ts';
import { describe, expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { Tanggal } from '../tanggal.ts';
import { listIbuHamil } from './kehamilan.ts';
import { listRisikoHamil } from './risiko-hamil.ts';

const HARI_INI = '2026-06-30';
const parameter = parameterPada(HARI_INI);

function hamil(lahirIbu: Tanggal | null = '2000-01-01', hpht: Tanggal | null = '2026-02-01') {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istriId = buku.istri('2025-01-01', lahirIbu);
  buku.hamil('2026-03-10', istriId, hpht);
  return { buku, istriId };
}

const ibu = (buku: BukuKeluarga, pada = HARI_INI) => listIbuHamil(buku.keadaan(pada), pada, parameter)[0];

function risiko(buku: BukuKeluarga, pada = HARI_INI): string[] {
  const satu = ibu(buku, pada);
  return satu ? listRisikoHamil(buku.keadaan(pada), satu, pada, parameter).map(({ kode }) => kode) : ['tidak hamil'];
}

describe('umur kehamilan', () => {
  test.each([
    ['2026-02-07', 0],
    ['2026-02-08', 1],
    ['2026-09-12', 31],
    ['2026-09-13', 32],
  ])('HPHT 1 Februari 2026, pada %s: %i minggu', (pada, minggu) => {
    const { buku } = hamil();
    expect(listIbuHamil(buku.keadaan(), pada, parameter)[0]).toMatchObject({ minggu, taksiranLahir: '2026-11-08' });
  });

  test('HPHT tidak diketahui: minggu dan taksiran kosong, bukan nol', () => {
    expect(ibu(hamil('2000-01-01', null).buku)).toMatchObject({ minggu: null, taksiranLahir: null });
  });

  test('kunjungan kehamilan yang lalu tidak ikut', () => {
    const { buku, istriId } = hamil('2000-01-01', '2025-02-01');
    buku.catat('hamil.periksa', '2026-03-20', isiPeriksa(istriId, { lila: 22 }));
    buku.melahirkan('2026-04-01', istriId);
    buku.hamil('2026-06-10', istriId, null);
    buku.catat('hamil.periksa', '2026-06-20', isiPeriksa(istriId));
    expect(ibu(buku)?.periksa.map((satu) => satu.tanggal)).toEqual(['2026-06-20']);
    expect(risiko(buku)).not.toContain('lila');
  });
});

describe('hamil.periksa', () => {
  test.each([
    ['2026-03-10', 'diterima'],
    ['2026-02-01', 'diterima'],
    ['2026-01-31', 'tidak-hamil'],
  ])('tanggal %s: %s', (terjadi, kode) => {
    const { buku, istriId } = hamil();
    const lain = [...buku.catatan];
    const putusan = judgeCatatan(buku.catat('hamil.periksa', terjadi, isiPeriksa(istriId)), lain, HARI_INI);
    expect(putusan.putusan === 'diterima' ? 'diterima' : putusan.kode).toBe(kode);
  });

  test('sesudah melahirkan tidak bisa dicatat lagi', () => {
    const { buku, istriId } = hamil('2000-01-01', '2025-08-01');
    buku.melahirkan('2026-05-01', istriId);
    const lain = [...buku.catatan];
    expect(judgeCatatan(buku.catat('hamil.periksa', '2026-05-02', isiPeriksa(istriId)), lain, HARI_INI)).toMatchObject({ kode: 'tidak-hamil' });
  });
});

describe('perlu dirujuk', () => {
  test.each([
    ['LiLA 23,4', { lila: 23.4 }, ['lila']],
    ['LiLA 23,5', { lila: 23.5 }, []],
    ['Hb 10,9', { hb: 10.9 }, ['hb']],
    ['Hb 11', { hb: 11 }, []],
    ['tinggi 144,9', { tinggi: 144.9 }, ['tinggi']],
    ['tinggi 145', { tinggi: 145 }, []],
    ['penyakit', { penyakit: true }, ['penyakit']],
    ['kembar', { kembar: true }, ['kembar']],
    ['dua tanda bahaya', { tandaBahaya: ['demam', 'bengkak'] }, ['tanda-bahaya', 'tanda-bahaya']],
    ['tidak ada apa-apa', { penyakit: false, kembar: false }, []],
  ])('%s', (_nama, ubah, kode) => {
    const { buku, istriId } = hamil();
    buku.catat('hamil.periksa', '2026-06-01', isiPeriksa(istriId, ubah));
    expect(risiko(buku)).toEqual(kode);
  });

  test.each([
    ['2006-07-01', ['muda']],
    ['2006-06-30', []],
    ['1990-07-01', []],
    ['1990-06-30', ['tua']],
    [null, []],
  ])('ibu lahir %s', (lahir, kode) => expect(risiko(hamil(lahir).buku)).toEqual(kode));

  test('ukuran terakhir yang diisi tetap berlaku, tanda bahaya hanya dari kunjungan terakhir', () => {
    const { buku, istriId } = hamil();
    buku.catat('hamil.periksa', '2026-05-01', isiPeriksa(istriId, { lila: 22, hb: 10, tandaBahaya: ['demam'] }));
    buku.catat('hamil.periksa', '2026-06-01', isiPeriksa(istriId, { hb: 11.5 }));
    expect(risiko(buku)).toEqual(['lila']);
  });

  test('anak ketiga sedang dikandung tidak terlalu banyak, anak keempat ya; jarak dihitung sampai taksiran lahir', () => {
    const { buku, istriId } = hamil();
    buku.anak('2025-01-02', '2019-01-01', istriId);
    buku.anak('2025-01-02', '2021-01-01', istriId);
    expect(risiko(buku)).toEqual([]);
    // Expected on 8 November 2026: three years after 8 November 2023.
    buku.anak('2025-01-02', '2023-11-08', istriId);
    expect(risiko(buku)).toEqual(['banyak']);
    buku.anak('2025-01-02', '2023-11-09', istriId);
    expect(risiko(buku)).toEqual(['banyak', 'dekat']);
  });

  test('kalimatnya menyebut angka dan batasnya, tanpa diagnosis', () => {
    const { buku, istriId } = hamil();
    buku.catat('hamil.periksa', '2026-06-01', isiPeriksa(istriId, { lila: 22.5 }));
    const satu = ibu(buku);
    expect(satu && listRisikoHamil(buku.keadaan(), satu, HARI_INI, parameter)[0]?.alasan.id).toBe('Lingkar lengan 22,5 cm, kurang dari 23,5 cm');
  });
});
