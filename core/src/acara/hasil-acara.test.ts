// Results of those who came: worked cases of the domain pages, walk-ins under their invited name, absence that is no zero.
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { tulisNomorSertifikat } from '../pelatihan/nomor-sertifikat.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { keadaanNilai, listEvaluasi, listPesertaTes, nilaiAcara } from './baca-acara.ts';
import { hasilAcara, jpAcara, listPerluDitinjau } from './hasil-acara.ts';

kenalkanAcara();

const HARI = '2026-06-10';
const sesi = (id: string, mulai: string, selesai: string) => ({
  id,
  judul: id,
  tanggal: HARI,
  mulai,
  selesai,
  jp: 2,
  pengajar: null,
  ruang: null,
  isHadirDicatat: true,
});
const buku = new BukuAcara(7);
buku.catat('acara.rencana', rencanaUji({ sesi: [sesi('s1', '08:00', '09:30'), sesi('s2', '09:30', '11:00'), sesi('s3', '13:00', '14:30')] }), HARI);
buku.catat('acara.undang', { peserta: [1, 2, 3, 4].map((satu) => pesertaUji(satu)) }, HARI);
const langsung = pesertaUji(9);
const hadir = (orang: ReturnType<typeof pesertaUji>, ...di: string[]) => {
  for (const satu of di) {
    const isBaru = orang.id === langsung.id;
    buku.catat(
      'acara.hadir',
      { pesertaId: orang.id, sesi: satu, arah: 'masuk', saat: `${HARI}T08:00`, cara: isBaru ? 'langsung' : 'pindai', orang: isBaru ? orang : null },
      HARI,
    );
  }
};
const nilai = (orang: ReturnType<typeof pesertaUji>, tes: string, angka: number) =>
  buku.catat('acara.nilai-tes', { pesertaId: orang.id, tes, nilai: angka }, HARI);

test('lulus menurut nilai dan kehadiran; sesi yang tidak dicatat siapa pun tidak mengurangi', () => {
  const [satu, dua, tiga, empat] = [1, 2, 3, 4].map((ke) => pesertaUji(ke)) as [typeof langsung, typeof langsung, typeof langsung, typeof langsung];
  hadir(satu, 's1', 's2');
  hadir(dua, 's1');
  hadir(tiga, 's1', 's2');
  for (const [orang, tes, angka] of [
    [satu, 'pre', 40],
    [satu, 'post', 70],
    [dua, 'post', 90],
    [tiga, 'pre', 50],
    [langsung, 'post', 80],
  ] as const)
    nilai(orang, tes, angka);
  hadir(langsung, 's2');
  const ringkas = () =>
    hasilAcara(buku.keadaan(), parameterPada(HARI)).map(({ orang, pre, post, gain, hadirPersen, isLulus }) => [
      orang.nama,
      pre,
      post,
      gain,
      hadirPersen,
      isLulus,
    ]);
  expect(ringkas()).toEqual([
    ['Bu Uji 1', 40, 70, 30, 100, true],
    ['Bu Uji 2', null, 90, null, 50, false],
    ['Bu Uji 3', 50, null, null, 100, null],
    ['Bu Uji 9', null, 80, null, 50, false],
  ]);
  // The walk-in turns out to be the fourth invited, who was noted under her own name in the morning.
  hadir(empat, 's1');
  buku.catat('acara.samakan', { orangA: langsung.id, orangB: empat.id }, HARI);
  expect(ringkas().slice(3)).toEqual([['Bu Uji 4', null, 80, null, 100, true]]);
  expect(jpAcara(buku.keadaan())).toBe(6);
});

