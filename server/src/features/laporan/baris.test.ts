// A row of a desk's list: an office above the PKB reads what kind of oddity it is, never its counts or the cadre's own words.
import { angkaUji, BukuLaporan, CIRI_UJI } from '@lini/testing/buku-laporan.ts';
import { expect, test } from 'vitest';
import { susunBaris } from './baris.ts';

const buku = new BukuLaporan();
const isi = { jenis: 'ppkbd', ciri: { ...CIRI_UJI, pertemuan: 2, pertemuanLebih: 2 }, penjelasan: { 'hadir-lebih': 'Tamu dari desa tetangga' } };
buku.catatan.push(buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan(angkaUji(), isi)));
const laporan = { laporan: buku.keadaan(), isWajib: true, desa: '63.11.01.2003', institusi: buku.institusiId, jenis: 'ppkbd', nama: 'PPKBD' } as const;
const pandangan = { pembaca: 'x', pengaju: null, isDenganAngka: true, sebelum: [], angka: null, lalu: null };

test.each([
  [true, /^2 pertemuan/, 'Tamu dari desa tetangga'],
  [false, /^Pertemuan dengan/, null],
])('mengenal desanya: %s', (isBernama, alasan, penjelasan) => {
  expect(susunBaris(laporan, { ...pandangan, isBernama }).janggal).toEqual([
    { kode: 'hadir-lebih', alasan: expect.objectContaining({ id: expect.stringMatching(alasan) }), indikator: null, penjelasan },
  ]);
});

test('tanpa angka, dan laporan RT bagi kantor: tidak ada kejanggalan yang disebut', () => {
  expect(susunBaris(laporan, { ...pandangan, isBernama: true, isDenganAngka: false }).janggal).toEqual([]);
  expect(susunBaris({ ...laporan, jenis: 'sub-ppkbd' }, { ...pandangan, isBernama: false }).janggal).toEqual([]);
});

test('yang disamarkan bulan lalu disebut tersamar, bukan kosong', () => {
  const tersamar = { ...pandangan, isBernama: false, angka: { angka: { A2: { pembilang: 80, penyebut: null } } } };
  const lalu = { angka: { A2: { pembilang: 78, penyebut: null } }, samar: { 'B7.hamil': 'kecil', 'KIE.2': 'kecil' } } as const;
  const { samar, samarLalu } = susunBaris(laporan, { ...tersamar, lalu });
  // Lines the list does not show say nothing.
  expect([samar, samarLalu]).toEqual([undefined, { 'B7.hamil': 'kecil' }]);
  expect(susunBaris({ ...laporan, jenis: 'sub-ppkbd' }, { ...tersamar, lalu }).samarLalu).toBeUndefined();
});
