// What lies on a desk: the odd first, nobody approves their own, each role its own step, and what was done is seen at once.
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { teks } from '@lini/core/teks.ts';
import { describe, expect, test } from 'vitest';
import { listKalimat } from './kalimat-kembali.ts';
import { langkahKembaliSemua } from './kembali-semua.ts';
import { tambal } from './tambal.ts';
import { bagiLangkah, langkahBerikut, listBiasa, listMeja, listSaringan, listTakDilihat } from './urut-meja.ts';

const janggal = (...kode: BarisLaporan['janggal'][number]['kode'][]): BarisLaporan['janggal'] =>
  kode.map((satu) => ({ kode: satu, alasan: teks(satu, satu), indikator: satu === 'lonjakan' ? 'A2' : null, penjelasan: null }));

const baris = (id: string, ubah: Partial<BarisLaporan> = {}): BarisLaporan => ({
  id,
  institusi: id,
  jenis: 'sub-ppkbd',
  nama: id,
  desa: '63.11.01.2003',
  isWajib: true,
  keadaan: 'diajukan',
  ajuan: `${id}-ajuan`,
  pertama: '2026-11-02',
  terakhir: '2026-11-02',
  isTepat: true,
  isSendiri: false,
  pengaju: null,
  kembali: 0,
  alasan: null,
  ralatMenunggu: false,
  uji: null,
  janggal: [],
  angka: {},
  lalu: null,
  ...ubah,
});

const SEMUA = [
  baris('biasa'),
  baris('salin', { janggal: janggal('salinan') }),
  baris('lonjak', { janggal: janggal('lonjakan') }),
  baris('lonjak-dua', { janggal: janggal('lonjakan', 'belum-didata') }),
  baris('sendiri', { isSendiri: true }),
  baris('belum', { keadaan: 'draf', ajuan: null }),
  baris('setuju', { keadaan: 'disetujui' }),
  baris('sah', { keadaan: 'disahkan' }),
  baris('kembali', { keadaan: 'dikembalikan' }),
];
const id = (daftar: readonly BarisLaporan[]): string[] => daftar.map((satu) => satu.id);

test('yang paling janggal lebih dulu, lalu yang biasa menurut urutan desanya', () =>
  expect(id(listMeja(SEMUA, 'menunggu', 'pkb'))).toEqual(['lonjak-dua', 'lonjak', 'salin', 'biasa']));

test.each([
  ['koordinator', ['setuju']],
  ['kabupaten', ['sah']],
] as const)('meja %s hanya memuat langkahnya', (peran, harap) => expect(id(listMeja(SEMUA, 'menunggu', peran))).toEqual(harap));

test('setujui sekaligus hanya yang tidak janggal, tidak pernah yang diajukan sendiri', () => {
  expect(id(listBiasa(SEMUA, 'pkb'))).toEqual(['biasa']);
  expect(listBiasa([baris('x', { keadaan: 'disetujui', angka: null })], 'koordinator')).toEqual([]);
  expect(langkahBerikut(baris('x', { isSendiri: true }), 'pkb')).toBeNull();
  expect(langkahBerikut(baris('x'), 'koordinator')).toBe('setujui');
});

describe('yang diajukan PKB sendiri', () => {
  const semua = [
    baris('kader', { pengaju: 'sub-ppkbd' }),
    baris('dari-pkb', { pengaju: 'pkb' }),
    baris('dilihat', { pengaju: 'pkb', keadaan: 'diperiksa' }),
    baris('setuju', { keadaan: 'disetujui' }),
  ];
  test('menunggu koordinator, di samping yang akan disahkannya', () => {
    expect(id(listMeja(semua, 'menunggu', 'koordinator'))).toEqual(['dari-pkb', 'dilihat', 'setuju']);
    expect(id(listBiasa(semua, 'koordinator'))).toEqual(['setuju']);
    expect(bagiLangkah(listMeja(semua, 'menunggu', 'koordinator'), 'koordinator').map((satu) => [satu.langkah, id(satu.baris)])).toEqual([
      ['setujui', ['dari-pkb', 'dilihat']],
      ['sahkan', ['setuju']],
    ]);
  });
  test('di meja PKB berada di saringannya sendiri sampai disetujui; PKB lain boleh menyetujuinya', () => {
    const milik = semua.map((satu) => ({ ...satu, isSendiri: satu.pengaju === 'pkb' }));
    expect(id(listMeja(milik, 'koordinator', 'pkb'))).toEqual(['dari-pkb', 'dilihat']);
    expect(id(listMeja(milik, 'menunggu', 'pkb'))).toEqual(['kader']);
    expect(id(listMeja(semua, 'menunggu', 'pkb'))).toEqual(['kader', 'dari-pkb', 'dilihat']);
    expect(listMeja([baris('jadi', { isSendiri: true, keadaan: 'disetujui' })], 'koordinator', 'pkb')).toEqual([]);
    expect([listSaringan('pkb').includes('koordinator'), listSaringan('koordinator').includes('koordinator')]).toEqual([true, false]);
  });
});