test('yang sudah datang tidak hilang: undangannya dicabut atau dibatalkan, atau pindaian yang membawa namanya dibatalkan', () => {
  const satu = new BukuAcara(8);
  satu.catat('acara.rencana', rencanaUji(), HARI);
  satu.catat('acara.undang', { peserta: [pesertaUji(1), pesertaUji(2)] }, HARI);
  const undangTiga = satu.catat('acara.undang', { peserta: [pesertaUji(3)] }, HARI);
  const pindai = (nomor: number, orang: object | null = null): string =>
    satu.catat(
      'acara.hadir',
      { pesertaId: pesertaUji(nomor).id, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:00`, cara: orang ? 'langsung' : 'pindai', orang },
      HARI,
    );
  for (const nomor of [1, 3]) pindai(nomor);
  const pertama = pindai(9, pesertaUji(9));
  pindai(9);
  const keliru = pindai(10, pesertaUji(10));
  for (const nomor of [1, 2]) satu.catat('acara.cabut-undangan', { orangId: pesertaUji(nomor).id, alasan: 'Pindah tugas' }, HARI);
  for (const sasaran of [undangTiga, pertama, keliru]) satu.catat('catatan.batal', { sasaran, alasan: 'Salah catat' }, HARI);
  const siapa = () => hasilAcara(satu.keadaan(), parameterPada(HARI)).map(({ orang, isDiundang }) => [orang.nama, isDiundang]);
  expect(siapa()).toEqual([1, 3, 9].map((nomor) => [`Bu Uji ${nomor}`, false]));
  pindai(2);
  expect(siapa()).toContainEqual(['Bu Uji 2', false]);
  satu.catat('acara.undang', { peserta: [pesertaUji(1)] }, HARI);
  expect(siapa()[0]).toEqual(['Bu Uji 1', true]);
});

test('sertifikat perlu ditinjau: nilainya diturunkan, kehadirannya dibatalkan, atau pemegangnya sudah punya satu', () => {
  const satu = new BukuAcara(9);
  satu.catat('acara.rencana', rencanaUji(), HARI);
  satu.catat('acara.undang', { peserta: [1, 2, 3].map((nomor) => pesertaUji(nomor)) }, HARI);
  const isiHadir = { sesi: 's1', arah: 'masuk', saat: `${HARI}T08:00` };
  const tinjau = () => listPerluDitinjau(satu.keadaan(), parameterPada(HARI)).map(({ nama, sebab }) => [nama, sebab]);
  const pindaian = [1, 2, 3, 9].map((nomor, ke) => {
    const orang = pesertaUji(nomor);
    const langsung = nomor === 9 ? { cara: 'langsung', orang } : { cara: 'pindai', orang: null };
    satu.catat('acara.nilai-tes', { pesertaId: orang.id, tes: 'post', nilai: 80 }, HARI);
    const nomorSertifikat = tulisNomorSertifikat({ kabupaten: '63.11', tahun: 2026, urut: ke + 1 });
    satu.catat('acara.sertifikat', { orangId: orang.id, nomor: nomorSertifikat, nama: orang.nama, jp: 1, tanggal: HARI }, HARI);
    return satu.catat('acara.hadir', { ...isiHadir, pesertaId: orang.id, ...langsung }, HARI);
  });
  expect(tinjau()).toEqual([]);
  satu.catat('acara.nilai-tes', { pesertaId: pesertaUji(1).id, tes: 'post', nilai: 40 }, HARI);
  satu.catat('catatan.batal', { sasaran: pindaian[1], alasan: 'Salah orang' }, HARI);
  satu.catat('acara.samakan', { orangA: pesertaUji(9).id, orangB: pesertaUji(3).id }, HARI);
  expect(tinjau()).toEqual([
    ['Bu Uji 1', 'tidak-lulus'],
    ['Bu Uji 2', 'tidak-lulus'],
    ['Bu Uji 9', 'ganda'],
  ]);
});

test('nilai kertas menang atas nilai ponsel sampai dihapus; yang dites hanya yang datang, selama ada yang dicatat datang', () => {
  const satu = new BukuAcara(11);
  const [a, b] = [pesertaUji(1), pesertaUji(2)];
  satu.catat('acara.rencana', rencanaUji(), HARI);
  satu.catat('acara.undang', { peserta: [b, a] }, HARI);
  const siapa = () => listPesertaTes(satu.keadaan()).map(({ nama }) => nama);
  expect(siapa()).toEqual(['Bu Uji 1', 'Bu Uji 2']);
  satu.catat('acara.hadir', { pesertaId: b.id, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:00`, cara: 'pindai', orang: null }, HARI);
  expect(siapa()).toEqual(['Bu Uji 2']);
  const kertas = [40, 60].map((nilai) => satu.catat('acara.nilai-tes', { pesertaId: a.id, tes: 'pre', nilai }, HARI));
  expect(siapa()).toEqual(['Bu Uji 1', 'Bu Uji 2']);
  const kini = () => keadaanNilai(satu.keadaan())(a.id, 'pre');
  expect([kini(), nilaiAcara(satu.keadaan())(a.id, 'pre')]).toEqual([{ ponsel: null, kertas: { nilai: 60, catatanId: kertas } }, 60]);
  for (const sasaran of kertas) satu.catat('catatan.batal', { sasaran, alasan: 'Salah orang' }, HARI);
  expect([kini().kertas, nilaiAcara(satu.keadaan())(a.id, 'pre')]).toEqual([null, null]);
});

test('penilaian: satu tiap orang dan hari acara, yang ditulis berminggu-minggu sesudahnya tidak menambah suara', () => {
  const satu = new BukuAcara(12);
  const { id } = pesertaUji(1);
  satu.catat('acara.rencana', rencanaUji({ mulai: '2026-06-09' }), '2026-06-01');
  satu.catat('acara.undang', { peserta: [pesertaUji(1)] }, '2026-06-01');
  satu.catat('acara.hadir', { pesertaId: id, sesi: 's1', arah: 'masuk', saat: '2026-06-09T08:00', cara: 'pindai', orang: null }, '2026-06-09');
  for (const [ke, hari] of ['2026-06-09', HARI, '2026-06-20', '2026-07-01'].entries())
    satu.catat('acara.evaluasi', { pesertaId: id, nilai: [{ aspek: 'materi', nilai: ke + 1 }], saran: null }, hari);
  expect(listEvaluasi(satu.keadaan()).map(({ pada, nilai: milik }) => [pada, milik[0]?.nilai])).toEqual([
    ['2026-06-09', 1],
    [HARI, 4],
  ]);
});
