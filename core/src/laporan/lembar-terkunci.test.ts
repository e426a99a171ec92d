// A locked month keeps the figures of its locked reports on every sheet, whatever is recorded later; who did not report is no zero.

import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { expect, test } from 'vitest';
import { jumlahkanLaporan } from '../pelaporan/hitung-laporan.ts';
import type { LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import { LEMBAR } from '../registry/lembar.ts';
import type { LembarAngka } from './bahan-lembar.ts';
import { type BahanTersamar, type DaerahTerkunci, kunciBahan, type SumberTerkunci, sumberLaporan } from './lembar-terkunci.ts';

const BULAN = '2026-05';
const [PKB, KAB] = [uuidUji(3, 0xcade), uuidUji(4, 0xcade)];
const getLembar = (id: string): LembarAngka => LEMBAR.find((satu): satu is LembarAngka => satu.jenis === 'angka' && satu.id === id) as LembarAngka;

function buku(nomor: number, pus: number, isKunci = true): BukuLaporan {
  const jadi = new BukuLaporan(nomor, BULAN);
  const ajuan = jadi.ajukan('2026-06-02', angkaUji(pus));
  if (isKunci) jadi.langkah('kunci', ajuan, KAB, '2026-06-20');
  return jadi;
}

/** What the village counts today: more couples than when the month was locked. */
const hidup = (lain: Partial<BahanTersamar['bahan']> = {}): BahanTersamar => ({
  bahan: {
    kepala: kepalaUji(BULAN),
    angka: { A2: { pembilang: 999, penyebut: null }, 'IMP.ppkbd.ada': { pembilang: 1, penyebut: null }, 'K0.ppkbd.dasar': { pembilang: 1, penyebut: null } },
    setahun: new Map([[BULAN, { 'B10.pil': { pembilang: 9, penyebut: null } }]]),
    bagian: [],
    ppm: null,
    ...lain,
  },
  samar: { angka: {}, setahun: new Map(), bagian: new Map() },
});
const DESA = { kode: '63.11.01.2003', nama: 'Juai' };
const sumber = (laporan: LaporanBulan | null): SumberTerkunci => sumberLaporan(DESA, BULAN, new Map([[BULAN, laporan]]));
const catatan = (lembar: LembarAngka, { bahan }: BahanTersamar): string =>
  lembar
    .susun(bahan)
    .catatan.map(({ id }) => id)
    .join('\n');

test('bulan terkunci: angka laporan, bukan angka hari ini; yang tidak ada di laporan –', () => {
  const lembar = getLembar('ri-ppkbd');
  const jadi = kunciBahan(lembar, hidup(), sumber(buku(1, 80).keadaan()));
  expect(jadi.bahan.angka.A2?.pembilang).toBe(80);
  expect(jadi.bahan.angka['KIE.2']).toBeUndefined();
  expect(jadi.bahan.setahun.get(BULAN)?.['B10.pil']).toBeUndefined();
  expect(catatan(lembar, jadi)).toContain('Angka terkunci');
  expect(catatan(lembar, jadi)).not.toContain('belum dikunci');
});

test('bulan yang belum dikunci: angka hari ini, dan lembar mengatakannya', () => {
  const lembar = getLembar('ri-ppkbd');
  for (const satu of [null, buku(1, 80, false).keadaan()]) {
    const jadi = kunciBahan(lembar, hidup(), sumber(satu));
    expect(jadi.bahan.angka.A2?.pembilang).toBe(999);
    expect(catatan(lembar, jadi)).toContain('laporan bulan ini belum dikunci');
  }
});

test('tabel kartu K/0 seluruhnya menurut catatan, agar kelas menjumlah ke banyaknya', () => {
  const terkunci = sumber(buku(1, 80).keadaan());
  const tabel = kunciBahan(getLembar('tabel-3-ppkbd'), hidup(), terkunci).bahan;
  expect([tabel.angka, tabel.kepala]).toEqual([hidup().bahan.angka, hidup().bahan.kepala]);
  const salin = kunciBahan(getLembar('salin-siga'), hidup(), terkunci);
  expect([salin.bahan.angka.A2?.pembilang, salin.bahan.angka['IMP.ppkbd.ada']?.pembilang, salin.bahan.angka['K0.ppkbd.dasar']?.pembilang]).toEqual([80, 1, 1]);
  expect(catatan(getLembar('salin-siga'), salin)).toContain('Yang tidak dibawa laporan bulanan');
});

test('ralat yang disetujui disebut di samping, angka terkunci tetap', () => {
  const satu = buku(1, 80);
  const ralat = satu.tulis('laporan.ralat', '2026-06-22', { angka: angkaUji(82), alasan: 'Dua PUS Bu Contoh terlambat.' });
  satu.catatan.push(ralat);
  const lembar = getLembar('f-i-dal');
  expect(catatan(lembar, kunciBahan(lembar, hidup(), sumber(satu.keadaan())))).not.toContain('Ralat');
  satu.catatan.push(satu.tulis('laporan.ralat-putus', '2026-06-23', { ralat: ralat.id, isDisetujui: true, alasan: null }, PKB));
  const jadi = kunciBahan(lembar, hidup(), sumber(satu.keadaan()));
  expect(jadi.bahan.angka.A2?.pembilang).toBe(80);
  expect(catatan(lembar, jadi)).toMatch(/Ralat yang disetujui: 1, .*80 menjadi 82/);
  expect(catatan(lembar, jadi)).not.toContain('Bu Contoh');
});

test('kecamatan: jumlah laporan yang dikunci; desa tanpa laporan terkunci ditulis – dan disebut namanya', () => {
  const daerah = (nama: string, milik: readonly LaporanBulan[]): DaerahTerkunci => {
    const { terkunci, ralat } = jumlahkanLaporan(milik);
    return {
      wilayah: { kode: nama, nama },
      desa: { ada: 1, masuk: milik.length, terkunci: terkunci ? 1 : 0 },
      terkunci: terkunci && { angka: terkunci },
      ralat: ralat && { angka: ralat },
    };
  };
  const [a, b] = [buku(1, 80).keadaan(), buku(2, 60).keadaan()];
  const bagian = [daerah('A', [a]), daerah('B', [b]), daerah('C', []), daerah('D', [buku(4, 70, false).keadaan()])];
  const seluruh = { ...daerah('Kec', [a, b]), desa: { ada: 4, masuk: 3, terkunci: 2 } };
  const bahan = hidup({
    kepala: kepalaUji(BULAN, { tingkat: 'kecamatan', desa: null }),
    bagian: bagian.map(({ wilayah }) => ({ ...wilayah, angka: { A2: { pembilang: 999, penyebut: null } } })),
  });
  const lembar = getLembar('rek-kec');
  const jadi = kunciBahan(lembar, bahan, { seluruh, bagian, ralat: [], setahun: new Map() });
  expect(jadi.bahan.bagian.map(({ angka }) => angka.A2?.pembilang ?? null)).toEqual([80, 60, null, null]);
  const pus = lembar.susun(jadi.bahan).bagian.at(-1);
  expect([pus?.jumlah?.[2], pus?.baris[2]?.[2]]).toEqual([140, null]);
  expect(catatan(lembar, jadi)).toContain('2 dari 4 desa');
  expect(catatan(lembar, jadi)).toContain('C, D (sudah lapor, belum dikunci).');
});
