// Counts of reports: to the unit, from sums, the same as the indicators; what did not come is missing and not zero.

import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { e1CakupanLaporan, e2TepatWaktu } from '../indikator/e1-cakupan-laporan.ts';
import { e3LaporanDikembalikan } from '../indikator/e3-laporan-dikembalikan.ts';
import { hitungLaporan, jumlahkanLaporan, type LaporanMasuk, laporanDesa } from './hitung-laporan.ts';
import type { JenisLangkah } from './laporan-bulan.ts';

const MEJA = uuidUji(9, 0xbeef);
const LANGKAH: readonly JenisLangkah[] = ['setujui', 'sahkan', 'terima', 'kunci'];

/** A report that went `sampai` steps of the way, first sent on the day of June given; null: nobody sent it. */
function buku(nomor: number, hari: number | null, sampai = 0, pus = 80, jenis = 'ppkbd'): BukuLaporan {
  const satu = new BukuLaporan(nomor);
  if (hari === null) return satu;
  satu.catatan.push(satu.tulis('laporan.ajukan', `2026-06-0${hari}`, satu.isiAjuan(angkaUji(pus), { jenis })));
  const ajuan = satu.catatan[0]?.id ?? '';
  for (const langkah of LANGKAH.slice(0, sampai)) satu.langkah(langkah, ajuan, MEJA, '2026-06-09');
  return satu;
}

const masuk = (satu: BukuLaporan, isWajib = true, desa = '63.11.01.2003'): LaporanMasuk => ({ laporan: satu.keadaan(), isWajib, desa });

test('cakupan, ketepatan, dan keadaan dihitung dari laporan wajib sampai satuannya', () => {
  const daftar = [buku(1, 2, 4), buku(2, 5, 3), buku(3, 1, 1), buku(4, null)].map((satu) => masuk(satu));
  const hitungan = hitungLaporan([...daftar, masuk(buku(5, 1), false)]);
  expect(hitungan).toMatchObject({ ada: 4, masuk: 3, tepat: 2, pernahKembali: 0 });
  expect(hitungan.keadaan).toMatchObject({ draf: 1, disetujui: 1, diterima: 1, terkunci: 1, diajukan: 0 });
});

test.each([
  [[], null],
  [[[2, 3]], 7],
  [
    [
      [2, 3],
      [5, 3],
    ],
    5.5,
  ],
  [
    [
      [2, 3],
      [5, 3],
      [4, 4],
    ],
    5,
  ],
  [[[2, 1]], null],
] as [[number, number][], number | null][])('nilai tengah hari sampai diterima dari %j adalah %s', (laporan, harap) => {
  expect(hitungLaporan(laporan.map(([hari, sampai], ke) => masuk(buku(ke + 1, hari, sampai)))).hariTerima).toBe(harap);
});

test('hitungan sama dengan indikator E1, E2, dan E3 atas laporan mana pun', () => {
  const satu = fc.tuple(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), fc.integer({ min: 0, max: 4 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(satu, { maxLength: 8 }), (acak) => {
      const daftar = acak.map(([hari, sampai, isKembali], ke) => {
        const satuBuku = buku(ke + 1, hari, isKembali ? 0 : sampai);
        const ajuan = satuBuku.catatan[0]?.id;
        if (isKembali && ajuan) satuBuku.catatan.push(satuBuku.tulis('laporan.kembalikan', '2026-06-09', { ajuan, alasan: 'x', baris: [] }, MEJA));
        return masuk(satuBuku);
      });
      const potret = daftar.map(({ laporan }) => ({ isWajib: true, laporan: laporan.ajuan.length > 0 ? laporan : null }) as never);
      const jumlah = (uji: ((yang: never) => boolean | number) | null): number => potret.filter((yang) => uji?.(yang)).length;
      const { ada, masuk: datang, tepat, pernahKembali } = hitungLaporan(daftar);
      expect([ada, datang, tepat, pernahKembali]).toEqual([
        jumlah(e1CakupanLaporan.penyebut as never),
        jumlah(e1CakupanLaporan.pembilang as never),
        jumlah(e2TepatWaktu.pembilang as never),
        jumlah(e3LaporanDikembalikan.pembilang as never),
      ]);
    }),
    { numRuns: 60 },
  );
});

/** The same report, locked after every other. */
function kunciBelakangan(satu: BukuLaporan): BukuLaporan {
  const [kunci, nanti] = [satu.catatan.pop(), new BukuLaporan(99).tulis('laporan.kunci', '2026-06-09', {})];
  if (kunci) satu.catatan.push({ ...kunci, dicatat: nanti.dicatat });
  return satu;
}

describe('jumlah laporan desa', () => {
  test('menurut bentuknya; desa tanpa laporan tidak menambah nol', () => {
    const [a, b] = [buku(1, 2, 4, 80).keadaan(), buku(2, 2, 3, 50).keadaan()];
    expect(jumlahkanLaporan([])).toEqual({ diajukan: null, terkunci: null, ralat: null });
    const jumlah = jumlahkanLaporan([a, b]);
    expect([jumlah.diajukan?.A2?.pembilang, jumlah.terkunci?.A2?.pembilang, jumlah.ralat]).toEqual([130, 80, null]);
  });

  test('ralat yang disetujui menggantikan angka desanya saja; yang terkunci tetap', () => {
    const diralat = buku(1, 2, 4, 80);
    const ralat = diralat.tulis('laporan.ralat', '2026-06-12', { angka: angkaUji(84), alasan: 'Terlewat' });
    diralat.catatan.push(ralat);
    expect(jumlahkanLaporan([diralat.keadaan()]).ralat).toBeNull();
    diralat.catatan.push(diralat.tulis('laporan.ralat-putus', '2026-06-13', { ralat: ralat.id, isDisetujui: true, alasan: null }, MEJA));
    const jumlah = jumlahkanLaporan([diralat.keadaan(), buku(2, 2, 4, 50).keadaan()]);
    expect([jumlah.terkunci?.A2?.pembilang, jumlah.ralat?.A2?.pembilang]).toEqual([130, 134]);
  });

  test('satu desa satu suara: PPKBD; dari beberapa PPKBD yang pertama diajukan, dan yang datang kemudian tidak menggesernya', () => {
    const [pertama, kedua, sub] = [buku(1, 2, 0, 80), buku(2, 2, 0, 81), buku(3, 3, 0, 30, 'sub-ppkbd')];
    expect(laporanDesa([masuk(kedua), masuk(pertama), masuk(sub)])?.id).toBe(pertama.id);
    expect(laporanDesa([masuk(sub), masuk(buku(4, null))])).toBeNull();
  });

  test.each([
    ['yang tidak wajib diajukan lebih dulu', buku(1, 2), false, buku(2, 3), true],
    ['yang tidak terkunci diajukan lebih dulu', buku(1, 2, 3), true, buku(2, 3, 4), true],
    ['yang wajib tidak terkunci', buku(1, 2, 3), true, buku(2, 3, 4), false],
    ['keduanya terkunci, yang wajib belakangan', buku(2, 3, 4), true, buku(1, 2, 4), false],
    ['keduanya terkunci, yang diajukan lebih dulu belakangan', kunciBelakangan(buku(1, 2, 4)), true, buku(2, 3, 4), true],
  ])('%s: yang kedua bersuara', (_, satu, isWajibSatu, dua, isWajibDua) => {
    expect(laporanDesa([masuk(satu, isWajibSatu), masuk(dua, isWajibDua)])?.id).toBe(dua.id);
  });
});
