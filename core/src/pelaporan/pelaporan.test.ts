// The way of a report: every state and the steps out of it, what is refused, the lock that never gives way, and corrections beside it.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { DITERIMA, KABUPATEN, KADER, KOORDINATOR, kode, laporanSampai, PKB } from '@lini/testing/laporan-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batasBulan, isTepatWaktu } from './batas.ts';
import { idLaporan } from './id-laporan.ts';
import { ajuanKini, jumlahKembali, keadaanLaporan } from './laporan-bulan.ts';

describe('jalan laporan', () => {
  test('dari diajukan sampai terkunci, satu langkah tiap meja', () => {
    expect(keadaanLaporan(new BukuLaporan().keadaan())).toBe('draf');
    for (const keadaan of ['diajukan', 'diperiksa', 'disetujui', 'disahkan', 'diterima', 'terkunci']) {
      expect(keadaanLaporan(laporanSampai(keadaan).buku.keadaan())).toBe(keadaan);
    }
  });

  test.each([
    ['sahkan', 'diajukan', KOORDINATOR],
    ['terima', 'disetujui', KABUPATEN],
    ['kunci', 'disahkan', KABUPATEN],
    ['setujui', 'disetujui', PKB],
    ['kunci', 'terkunci', KABUPATEN],
    ['periksa', 'disetujui', PKB],
  ])('%s tidak dapat dilakukan saat %s', (jenis, keadaan, oleh) => {
    const { buku, ajuan } = laporanSampai(keadaan);
    expect(kode(buku.coba(buku.tulis(`laporan.${jenis}`, '2026-06-09', { ajuan }, oleh)))).toBe('laporan-belum-waktunya');
    expect(keadaanLaporan(buku.keadaan())).toBe(keadaan);
  });

  test('dikembalikan lalu diajukan lagi: yang baru berlaku, yang lama tetap ada, hari pertama tetap tepat waktu', () => {
    const { buku, ajuan } = laporanSampai('diperiksa');
    const baris = [{ indikator: 'B7.hamil', alasan: 'Bulan lalu 9' }];
    expect(buku.coba(buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan: 'Periksa yang hamil', baris }, PKB))).toEqual(DITERIMA);
    expect(keadaanLaporan(buku.keadaan())).toBe('dikembalikan');
    expect(kode(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, PKB)))).toBe('laporan-belum-waktunya');
    const baru = buku.tulis('laporan.ajukan', '2026-06-06', buku.isiAjuan(angkaUji(81)), KADER);
    expect(buku.coba(baru)).toEqual(DITERIMA);
    const laporan = buku.keadaan();
    expect([keadaanLaporan(laporan), ajuanKini(laporan)?.id, laporan.ajuan.length, jumlahKembali(laporan), isTepatWaktu(laporan)]).toEqual([
      'diajukan',
      baru.id,
      2,
      1,
      true,
    ]);
    expect(kode(buku.coba(buku.tulis('laporan.setujui', '2026-06-07', { ajuan }, PKB)))).toBe('laporan-sudah-berubah');
  });
});

