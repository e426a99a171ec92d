// The work list of an institution on the edge days of its rules.
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { lengkapiPotret } from '../potret/potret-desa.ts';
import type { Tanggal } from '../tanggal.ts';
import { susunAgenda } from './susun-agenda.ts';

function agenda(buku: ReturnType<typeof bukuInstitusi>, hariIni: Tanggal, aturan: string) {
  const desa = { keluarga: [], ...lengkapiPotret([], { poktan: [], institusi: [buku.keadaan(hariIni)], kader: [], laporan: [] }, hariIni) };
  return susunAgenda(desa, hariIni, parameterPada(hariIni)).filter((satu) => satu.aturan === aturan);
}

const rapat = { jenis: 'pengurus', tempat: null, agenda: 'Agenda', hadir: [], hadirLain: 3, notulen: null, isBawaEvaluasi: null };

describe('pertemuan pengurus', () => {
  test.each([
    ['2025-06-20', null, 0],
    ['2025-06-21', null, 1],
    ['2025-06-21', '2025-06-01', 0],
    ['2025-06-21', '2025-05-31', 1],
  ])('tanggal %s, pertemuan terakhir %s', (hariIni, terakhir, banyak) => {
    const buku = bukuInstitusi('2025-01-01');
    if (terakhir) buku.catat('institusi.pertemuan', terakhir, rapat);
    expect(agenda(buku, hariIni, 'institusi-belum-rapat')).toHaveLength(banyak);
  });

  test('rakor desa bukan pertemuan pengurus; yang nonaktif tidak ditagih', () => {
    const buku = bukuInstitusi('2025-01-01');
    buku.catat('institusi.pertemuan', '2025-06-05', { ...rapat, jenis: 'rakor-desa' });
    expect(agenda(buku, '2025-06-25', 'institusi-belum-rapat')).toHaveLength(1);
    buku.catat('institusi.nonaktif', '2025-06-24', { alasan: 'Digabung' });
    expect(agenda(buku, '2025-06-25', 'institusi-belum-rapat')).toHaveLength(0);
  });
});

test.each([
  [{ skSampai: '2025-08-29' }, 'SK berakhir 29 Agu 2025'],
  [{ skSampai: '2025-08-30' }, null],
  [{ skSampai: '2025-06-01' }, 'SK sudah berakhir 1 Jun 2025'],
  [{ skTanggal: '2022-06-29' }, 'SK sudah lebih dari 3 tahun, periksa apakah masih berlaku'],
  [{ skTanggal: '2022-06-30' }, null],
])('SK %j', (sk, alasan) => {
  const buku = bukuInstitusi('2025-01-01', { skAda: true, ...sk });
  expect(agenda(buku, '2025-06-30', 'institusi-sk-habis')[0]?.alasan.id ?? null).toBe(alasan);
});

test.each([
  ['2025-03-31', 0],
  ['2025-03-30', 1],
])('peta terakhir %s', (terakhir, banyak) => {
  const buku = bukuInstitusi('2025-01-01');
  buku.catat('institusi.peta', terakhir, { intervensi: [], keterangan: null });
  const hasil = agenda(buku, '2025-06-30', 'institusi-peta-lama');
  expect(hasil).toHaveLength(banyak);
  if (banyak) expect(hasil[0]).toMatchObject({ form: 'institusi.peta' });
  expect(hasil[0]?.sekaliKetuk).toBeUndefined();
});

test('rencana bulan ini ditagih satu per satu sampai terlaksana', () => {
  const buku = bukuInstitusi('2025-01-01');
  const rencana = (bulan: number, kegiatan: string) => buku.catat('institusi.rencana', '2025-01-02', { tahun: 2025, bulan, peran: 'kie', kegiatan });
  const satu = rencana(6, 'Penyuluhan');
  rencana(7, 'Bulan depan');
  const aturan = 'institusi-rencana-bulan-ini';
  expect(agenda(buku, '2025-06-01', aturan).map((yang) => [yang.anggotaId, yang.tenggat])).toEqual([[satu.id, '2025-06-30']]);
  buku.catat('institusi.rencana-selesai', '2025-06-03', { rencanaId: satu.id, hasil: null });
  expect(agenda(buku, '2025-06-04', aturan)).toEqual([]);
});
