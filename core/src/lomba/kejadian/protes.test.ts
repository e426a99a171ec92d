// Protests, and what they open after closing.
import { akunJuri, PANITIA } from '@lini/testing/buku-lomba.ts';
import { dinilai, hitung, lembar } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Peran } from '../../akses/peran.ts';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { listReguProtes, tolakProtesLain } from '../protes-wilayah.ts';
import { tolakPutusanBerbekas } from '../putusan-berbekas.ts';
import { undi } from './lomba-undi.ts';

beforeAll(kenalkanAcara);

const BERBEKAS = 'putusan-masih-berbekas';

describe('protes', () => {
  test('protes yang diterima membuka jalan bagi denda; yang belum diputus menahan pengumuman', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    expect(buku.catat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' })).toBe('lomba-sudah-ditutup');
    const protes = buku.buat('lomba.protes', { regu: 'halong', alasan: 'Juai membawa alat terlarang' });
    expect(buku.terima(protes)).toBe('diterima');
    buku.lewat(20);
    expect(buku.catat('lomba.protes', { regu: 'awayan', alasan: 'Terlambat' })).toBe('protes-terlambat');
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('protes-belum-diputus');
    expect(buku.catat('lomba.putus-protes', { protesId: PANITIA, isDiterima: true, alasan: 'Benar' })).toBe('protes-tidak-ada');
    expect(buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Benar' })).toBe('diterima');
    expect(buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: false, alasan: 'Ragu' })).toBe('protes-sudah-diputus');
    const denda = buku.buat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' });
    expect(buku.terima(denda)).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => satu.regu)).toEqual(['halong', 'awayan', 'juai']);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
    expect(buku.catat('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Terlambat' })).toBe('lomba-sudah-diumumkan');
    expect(buku.catat('catatan.batal', { sasaran: denda.id, alasan: 'Keliru' })).toBe('lomba-sudah-diumumkan');
  });

  test('sesudah ditutup, pembatalan dan koreksi yang menggeser hasil ditolak; protes yang diterima membukanya bagi penyelenggara saja', () => {
    const buku = dinilai(['3 awayan']);
    const tulis = (kind: string, isi: Record<string, unknown>) => {
      const satu = buku.buat(kind, isi);
      expect(buku.terima(satu)).toBe('diterima');
      return satu;
    };
    const denda = tulis('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' });
    const batalDenda = tulis('catatan.batal', { sasaran: denda.id, alasan: 'Salah regu' });
    const dis = tulis('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Bukan kader' });
    const halang = tulis('lomba.berhalangan', { juri: 'j3', regu: 'awayan', alasan: 'Kerabat' });
    const tampil = buku.catatan.filter((satu) => satu.kind === 'lomba.tampil').find((satu) => (satu.isi as { regu: string }).regu === 'juai')?.id;
    const lama = { sasaran: tampil, v: 1, terjadi: '2026-11-24', isi: { regu: 'juai', mulai: null, lama: 400, isTidakHadir: false } };
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    const batal = (sasaran: unknown) => ['catatan.batal', { sasaran, alasan: 'Berubah pikiran' }] as const;
    for (const sasaran of [dis.id, halang.id, tampil, batalDenda.id]) expect(buku.catat(...batal(sasaran))).toBe('lomba-sudah-ditutup');
    expect(buku.catat('catatan.koreksi', lama)).toBe('lomba-sudah-ditutup');
    const protes = tulis('lomba.protes', { regu: 'halong', alasan: 'Waktu Juai lewat' });
    tulis('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Benar' });
    const absen = { regu: 'juai', mulai: null, lama: 300, isTidakHadir: false };
    for (const peran of ['tamu', 'pkb', 'koordinator'] as const) {
      expect(buku.terima(buku.buat(...batal(dis.id)), peran)).toBe('lomba-sudah-ditutup');
      expect(buku.terima(buku.buat('lomba.tampil', absen), peran)).toBe('lomba-sudah-ditutup');
    }
    expect(buku.catat(...batal(halang.id))).toBe('lomba-sudah-ditutup');
    expect(buku.terima(buku.buat('catatan.koreksi', lama), 'kabupaten')).toBe('waktu-perlu-alasan');
    const beralasan = { ...lama, isi: { ...lama.isi, alasan: 'Dihitung dari rekaman' } };
    expect(buku.terima(buku.buat('catatan.koreksi', beralasan), 'kabupaten')).toBe('diterima');
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
    for (const sasaran of [dis.id, tampil, batalDenda.id]) expect(buku.catat(...batal(sasaran))).toBe('lomba-sudah-diumumkan');
  });

  test('protes diterima: juri menilai ulang regu yang disebut saja, panitia mencatat dari kertas, putusan diubah dengan alasan', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    const protes = buku.buat('lomba.protes', { regu: 'halong', alasan: 'Nilai juri 1 tertukar' });
    expect(buku.terima(protes)).toBe('diterima');
    const putus = (isi: Record<string, unknown>) => buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Tertukar', ...isi });
    const ulang = (ke: number, regu: string, alasan: string | null = 'Tertukar') => lembar(ke, regu, [90, 90, 90, 90], alasan);
    const koreksi = (isi: Record<string, unknown>) => ({ sasaran: protes.id, v: 1, terjadi: protes.terjadi, isi: { ...(protes.isi as object), ...isi } });
    expect(buku.catat('catatan.koreksi', koreksi({ regu: 'juai' }))).toBe('sasaran-tidak-bisa-dikoreksi');
    expect(buku.catat('catatan.koreksi', koreksi({ alasan: 'Nilai juri 1 dan 2 tertukar' }))).toBe('diterima');
    expect(putus({ isDiterima: false, nilaiUlang: ['halong'] })).toBe('nilai-ulang-tidak-berlaku');
    expect(putus({ nilaiUlang: ['barabai'] })).toBe('regu-tidak-ikut');
    expect(putus({ nilaiUlang: ['halong'] })).toBe('diterima');
    expect(buku.catat('catatan.koreksi', koreksi({ alasan: 'Semua nilai tertukar' }))).toBe('protes-tidak-berubah');
    expect(buku.catat('catatan.batal', { sasaran: protes.id, alasan: 'Tidak jadi' })).toBe('protes-tidak-berubah');
    const juri1 = (isi: Record<string, unknown>) => buku.terima(buku.buat('lomba.nilai', isi, akunJuri(1)), 'tamu');
    expect([juri1(ulang(1, 'juai')), juri1(ulang(1, 'halong', null)), juri1(ulang(2, 'halong')), juri1(ulang(1, 'halong'))]).toEqual([
      'lomba-sudah-ditutup',
      'lembar-perlu-alasan',
      'bukan-juri-lomba-ini',
      'diterima',
    ]);
    expect(buku.terima(buku.buat('lomba.nilai', ulang(2, 'halong')), 'koordinator')).toBe('bukan-juri-lomba-ini');
    expect(buku.terima(buku.buat('lomba.nilai', ulang(2, 'halong')), 'kabupaten')).toBe('diterima');
    // 90, 90 and 83.5 of the third.
    expect(hitung(buku).hasil[0]).toMatchObject({ regu: 'halong', nilai: '527/6' });
    expect(putus({ isDiterima: false })).toBe('protes-sudah-diputus');
    const bekas = (isi: Record<string, unknown>) => {
      const isiPutus = { protesId: protes.id, isDiterima: true, alasan: 'Tertukar', mengubah: 'Ragu', ...isi };
      return tolakPutusanBerbekas(buku.buat('lomba.putus-protes', isiPutus), buku.catatan)?.kode ?? 'boleh';
    };
    const denda = buku.buat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' });
    const dicabut = buku.buat('catatan.batal', { sasaran: denda.id, alasan: 'Keliru' });
    expect([bekas({ isDiterima: false }), bekas({}), bekas({ nilaiUlang: ['halong', 'juai'] })]).toEqual([BERBEKAS, BERBEKAS, 'boleh']);
    for (const ke of [1, 2]) expect(buku.terima(buku.buat('lomba.nilai', lembar(ke, 'halong', undefined, 'Dikembalikan')), 'kabupaten')).toBe('diterima');
    expect([bekas({ isDiterima: false }), bekas({})]).toEqual(['boleh', 'boleh']);
    expect(buku.terima(denda)).toBe('diterima');
    expect([bekas({ isDiterima: false }), bekas({})]).toEqual([BERBEKAS, 'boleh']);
    expect(buku.terima(dicabut)).toBe('diterima');
    expect(bekas({ isDiterima: false })).toBe('boleh');
    expect(putus({ isDiterima: false, mengubah: 'Juri 1 menarik keterangannya' })).toBe('diterima');
    expect(juri1(ulang(1, 'halong'))).toBe('lomba-sudah-ditutup');
    expect(buku.catat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' })).toBe('lomba-sudah-ditutup');
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
    expect(putus({ mengubah: 'Terlambat' })).toBe('lomba-sudah-diumumkan');
  });

  test.each(['undian', 'suara'] as const)('nilai sama yang sudah diputus (%s) tidak menahan akibat protes yang diterima', (cara) => {
    const buku = dinilai();
    const denda = buku.buat('lomba.denda', { regu: 'juai', poin: 1, alasan: 'Alat terlarang' });
    const dis = buku.buat('lomba.diskualifikasi', { regu: 'halong', alasan: 'Bukan kader' });
    expect([buku.terima(denda), buku.terima(dis), buku.catat('lomba.tutup', {})]).toEqual(['diterima', 'diterima', 'diterima']);
    const grup = ['awayan', 'juai'];
    const putusan = { undian: { benih: 'b7', hasil: undi(grup, { jenis: 'urutan' }, 'b7').hasil }, suara: { suara: [{ juri: 'j1', regu: 'awayan' }] } };
    expect(buku.catat('lomba.putus-seri', { cara, regu: grup, ...putusan[cara] })).toBe('diterima');
    const protes = buku.buat('lomba.protes', { regu: 'juai', alasan: 'Alatnya boleh' });
    expect(buku.terima(protes)).toBe('diterima');
    expect(buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Benar' })).toBe('diterima');
    for (const sasaran of [denda.id, dis.id]) expect(buku.catat('catatan.batal', { sasaran, alasan: 'Keliru' })).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.peringkat])).toEqual([
      ['juai', 1],
      ['halong', 1],
      ['awayan', 3],
    ]);
  });

  test('kantor kecamatan memprotes untuk kontingennya sendiri, penyelenggara untuk semua', () => {
    const buku = dinilai();
    const coba = (peran: Peran, wilayah: string, satu: string) =>
      tolakProtesLain(buku.buat('lomba.protes', { regu: satu, alasan: 'Waktu' }), buku.catatan, { peran, wilayah: [wilayah] })?.kode ?? 'boleh';
    expect([coba('pkb', '63.11.02', 'halong'), coba('pkb', '63.11.02.2001', 'halong'), coba('kabupaten', '63.11', 'juai')]).toEqual([
      'boleh',
      'boleh',
      'boleh',
    ]);
    const boleh = (peran: Peran, wilayah: string) => listReguProtes(buku.keadaan(), { peran, wilayah: [wilayah] }).map(({ id }) => id);
    expect([boleh('koordinator', '63.11.02'), boleh('koordinator', '63.11.09'), boleh('kabupaten', '63.11').length]).toEqual([['halong'], [], 3]);
    expect([coba('pkb', '63.11.02', 'juai'), coba('koordinator', '63.11.01', 'halong')]).toEqual(['protes-kontingen-lain', 'protes-kontingen-lain']);
  });
});
