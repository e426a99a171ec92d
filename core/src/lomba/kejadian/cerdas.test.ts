// A quiz played answer by answer as the server judges it.
import { akunJuri, BukuLomba } from '@lini/testing/buku-lomba.ts';
import { aturCerdas, hitung, lembar, regu } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { skorKini } from '../hasil-umum.ts';

beforeAll(kenalkanAcara);

describe('cerdas cermat', () => {
  const jawab = (babak: string, soal: string, satu: string, hasil: string) => ({ babak, soal, regu: satu, hasil, poinJuri: null, taruhan: null });
  const mulai = (): BukuLomba => {
    const buku = new BukuLomba();
    buku.catat('lomba.atur', aturCerdas);
    buku.catat('lomba.regu', regu());
    return buku;
  };

  test('lemparan menunggu jawaban wajibnya, dan dihitung sesudahnya walau jam ponselnya lebih lambat', () => {
    const buku = mulai();
    const lempar = buku.buat('lomba.jawaban', jawab('lempar', 'w1', 'halong', 'benar'));
    expect(buku.terima(lempar)).toBe('menunggu-soal-wajib');
    const wajib = buku.buat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'salah'));
    expect([buku.terima(wajib), buku.terima(lempar)]).toEqual(['diterima', 'diterima']);
    expect(hitung(buku).hasil.find((satu) => satu.regu === 'halong')?.nilai).toBe('50/1');
    expect(buku.catat('catatan.batal', { sasaran: wajib.id, alasan: 'Salah regu' })).toBe('bentrok-dengan-lain');
    const koreksi = { sasaran: lempar.id, v: 1, terjadi: '2026-11-24', isi: jawab('lempar', 'w1', 'halong', 'salah') };
    expect(buku.catat('catatan.koreksi', koreksi)).toBe('diterima');
    expect(hitung(buku).hasil.find((satu) => satu.regu === 'halong')?.nilai).toBe('-25/1');
  });

  test('skema B dimainkan, satu jawaban dibatalkan dengan alasan, satu soal batal, soal tambahan memutus nilai sama', () => {
    const buku = mulai();
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('lomba-bukan-penampilan');
    expect(buku.catat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('lempar', 'w1', 'halong', 'benar'))).toBe('soal-tidak-dilempar');
    const keliru = buku.buat('lomba.jawaban', jawab('rebutan', 'r1', 'halong', 'salah'));
    expect(buku.terima(keliru)).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r1', 'juai', 'benar'))).toBe('soal-sudah-selesai');
    expect(buku.catat('catatan.batal', { sasaran: keliru.id, alasan: 'Salah tekan' })).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r1', 'halong', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r2', 'awayan', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.soal-batal', { soal: 'r2', alasan: 'Dibantu penonton' })).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('tambahan', 't1', 'halong', 'salah'))).toBe('diterima');
    expect(buku.catat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' })).toBe('lomba-bukan-penampilan');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r3', 'juai', 'benar'))).toBe('lomba-sudah-ditutup');
    for (const kind of ['lomba.jawaban', 'lomba.soal-batal'])
      expect(buku.catat('catatan.batal', { sasaran: buku.catatan.find((satu) => satu.kind === kind)?.id, alasan: 'Berubah' })).toBe('lomba-sudah-ditutup');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.peringkat, satu.nilai])).toEqual([
      ['juai', 1, '100/1'],
      ['halong', 2, '100/1'],
      ['awayan', 3, '0/1'],
    ]);
    expect(hitung(buku).seri).toEqual([{ atas: 'juai', bawah: 'halong', langkah: 'rebutan-tambahan' }]);
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
  });

  test('jawaban regu yang sudah didiskualifikasi ditolak; yang dicatat sebelumnya tetap, dan soalnya tetap bisa dilempar', () => {
    const buku = mulai();
    const sebelum = buku.buat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'salah'));
    expect(buku.catat('lomba.diskualifikasi', { regu: 'juai', alasan: 'Bukan kader' })).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('wajib', 'w2', 'juai', 'benar'))).toBe('regu-didiskualifikasi');
    expect([buku.terima(sebelum), buku.catat('lomba.jawaban', jawab('lempar', 'w1', 'halong', 'benar'))]).toEqual(['diterima', 'diterima']);
  });

  test('koreksi jawaban tidak memindahkannya ke regu atau hari lain', () => {
    const buku = mulai();
    const satu = buku.buat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'benar'));
    expect(buku.terima(satu)).toBe('diterima');
    const koreksi = (isi: unknown, terjadi = '2026-11-24') => buku.catat('catatan.koreksi', { sasaran: satu.id, v: 1, terjadi, isi });
    expect(koreksi(jawab('wajib', 'w1', 'halong', 'benar'))).toBe('sasaran-tidak-bisa-dikoreksi');
    expect(koreksi(satu.isi, '2026-11-20')).toBe('sasaran-tidak-bisa-dikoreksi');
    expect(koreksi(jawab('wajib', 'w2', 'juai', 'salah'))).toBe('diterima');
  });

  test('pelanggaran yang tiba belakangan tetap dihitung; jawaban yang terdesak olehnya disebut, dan kembali dihitung bila pelanggarannya dibatalkan', () => {
    const buku = mulai();
    const benar = buku.buat('lomba.jawaban', jawab('rebutan', 'r1', 'halong', 'benar'));
    const dahulu = buku.buat('lomba.jawaban', jawab('rebutan', 'r1', 'juai', 'dahulu'));
    const skor = () => {
      const { regu: perRegu, tidakDihitung } = skorKini(buku.keadaan(), aturCerdas.aturan.cerdas);
      return [perRegu.get('juai')?.total, perRegu.get('halong')?.total, ...tidakDihitung.map((satu) => [satu.jawaban.id, satu.sebab[0]?.kode])];
    };
    expect([buku.terima(benar), buku.terima(dahulu)]).toEqual(['diterima', 'diterima']);
    expect(skor()).toEqual([-100, 0, [benar.id, 'soal-sudah-selesai']]);
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r1', 'juai', 'dahulu'))).toBe('regu-sudah-menjawab');
    expect(buku.catat('catatan.batal', { sasaran: dahulu.id, alasan: 'Nomor soalnya keliru' })).toBe('diterima');
    expect(skor()).toEqual([0, 100]);
  });

  test('gelar kuis sampai harapan 3, sesudahnya tidak ada', () => {
    const buku = new BukuLomba();
    const urut = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    buku.catat('lomba.atur', aturCerdas);
    expect(buku.catat('lomba.regu', regu(urut))).toBe('diterima');
    const benar = urut.flatMap((satu, ke) => urut.slice(ke).map((lain) => [satu, `w-${satu}${lain}`] as const));
    for (const [satu, soal] of benar) expect(buku.catat('lomba.jawaban', jawab('wajib', soal, satu, 'benar'))).toBe('diterima');
    expect(hitung(buku).hasil.map(({ regu: satu, gelar }) => [satu, gelar?.jenis, gelar?.ke])).toEqual([
      ['a', 'juara', 1],
      ['b', 'juara', 2],
      ['c', 'juara', 3],
      ['d', 'harapan', 1],
      ['e', 'harapan', 2],
      ['f', 'harapan', 3],
      ['g', undefined, undefined],
    ]);
  });

  test('kuis tanpa regu yang bisa bermain ditutup tanpa pemenang', () => {
    const buku = mulai();
    for (const satu of ['juai', 'halong']) buku.catat('lomba.tampil', { regu: satu, mulai: null, lama: null, isTidakHadir: true });
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Bukan kader' })).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.keadaan, satu.gelar])).toEqual([
      ['halong', 'tidak-hadir', null],
      ['juai', 'tidak-hadir', null],
      ['awayan', 'diskualifikasi', null],
    ]);
  });
});