describe('yang ditolak', () => {
  test.each([null, '', 'x', ' x  '])('mengembalikan tanpa alasan yang terbaca (%s)', (alasan) => {
    const { buku, ajuan } = laporanSampai('diajukan');
    expect(kode(buku.coba(buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan, baris: [] }, PKB)))).toBe('alasan-kosong');
  });

  test('menyetujui laporan yang diajukan sendiri', () => {
    const buku = new BukuLaporan();
    const ajuan = buku.ajukan('2026-06-02', angkaUji(), PKB);
    expect(kode(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, PKB)))).toBe('setujui-sendiri');
    expect(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, KOORDINATOR))).toEqual(DITERIMA);
  });

  test('PUS yang bukan jumlah keadaannya, dan yang lapor melebihi yang ada', () => {
    const buku = new BukuLaporan();
    const coba = (angka: Record<string, [number, number | null]>) => kode(buku.coba(buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan(angka))));
    expect(coba({ ...angkaUji(), A2: [81, null] })).toBe('laporan-pus-tidak-cocok');
    const { 'A2.belum': _belum, ...tanpa } = angkaUji();
    expect(coba(tanpa)).toBe('laporan-pus-tidak-cocok');
    expect(coba(angkaUji(80, { 'BKB.ada': [2, null], 'BKB.lapor': [3, null] }))).toBe('laporan-lapor-lebih');
    expect(coba(angkaUji(80, { 'BKB.ada': [2, null], 'BKB.lapor': [2, null] }))).toBe('diterima');
  });

  test('bulan yang belum selesai, terlalu lama, atau terkunci; identitas laporan yang bukan miliknya', () => {
    const ajukan = (terjadi: string) => {
      const buku = new BukuLaporan();
      return kode(buku.coba(buku.tulis('laporan.ajukan', terjadi, buku.isiAjuan())));
    };
    expect(['2026-05-30', '2026-05-31', '2026-06-20', '2027-05-31', '2027-06-01'].map(ajukan)).toEqual([
      'laporan-bulan-berjalan',
      'diterima',
      'diterima',
      'diterima',
      'laporan-lewat-batas',
    ]);
    const { buku } = laporanSampai('terkunci');
    expect(kode(buku.coba(buku.tulis('laporan.ajukan', '2026-06-12', buku.isiAjuan())))).toBe('laporan-terkunci');
    const disetujui = laporanSampai('disetujui').buku;
    expect(kode(disetujui.coba(disetujui.tulis('laporan.ajukan', '2026-06-12', disetujui.isiAjuan())))).toBe('laporan-sudah-disetujui');
    const lain = new BukuLaporan();
    expect(kode(lain.coba(lain.tulis('laporan.ajukan', '2026-06-02', { ...lain.isiAjuan(), institusiId: uuidUji(9, 0x1a) })))).toBe('subjek-tidak-cocok');
  });

  test('pengajuan dari ponsel yang jamnya tertinggal: tidak akan berlaku, jadi ditolak', () => {
    const buku = new BukuLaporan();
    const tertinggal = buku.tulis('laporan.ajukan', '2026-06-03', buku.isiAjuan(angkaUji(81)));
    buku.ajukan('2026-06-02');
    expect(kode(buku.coba({ ...tertinggal, id: uuidUji(77) }))).toBe('laporan-sudah-berubah');
  });

  test('langkah laporan tidak dapat dikoreksi atau dibatalkan', () => {
    const { buku, ajuan } = laporanSampai('disetujui');
    const batal = buku.tulis('catatan.batal', '2026-06-09', { sasaran: ajuan, alasan: 'keliru' });
    const { bulan: _bulan, ...isi } = batal.isi as Record<string, unknown>;
    expect(kode(buku.coba({ ...batal, isi }))).toBe('sasaran-tidak-bisa-dikoreksi');
  });

  test('dua meja yang memutus terpisah: yang ditulis lebih dulu tetapi tiba belakangan ditolak', () => {
    const { buku, ajuan } = laporanSampai('diajukan');
    const kembali = buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan: 'Periksa', baris: [] }, PKB);
    expect(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, KOORDINATOR))).toEqual(DITERIMA);
    expect(kode(buku.coba({ ...kembali, id: uuidUji(77) }))).toBe('laporan-sudah-berubah');
  });
});

describe('batas dan identitas', () => {
  test('batas bulan Mei 2026', () => {
    expect(batasBulan('2026-05')).toEqual({
      mulai: '2026-05-31',
      tepat: '2026-06-03',
      periksa: '2026-06-05',
      kecamatan: '2026-06-07',
      tutup: '2026-06-10',
      ralat: '2026-06-20',
      ralatPkb: '2027-05-31',
    });
  });

  test('tepat waktu dihitung dari pengajuan pertama', () => {
    for (const [hari, tepat] of [
      ['2026-06-03', true],
      ['2026-06-04', false],
    ] as const) {
      const buku = new BukuLaporan();
      buku.ajukan(hari);
      expect([hari, isTepatWaktu(buku.keadaan())]).toEqual([hari, tepat]);
    }
  });

  test('satu institusi satu laporan sebulan: bulan atau institusi lain, identitas lain', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b, m, n) => {
        const bulan = (ke: number) => `${2000 + Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, '0')}`;
        expect(idLaporan(a, bulan(m)) === idLaporan(a, bulan(n))).toBe(m === n);
        expect(idLaporan(a, bulan(m))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
        if (a !== b) expect(idLaporan(a, bulan(m))).not.toBe(idLaporan(b, bulan(m)));
      }),
    );
  });

  test('urutan tiba tidak mengubah keadaan', () => {
    const { buku } = laporanSampai('terkunci');
    const kini = buku.keadaan();
    fc.assert(
      fc.property(fc.shuffledSubarray(buku.catatan, { minLength: buku.catatan.length }), (acak) => {
        const lain = new BukuLaporan();
        lain.catatan.push(...acak);
        expect(lain.keadaan()).toEqual(kini);
      }),
    );
  });
});
