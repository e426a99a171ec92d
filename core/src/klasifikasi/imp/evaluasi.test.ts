// What an evaluation keeps of decisions and agreed steps, at the end of a month and on a later day.
import { type BukuImp, bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { lengkapiPotret } from '../../potret/potret-desa.ts';
import { akhirBulan } from '../../tanggal.ts';
import { evaluasiBulan, keadaanHariIni } from './evaluasi.ts';
import { RUBRIK_AWAL } from './rubrik-awal.ts';

const TINGKAT = { pengorganisasian: 1, pertemuan: 1, kie: 1, pencatatan: 1, pelayanan: 1, kemandirian: 1 };
const KANTOR = { rubrik: [RUBRIK_AWAL], medan: [] };

function evaluasi(buku: BukuImp<'institusi'>, bulan: string, hariIni: string) {
  const pada = akhirBulan(bulan);
  const lain = { poktan: [], institusi: [buku.keadaan(pada)], kader: [], laporan: [] };
  const potret = lengkapiPotret([], lain, pada).institusi[0] as InstitusiPotret;
  return evaluasiBulan({ potret, tutup: potret }, bulan, KANTOR, hariIni, parameterPada(pada));
}

// Nothing was recorded: computed is always "belum", whatever the decision says was computed.
test.each([
  ['belum', 'dasar', false],
  ['dasar', 'dasar', true],
  ['dasar', 'belum', true],
])('putusan %s atas hitungan %s yang ditulisnya: berbeda dari hitungan kantor %s', (putus, hitung, isBerbeda) => {
  const buku = bukuInstitusi('2024-01-05');
  const isi = { sampai: '2026-03', bulan: 12, tingkat: TINGKAT, hitung, rubrik: 0, bukti: {}, usulId: null, putus, alasan: 'Dilihat' };
  buku.catat('institusi.kelas-putus', '2026-04-10', isi);
  expect(evaluasi(buku, '2026-04', '2026-06-10')?.putus).toEqual({ kelas: putus, tanggal: '2026-04-10', isBerbeda, tanggapan: null });
  expect(evaluasi(buku, '2026-03', '2026-06-10')?.putus).toBeNull();
});

test.each([
  ['2026-04-29', 1],
  ['2026-04-30', 0],
  ['2026-05-01', 0],
])('kesepakatan bertenggat %s pada akhir April: %i lewat; pada hari tenggatnya belum', (tenggat, lewat) => {
  const buku = bukuInstitusi('2024-01-05');
  buku.catat('institusi.binaan', '2026-04-02', { peran: 'pertemuan', catatan: 'Belum ada notulen', sepakat: 'Rapat dengan notulen', tenggat });
  const hasil = evaluasi(buku, '2026-04', '2026-06-10');
  expect(hasil?.binaan).toEqual({ terbuka: 1, lewat, selesai: 0, tenggat: [tenggat] });
  const kemudian = (hariIni: string) => hasil && keadaanHariIni(hasil, hariIni).binaan.lewat;
  expect([kemudian(tenggat), kemudian('2026-05-02')]).toEqual([0, 1]);
});

test('rincian bagi kantor: masa, rubrik, tanggal, dan keadaan; tidak satu kata pun dari alasan dan kesepakatan', () => {
  const buku = bukuInstitusi('2024-01-05');
  const isi = { sampai: '2026-03', bulan: 12, tingkat: TINGKAT, hitung: 'belum', rubrik: 0, bukti: {}, usulId: null, putus: 'dasar', alasan: 'Bu Ani rajin' };
  buku.catat('institusi.kelas-putus', '2026-04-10', isi);
  const lama = buku.catat('institusi.binaan', '2026-04-02', { peran: 'pertemuan', catatan: 'Bu Ani absen', sepakat: 'Bu Ani hadir', tenggat: '2026-04-20' });
  buku.catat('institusi.binaan', '2026-04-12', { peran: 'kie', catatan: 'Bu Ani malu', sepakat: 'Bu Ani bicara', tenggat: '2026-05-12' });
  buku.catat('institusi.binaan-selesai', '2026-04-21', { binaanId: lama.id, hasil: 'sebagian', keterangan: 'Bu Ani sakit' });
  const hasil = evaluasi(buku, '2026-04', '2026-06-10');
  expect(hasil?.rinci).toEqual({
    putusan: { sampai: '2026-03', rubrik: 0, hitung: 'belum', isBeralasan: true },
    binaan: [
      { tanggal: '2026-04-12', peran: 'kie', tenggat: '2026-05-12', selesai: null },
      { tanggal: '2026-04-02', peran: 'pertemuan', tenggat: '2026-04-20', selesai: { tanggal: '2026-04-21', hasil: 'sebagian' } },
    ],
  });
  expect(JSON.stringify(hasil)).not.toContain('Bu Ani');
});