test('yang belum masuk dan yang dikembalikan ditemukan; institusi yang tidak wajib tidak ditagih', () => {
  expect(id(listMeja(SEMUA, 'belum', 'pkb'))).toEqual(['belum']);
  expect(id(listMeja([baris('x', { keadaan: 'draf', isWajib: false })], 'belum', 'pkb'))).toEqual([]);
  expect(id(listMeja(SEMUA, 'dikembalikan', 'pkb'))).toEqual(['kembali']);
});

describe('sesudah bertindak', () => {
  test('yang disetujui meninggalkan meja sebelum server ditanya lagi; yang ditolak tetap', () => {
    const kini = tambal(SEMUA, 'laporan.setujui', ['lonjak', 'biasa']);
    expect(id(listMeja(kini, 'menunggu', 'pkb'))).toEqual(['lonjak-dua', 'salin']);
    expect(id(listMeja(SEMUA, 'menunggu', 'pkb'))).toHaveLength(4);
  });
  test('langkah lain tidak mengubah daftar', () => expect(tambal(SEMUA, 'laporan.ralat-putus', ['biasa'])).toBe(SEMUA));
});

test('yang baru disetujui dapat dikembalikan semuanya sekali tekan, dengan alasan; langkah lain tidak', () => {
  const langkah = langkahKembaliSemua(SEMUA, 'laporan.setujui', ['biasa', 'salin', 'belum']);
  expect(langkah.map(({ laporan, kind, isi }) => [laporan.id, kind, isi.ajuan])).toEqual([
    ['biasa', 'laporan.kembalikan', 'biasa-ajuan'],
    ['salin', 'laporan.kembalikan', 'salin-ajuan'],
  ]);
  expect(langkah.every(({ isi }) => isi.alasan !== '')).toBe(true);
  expect(langkahKembaliSemua(SEMUA, 'laporan.sahkan', ['biasa'])).toEqual([]);
});

test('kalimat siap pakai dimulai dari yang janggal, dengan baris yang ditunjuknya', () => {
  const [pertama, ...sisa] = listKalimat(baris('x', { janggal: janggal('lonjakan') }));
  expect(pertama).toMatchObject({ alasan: { id: 'lonjakan. Mohon diperiksa lagi.' }, baris: [{ indikator: 'A2' }] });
  expect(sisa.every((satu) => satu.baris.length === 0)).toBe(true);
});

test('meja koordinator: yang menunggu = laporan desa yang tidak janggal + yang janggal + laporan RT yang tidak diperiksa di sini', () => {
  const semua = [
    baris('desa', { jenis: 'ppkbd', keadaan: 'disetujui' }),
    baris('desa-janggal', { jenis: 'ppkbd', keadaan: 'disetujui', janggal: janggal('lonjakan') }),
    ...['a', 'b', 'c'].map((satu) => baris(satu, { keadaan: 'disetujui', angka: null })),
    baris('lain', { angka: null }),
  ];
  expect(id(listTakDilihat(semua, 'koordinator'))).toEqual(['a', 'b', 'c']);
  const menunggu = listMeja(semua, 'menunggu', 'koordinator');
  const ganjil = menunggu.filter((satu) => satu.janggal.length > 0);
  expect(menunggu).toHaveLength(listBiasa(semua, 'koordinator').length + ganjil.length + listTakDilihat(semua, 'koordinator').length);
  expect(listTakDilihat(SEMUA, 'pkb')).toEqual([]);
});
