// The reminders about monthly reports: from the last day of the month, urgent after the day it is due, gone once sent; returns with their reason.
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { batasBulan } from '../pelaporan/batas.ts';
import { idLaporan } from '../pelaporan/id-laporan.ts';
import type { LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import { lengkapiPotret } from '../potret/potret-desa.ts';
import { type Tanggal, tambahHari } from '../tanggal.ts';
import type { Agenda } from './agenda.ts';
import { isUntukAkun } from './agenda.ts';
import { susunAgenda } from './susun-agenda.ts';

const institusi = bukuInstitusi('2026-01-05');
const PKB = uuidUji(3, 0xcade);

/** The report of that very institution. */
function bukuLaporan(): { buku: BukuLaporan; keadaan: () => LaporanBulan } {
  const buku = new BukuLaporan(1, '2026-05');
  const id = idLaporan(institusi.id, '2026-05');
  return { buku, keadaan: () => ({ ...buku.keadaan(), id, institusiId: institusi.id }) };
}

function agenda(hariIni: Tanggal, aturan: string, laporan: readonly LaporanBulan[] = []): Agenda[] {
  const desa = { keluarga: [], ...lengkapiPotret([], { poktan: [], institusi: [institusi.keadaan(hariIni)], kader: [], laporan }, hariIni) };
  return susunAgenda(desa, hariIni, parameterPada(hariIni)).filter((satu) => satu.aturan === aturan);
}

describe('laporan belum diajukan', () => {
  test.each([
    ['2026-05-30', null],
    ['2026-05-31', 2],
    ['2026-06-03', 2],
    ['2026-06-04', 1],
    ['2026-06-20', 1],
    ['2026-06-21', null],
  ])('pada %s: urgensi %s', (hari, urgensi) => {
    // April was sent by nobody and is past the cadre's limit on every one of these days.
    expect(agenda(hari, 'laporan-belum-diajukan')[0]?.urgensi ?? null).toBe(urgensi);
  });

  test('hilang begitu diajukan, dan hanya untuk yang mengajukan', () => {
    const [satu] = agenda('2026-06-02', 'laporan-belum-diajukan');
    expect(satu).toMatchObject({ anggotaId: idLaporan(institusi.id, '2026-05'), tenggat: '2026-06-03', form: 'laporan.ajukan' });
    const untuk = ['sub-ppkbd', 'ppkbd', 'pkb'].filter((peran) => satu && isUntukAkun(satu, { id: 'x', peran: peran as 'pkb' }));
    expect(untuk).toEqual([institusi.keadaan('2026-06-02').jenis === 'ppkbd' ? 'ppkbd' : 'sub-ppkbd']);
    const { buku, keadaan } = bukuLaporan();
    buku.ajukan('2026-06-02');
    expect(agenda('2026-06-02', 'laporan-belum-diajukan', [keadaan()])).toEqual([]);
  });

  test('institusi yang baru didaftarkan sesudah bulan itu tidak ditagih', () => {
    expect(agenda('2026-01-03', 'laporan-belum-diajukan')).toEqual([]);
  });
});

test('yang dikembalikan berdiri dengan alasannya, dan hilang sesudah diajukan lagi', () => {
  const { buku, keadaan } = bukuLaporan();
  const ajuan = buku.ajukan('2026-06-02');
  buku.catatan.push(buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan: 'Periksa yang hamil', baris: [] }, PKB));
  const [satu] = agenda('2026-06-05', 'laporan-dikembalikan', [keadaan()]);
  expect([satu?.urgensi, satu?.alasan.id]).toEqual([1, 'Laporan Mei 2026 dikembalikan: Periksa yang hamil']);
  const untuk = (hari: Tanggal) => agenda(hari, 'laporan-dikembalikan', [keadaan()]).flatMap((baris) => baris.hanyaUntuk?.peran);
  // The cadre until 20 June, then the PKB until her own limit.
  const { ralat, ralatPkb } = batasBulan('2026-05');
  expect([ralat, tambahHari(ralat, 1), ralatPkb, tambahHari(ralatPkb, 1)].map(untuk)).toEqual([['ppkbd'], ['pkb'], ['pkb'], []]);
  buku.ajukan('2026-06-06', angkaUji(81));
  expect(agenda('2026-06-07', 'laporan-dikembalikan', [keadaan()])).toEqual([]);
});

