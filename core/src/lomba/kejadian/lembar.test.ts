// The sheets of jurors: who writes them, when they are amended, and what keeps a competition open.
import { akunJuri } from '@lini/testing/buku-lomba.ts';
import { atur, dinilai, juri, LEMBAR, lembar, PARAMETER, REGU, siap } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { lembarBerlaku } from '../lembar-juri.ts';
import { lombaDariPola } from '../pola-lomba.ts';

beforeAll(kenalkanAcara);

describe('lembar juri', () => {
  test('selama satu lembar belum ada tidak bisa ditutup; juri berhalangan membuka jalan bila juri masih cukup', () => {
    const buku = dinilai(['2 juai']);
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.berhalangan', { juri: 'j2', regu: 'juai', alasan: 'Keluarga' })).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.juri', juri([1, 2, 3, 4]))).toBe('diterima');
    for (const satu of REGU) expect(buku.catat('lomba.nilai', lembar(4, satu, LEMBAR[0]), akunJuri(4))).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
  });

  test('lembar diubah hanya dengan alasan, hanya oleh jurinya, hanya sebelum ditutup', () => {
    const buku = dinilai();
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1]), akunJuri(1))).toBe('lembar-perlu-alasan');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'x '), akunJuri(1))).toBe('lembar-perlu-alasan');
    expect(siap().catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'x'), akunJuri(1))).toBe('lembar-perlu-alasan');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser'), akunJuri(2))).toBe('bukan-juri-lomba-ini');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser'), akunJuri(1))).toBe('diterima');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', [85, 80, 90, 99], 'Salah'), akunJuri(1))).toBe('nilai-luar-skala');
    expect(buku.catat('lomba.nilai', lembar(1, 'paringin'), akunJuri(1))).toBe('regu-tidak-ikut');
    const [pertama] = buku.catatan.filter((satu) => satu.kind === 'lomba.nilai');
    expect(buku.catat('catatan.batal', { sasaran: pertama?.id, alasan: 'tidak jadi' }, akunJuri(1))).toBe('sasaran-tidak-bisa-dikoreksi');
    const terlambat = buku.buat('lomba.nilai', lembar(2, 'juai', LEMBAR[0], 'Salah geser'), akunJuri(2));
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(buku.terima(terlambat)).toBe('lomba-sudah-ditutup');
  });

  test('lembar dan perubahannya boleh sampai terbalik', () => {
    const buku = siap();
    const dulu = buku.buat('lomba.nilai', lembar(1, 'juai'), akunJuri(1));
    const ubah = buku.buat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser'), akunJuri(1));
    expect([buku.terima(ubah), buku.terima(dulu)]).toEqual(['diterima', 'diterima']);
  });

  test('lembar dengan jam yang dimundurkan tidak mengganti lembar yang sudah masuk', () => {
    const buku = siap();
    const mundur = (isi: Record<string, unknown>) => ({ ...buku.buat('lomba.nilai', isi, akunJuri(1)), dicatat: `${'1'.padStart(15, '0')}-0000-deadbeef` });
    const berlaku = () => [...lembarBerlaku(lombaDariPola('yelyel', PARAMETER), buku.keadaan().lembar).values()].map((satu) => satu.nilai.kekompakan);
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('diterima');
    expect(buku.terima(mundur(lembar(1, 'juai', LEMBAR[1])))).toBe('lembar-perlu-alasan');
    expect(buku.terima(mundur(lembar(1, 'juai', LEMBAR[2], 'Salah geser')))).toBe('diterima');
    expect(berlaku()).toEqual([90]);
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser lagi'), akunJuri(1))).toBe('diterima');
    expect(buku.terima(mundur(lembar(1, 'juai', LEMBAR[0])))).toBe('lembar-perlu-alasan');
    expect(berlaku()).toEqual([80]);
  });

  test('lembar dari tautan yang belum ada di daftar juri menunggu daftarnya; kursi orang lain dan lomba yang ditutup tidak', () => {
    const buku = siap();
    const baru = buku.buat('lomba.nilai', lembar(4, 'juai', LEMBAR[0]), akunJuri(4));
    expect(buku.terima(baru)).toBe('menunggu-juri');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(4))).toBe('bukan-juri-lomba-ini');
    expect(buku.catat('lomba.nilai', lembar(4, 'juai', LEMBAR[0]), akunJuri(1))).toBe('bukan-juri-lomba-ini');
    expect(buku.catat('lomba.juri', juri([1, 2, 3, 4]))).toBe('diterima');
    expect(buku.terima(baru)).toBe('diterima');
    const selesai = dinilai();
    const terlambat = selesai.buat('lomba.nilai', lembar(4, 'juai', LEMBAR[0]), akunJuri(4));
    expect(selesai.catat('lomba.tutup', {})).toBe('diterima');
    expect(selesai.terima(terlambat)).toBe('bukan-juri-lomba-ini');
  });
});

test('lembar yang diisi menurut bobot lama dikembalikan; yang menurut aturan kini diterima, juga sesudah namanya saja berubah', () => {
  const buku = siap();
  const lama = buku.keadaan().aturanId;
  const { lomba } = atur.aturan;
  const tulis = (ubah: object) => buku.catat('lomba.atur', { ...atur, aturan: { jenis: 'penampilan', lomba: { ...lomba, ...ubah } } });
  expect([tulis({ nama: 'Yel-yel kader' }), buku.keadaan().aturanId === lama]).toEqual(['diterima', true]);
  const bobot = [5, 25, 35, 35];
  expect(tulis({ kriteria: lomba.kriteria.map((satu, ke) => ({ ...satu, bobot: bobot[ke] })) })).toBe('diterima');
  const kini = buku.keadaan().aturanId;
  expect(kini).not.toBe(lama);
  const nilai = (aturan: string | null) => buku.catat('lomba.nilai', { ...lembar(1, 'juai'), aturan }, akunJuri(1));
  expect([nilai(lama), nilai(kini)]).toEqual(['aturan-berubah', 'diterima']);
});
