// Births told before, after and without the pregnancy they end, written down in either order.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';

const HARI_INI = '2026-11-22';

function ibu() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  return { buku, istriId: buku.istri('2025-01-01', '1995-01-01') };
}

type Langkah = (buku: BukuKeluarga, istriId: string) => unknown;

/** What the judge says of each step, and how the pregnancy stands after all of them. */
function jalankan(...langkah: Langkah[]) {
  const { buku, istriId } = ibu();
  const putusan = langkah.map((satu) => {
    const sebelum = [...buku.catatan];
    satu(buku, istriId);
    const hasil = judgeCatatan(buku.catatan.at(-1) as Catatan, sebelum, HARI_INI);
    return hasil.putusan === 'diterima' ? 'diterima' : hasil.kode;
  });
  const pasangan = buku.keadaan().pasangan.get(istriId);
  return { putusan, hamil: pasangan?.hamil ?? null, lahir: pasangan?.persalinan.map((satu) => satu.tanggal) ?? [] };
}

const hamil =
  (terjadi: string, hpht: string | null): Langkah =>
  (buku, istriId) =>
    buku.hamil(terjadi, istriId, hpht);
const lahir =
  (terjadi: string): Langkah =>
  (buku, istriId) =>
    buku.melahirkan(terjadi, istriId);
const gugur =
  (terjadi: string): Langkah =>
  (buku, istriId) =>
    buku.catat('hamil.akhir', terjadi, { istriId, hasil: 'keguguran', bayi: [] });

describe('lahir sebelum hari kehamilannya dicatat', () => {
  test.each([
    ['HPHT diketahui', hamil('2026-11-22', '2026-03-01')],
    ['HPHT tidak diketahui', hamil('2026-11-22', null)],
  ])('%s: kehamilan itu selesai, ditulis dalam urutan mana pun', (_nama, mulai) => {
    const selesai = { putusan: ['diterima', 'diterima'], hamil: null, lahir: ['2026-11-20'] };
    expect(jalankan(mulai, lahir('2026-11-20'))).toEqual(selesai);
    expect(jalankan(lahir('2026-11-20'), mulai)).toEqual(selesai);
  });

  test('KB yang dimulai sesudah melahirkan tidak ditutup oleh kehamilan yang dicatat terlambat', () => {
    const { buku, istriId } = ibu();
    buku.melahirkan('2026-10-01', istriId);
    buku.layani('2026-11-01', istriId, 'implan');
    buku.hamil('2026-11-22', istriId, '2026-01-01');
    expect(buku.keadaan().pasangan.get(istriId)?.masaKb.at(-1)).toMatchObject({ metode: 'implan', selesai: null });
  });

  test('tanpa HPHT paling lama 300 hari sebelum diketahui; keguguran pun mengakhirinya', () => {
    expect(jalankan(hamil('2026-11-22', null), gugur('2026-01-26')).putusan).toEqual(['diterima', 'diterima']);
    expect(jalankan(hamil('2026-11-22', null), gugur('2026-01-25')).putusan).toEqual(['diterima', 'tidak-hamil']);
  });

  test('HPHT pada atau sesudah kelahiran: kehamilan yang lain, tetap berjalan', () => {
    expect(jalankan(hamil('2026-11-22', '2026-06-10'), gugur('2026-06-10')).putusan[1]).toBe('tidak-hamil');
    expect(jalankan(lahir('2025-06-10'), hamil('2026-11-22', '2026-06-11')).hamil).toEqual({ dicatat: '2026-11-22', hpht: '2026-06-11' });
    // Written before the pregnancy and long enough before it: an earlier birth.
    expect(jalankan(lahir('2026-03-01'), hamil('2026-11-22', null)).hamil).toEqual({ dicatat: '2026-11-22', hpht: null });
  });
});

describe('lahir tanpa kehamilan yang dicatat', () => {
  test('lahir hidup diterima, keguguran tidak', () => {
    expect(jalankan(lahir('2026-11-20'))).toEqual({ putusan: ['diterima'], hamil: null, lahir: ['2026-11-20'] });
    expect(jalankan(gugur('2026-11-20')).putusan).toEqual(['tidak-hamil']);
  });

  test.each([
    ['2026-10-24', 'sudah-dicatat-lahir'],
    ['2026-10-23', 'diterima'],
    ['2026-11-20', 'sudah-dicatat-lahir'],
  ])('kelahiran lain pada %s: %s', (kedua, putusan) => {
    expect(jalankan(lahir('2026-11-20'), lahir(kedua)).putusan).toEqual(['diterima', putusan]);
  });

  test('bukan untuk yang tidak kawin', () => {
    const { buku } = ibu();
    const anakId = buku.anggota('2025-01-02', { lahir: '2001-01-01', hubungan: 'anak', nama: 'Anak Contoh', jenisKelamin: 'P' });
    const sebelum = [...buku.catatan];
    buku.melahirkan('2026-11-20', anakId);
    expect(judgeCatatan(buku.catatan.at(-1) as Catatan, sebelum, HARI_INI)).toMatchObject({ kode: 'bukan-istri' });
  });
});
