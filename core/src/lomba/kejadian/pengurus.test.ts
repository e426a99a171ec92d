// What the organisers set up stays once it is used: rules, draw, teams, jurors, absences.
import { akunJuri, BukuLomba } from '@lini/testing/buku-lomba.ts';
import { atur, juri, lembar, REGU, regu, siap } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Peran } from '../../akses/peran.ts';
import type { Catatan } from '../../catatan/catatan.ts';
import { tolakPeran } from '../../catatan/peran-sasaran.ts';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { undi } from './lomba-undi.ts';

beforeAll(kenalkanAcara);

/** A list of teams worked out on the one that stands. */
const catatRegu = (buku: BukuLomba, isi: Record<string, unknown>): string => buku.catat('lomba.regu', { ...isi, atas: buku.keadaan().reguId });

describe('yang sudah dipakai', () => {
  test('aturan, undian, regu dan juri yang sudah dipakai tidak berubah', () => {
    const buku = siap();
    expect(catatRegu(buku, regu([...REGU, 'juai']))).toBe('regu-kembar');
    const berpeserta = (...peserta: string[]) => ({ regu: regu().regu.map((satu) => ({ ...satu, anggota: ['Siti', 'Siti'], peserta })) });
    expect(catatRegu(buku, berpeserta(akunJuri(1), akunJuri(1)))).toBe('anggota-kembar');
    expect(catatRegu(buku, berpeserta(akunJuri(1), akunJuri(2), akunJuri(3)))).toBe('anggota-kembar');
    const beranggota = (...isi: Record<string, unknown>[]) => ({ regu: regu().regu.map((satu, ke) => ({ ...satu, ...isi[ke] })) });
    const orang = { anggota: ['Siti'], peserta: [akunJuri(1)] };
    const sekontingen = { kontingen: '63.11.01' };
    expect(catatRegu(buku, beranggota(orang, orang))).toBe('anggota-dua-regu');
    expect(catatRegu(buku, beranggota(orang, { ...sekontingen, anggota: ['Bu SITI'] }))).toBe('anggota-dua-regu');
    expect(catatRegu(buku, beranggota({ nama: 'Melati' }, { nama: 'MELATI ' }))).toBe('regu-senama');
    for (const kontingen of ['12.34', '99.99.99.9999', '63.12.01']) expect(catatRegu(buku, beranggota({ kontingen }))).toBe('kontingen-luar-wilayah');
    expect(catatRegu(siap(), beranggota(orang, { anggota: ['Siti'], peserta: [akunJuri(2)] }, { anggota: ['Siti'] }))).toBe('diterima');
    expect(buku.catat('lomba.juri', { juri: [...juri([1]).juri, { id: 'j9', nama: 'Ganda', akun: akunJuri(1) }] })).toBe('juri-kembar');
    expect(buku.catat('lomba.undi', { ...undi(REGU, { jenis: 'urutan' }, 'lain'), hasil: REGU, benih: 'x1' })).toBe('undian-tidak-sama');
    expect(buku.catat('lomba.undi', undi(REGU, { jenis: 'urutan' }, 'kedua'))).toBe('undi-ulang-perlu-alasan');
    expect(buku.catat('lomba.undi', { ...undi(REGU, { jenis: 'urutan' }, 'kedua'), alasan: 'Satu regu belum datang' })).toBe('diterima');
    expect(buku.catat('lomba.undi', undi(REGU, { jenis: 'grup', paling: 2 }, 'g1'))).toBe('diterima');
    expect(buku.keadaan().undian.map((satu) => [satu.benih, satu.alasan])).toEqual([
      ['balangan', undefined],
      ['kedua', 'Satu regu belum datang'],
      ['g1', undefined],
    ]);
    buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1));
    expect(buku.catat('lomba.atur', atur)).toBe('lomba-sudah-dimulai');
    expect(buku.catat('lomba.undi', undi(REGU, { jenis: 'urutan' }, 'balangan'))).toBe('lomba-sudah-dimulai');
    expect(catatRegu(buku, regu(['awayan', 'halong']))).toBe('regu-sudah-tampil');
    expect(buku.catat('lomba.juri', juri([2, 3]))).toBe('juri-sudah-menilai');
  });

  test('aturan tetap sejak regu pertama tampil; regu yang tidak hadir belum memulai apa-apa', () => {
    const buku = siap();
    const tampil = (satu: string, isTidakHadir: boolean) =>
      buku.catat('lomba.tampil', { regu: satu, mulai: null, lama: isTidakHadir ? null : 300, isTidakHadir });
    expect([tampil('halong', true), buku.catat('lomba.atur', atur)]).toEqual(['diterima', 'diterima']);
    expect([tampil('juai', false), buku.catat('lomba.atur', atur)]).toEqual(['diterima', 'lomba-sudah-dimulai']);
  });

  test('sesudah satu regu dinilai, namanya dan semua kontingen tetap, juga tanpa undian; anggotanya boleh berubah', () => {
    const buku = new BukuLomba();
    const [awayan, halong, juai] = regu().regu;
    const daftar = (...semua: unknown[]) => catatRegu(buku, { regu: semua });
    for (const [kind, isi] of [
      ['lomba.atur', atur],
      ['lomba.regu', regu()],
      ['lomba.juri', juri()],
    ] as const)
      expect(buku.catat(kind, isi)).toBe('diterima');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('diterima');
    expect(daftar({ ...awayan, kontingen: '63.11.02' }, { ...halong, kontingen: '63.11.01' }, juai)).toBe('regu-sudah-dinilai');
    expect(daftar({ ...awayan, nama: 'Regu juai' }, halong, { ...juai, nama: 'Regu awayan' })).toBe('regu-sudah-dinilai');
    expect(daftar({ ...awayan, nama: 'Awayan Jaya' }, halong, { ...juai, anggota: ['Siti'] })).toBe('diterima');
  });

  test('daftar regu yang disusun atas daftar lama ditolak: yang disimpan meja lain tidak hilang', () => {
    const buku = new BukuLomba();
    expect(buku.catat('lomba.atur', atur)).toBe('diterima');
    const pertama = buku.buat('lomba.regu', { ...regu(), atas: null });
    expect([buku.terima(pertama), buku.catat('lomba.regu', { ...regu(['awayan']), atas: null })]).toEqual(['diterima', 'regu-berubah']);
    const kedua = buku.buat('lomba.regu', { ...regu([...REGU, 'paringin']), atas: pertama.id });
    const menyusul = { ...regu(), atas: pertama.id };
    expect([buku.terima(kedua), buku.catat('lomba.regu', menyusul)]).toEqual(['diterima', 'regu-berubah']);
    expect(buku.keadaan()).toMatchObject({ reguId: kedua.id, regu: { length: 4 } });
    expect([buku.catat('lomba.regu', { ...menyusul, atas: kedua.id }), buku.catat('lomba.regu', regu())]).toEqual(['diterima', 'regu-berubah']);
  });

  test('sesudah diundi regu tidak hilang atau disisipkan tanpa alasan dan undi ulang; urutan lama tidak bertahan', () => {
    const buku = siap();
    const [awayan, halong, juai] = regu().regu;
    const daftar = (semua: unknown[], alasan?: string) => catatRegu(buku, { regu: semua, ...(alasan ? { alasan } : {}) });
    const tampil = () => buku.catat('lomba.tampil', { regu: 'awayan', mulai: null, lama: 300, isTidakHadir: false });
    expect(daftar([awayan, halong, { ...juai, nama: 'Juai Raya', anggota: ['Siti'] }])).toBe('diterima');
    expect(daftar([awayan, halong])).toBe('regu-sudah-diundi');
    expect(daftar([awayan, halong, { ...juai, id: 'juai2' }])).toBe('regu-sudah-diundi');
    expect(daftar([{ ...awayan, kontingen: '63.11.02' }, { ...halong, kontingen: '63.11.01' }, juai])).toBe('regu-sudah-diundi');
    expect(daftar([awayan, halong], 'Juai mengundurkan diri')).toBe('diterima');
    expect([buku.keadaan().undiUrutan, buku.keadaan().undian.length, tampil()]).toEqual([null, 1, 'undi-ulang-dulu']);
    const lagi = undi(['awayan', 'halong'], { jenis: 'urutan' }, 'ketiga');
    expect(buku.catat('lomba.undi', lagi)).toBe('undi-ulang-perlu-alasan');
    expect([buku.catat('lomba.undi', { ...lagi, alasan: 'Regu berkurang' }), tampil()]).toEqual(['diterima', 'diterima']);
    expect(daftar([awayan, halong, juai], 'Juai datang juga')).toBe('lomba-sudah-dimulai');
  });

  test('juri yang sudah bertaut tetap di kursinya dengan akunnya; lembar yang masih di ponselnya tetap diterima', () => {
    const buku = siap();
    const simpanan = buku.buat('lomba.nilai', lembar(1, 'juai'), akunJuri(1));
    const [j1, j2, j3] = juri().juri;
    expect(buku.catat('lomba.juri', { juri: [j2, j3] })).toBe('juri-sudah-bertaut');
    expect(buku.catat('lomba.juri', { juri: [{ ...j1, akun: akunJuri(9) }, j2, j3] })).toBe('juri-sudah-bertaut');
    expect(buku.catat('lomba.juri', { juri: [{ ...j1, akun: null }, j2, j3] })).toBe('juri-sudah-bertaut');
    const j4 = { id: 'j4', nama: 'Juri 4', akun: null };
    expect(buku.catat('lomba.juri', { juri: [{ ...j1, nama: 'Bu Ratna' }, j2, j3, j4] })).toBe('diterima');
    expect(buku.catat('lomba.juri', { juri: [j1, j2, j3, { ...j4, akun: akunJuri(4) }] })).toBe('diterima');
    expect(buku.catat('lomba.berhalangan', { juri: 'j1', regu: null, alasan: 'Ponsel rusak' })).toBe('diterima');
    expect(buku.terima(simpanan)).toBe('diterima');
  });

  test('tidak hadir hanya dicatat penyelenggara, bukan tamu, PKB, atau kecamatan', () => {
    const buku = siap();
    const absen = () => buku.buat('lomba.tampil', { regu: 'halong', mulai: null, lama: null, isTidakHadir: true });
    for (const peran of ['tamu', 'pkb', 'koordinator'] as const) expect(buku.terima(absen(), peran)).toBe('tidak-hadir-oleh-panitia');
    expect(buku.terima(buku.buat('lomba.tampil', { regu: 'halong', mulai: null, lama: 300, isTidakHadir: false }), 'tamu')).toBe('diterima');
    expect(buku.terima(absen(), 'kabupaten')).toBe('diterima');
  });

  test('yang menggeser hasil lomba kabupaten hanya ditulis dan dibatalkan kabupaten, atau tamunya sendiri', () => {
    const buku = siap();
    const oleh = (kind: string, isi: Record<string, unknown>) => {
      const satu = buku.buat(kind, isi);
      const batal = buku.buat('catatan.batal', { sasaran: satu.id, alasan: 'Keliru' });
      const tolakan = (catatan: Catatan, peran: Peran) => tolakPeran(catatan, (id) => (id === satu.id ? satu : undefined), peran)?.kode ?? 'boleh';
      return [satu, batal].map((catatan) => (['pkb', 'koordinator', 'kabupaten', 'tamu'] as const).map((peran) => tolakan(catatan, peran)));
    };
    const boleh = ['acara-milik-kabupaten', 'acara-milik-kabupaten', 'boleh', 'boleh'];
    for (const kind of ['lomba.tampil', 'lomba.jawaban', 'lomba.soal-batal']) expect([kind, ...oleh(kind, {})]).toEqual([kind, boleh, boleh]);
    const dinas = (desa: string) => tolakPeran({ ...buku.buat('lomba.jawaban', {}), desa }, () => undefined, 'pkb')?.kode ?? 'boleh';
    expect([dinas('63.11.01'), dinas('63.11')]).toEqual(['boleh', 'acara-milik-kabupaten']);
  });

  test('sebelum aturannya sampai, semua langkah menunggu', () => {
    const buku = new BukuLomba();
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('menunggu-lomba');
    expect(buku.catat('lomba.tutup', {})).toBe('menunggu-lomba');
  });
});