test('PKB: satu baris sedesa, dihitung, mendesak sesudah batas periksanya', () => {
  const { buku, keadaan } = bukuLaporan();
  const ajuan = buku.ajukan('2026-06-02');
  const lain = new BukuLaporan(9, '2026-05');
  lain.ajukan('2026-06-02');
  const untukPkb = (daftar: readonly Agenda[], id = PKB) => daftar.filter((satu) => isUntukAkun(satu, { id, peran: 'pkb' }));
  const tunda = (hari: Tanggal) => untukPkb(agenda(hari, 'laporan-perlu-diperiksa', [keadaan(), { ...lain.keadaan(), institusiId: 'zz' }]));
  expect(tunda('2026-06-05').map((satu) => [satu.urgensi, satu.alasan.id])).toEqual([[2, '2 laporan menunggu diperiksa']]);
  expect(tunda('2026-06-06')[0]?.urgensi).toBe(1);
  buku.langkah('setujui', ajuan, PKB);
  expect(agenda('2026-06-06', 'laporan-perlu-diperiksa', [keadaan()])).toEqual([]);
});

test('PKB: yang diajukannya sendiri tidak menunggu dirinya; kader pengirim tidak melihat barisnya', () => {
  const { buku, keadaan } = bukuLaporan();
  buku.ajukan('2026-06-02');
  const lain = { ...keadaan(), id: uuidUji(8, 0xb1), institusiId: 'zz' };
  const [ajuan] = lain.ajuan;
  if (!ajuan) throw new Error('tanpa ajuan');
  const sendiri = { ...lain, ajuan: [{ ...ajuan, oleh: PKB }] };
  const lihat = (laporan: readonly LaporanBulan[], id: string, peran: 'pkb' | 'ppkbd' = 'pkb') =>
    agenda('2026-06-05', 'laporan-perlu-diperiksa', laporan)
      .filter((satu) => isUntukAkun(satu, { id, peran }))
      .map(({ alasan }) => alasan.id);
  expect([lihat([keadaan(), sendiri], PKB), lihat([keadaan(), sendiri], 'pkb-lain'), lihat([sendiri], PKB)]).toEqual([
    ['1 laporan menunggu diperiksa'],
    ['2 laporan menunggu diperiksa'],
    [],
  ]);
  expect(lihat([keadaan(), sendiri], ajuan.oleh, 'ppkbd')).toEqual([]);
});

test('ralat yang ditolak dikabarkan dua minggu', () => {
  const { buku, keadaan } = bukuLaporan();
  const ajuan = buku.ajukan('2026-06-02');
  for (const jenis of ['setujui', 'sahkan', 'terima', 'kunci']) buku.langkah(jenis, ajuan, PKB);
  const ralat = buku.tulis('laporan.ralat', '2026-06-15', { angka: angkaUji(81), alasan: 'Ganda' });
  buku.catatan.push(ralat);
  buku.catatan.push(buku.tulis('laporan.ralat-putus', '2026-06-16', { ralat: ralat.id, isDisetujui: false, alasan: 'Tidak ada bukti' }, PKB));
  expect(agenda('2026-06-30', 'laporan-ralat-ditolak', [keadaan()])[0]?.alasan.id).toBe('Ralat Mei 2026 ditolak: Tidak ada bukti');
  expect(agenda('2026-07-01', 'laporan-ralat-ditolak', [keadaan()])).toEqual([]);
});
