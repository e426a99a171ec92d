// What closing a quiz asks first: questions not played, titles still shared.
import { BukuLomba } from '@lini/testing/buku-lomba.ts';
import { type Huruf, mainkanCerdas, skemaRekaan } from '@lini/testing/cerdas-rekaan.ts';
import { ACARA, hitung, PARAMETER, REGU, regu } from '@lini/testing/lomba-uji.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { hitungHasil, listSeriGelar } from '../hasil-umum.ts';
import { listBelumMain } from './belum-main.ts';
import { cerdasDariPola, type IdPolaCerdas } from './pola-cerdas.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';

beforeAll(kenalkanAcara);

const jawab = (babak: string, soal: string, satu: string, hasil: string) => ({
  ...{ babak, soal, regu: satu, hasil, poinJuri: null, taruhan: babak === 'taruhan' ? 10 : null },
});

function mulai(cerdas: SkemaCerdas, daftar: readonly string[] = REGU): BukuLomba {
  const buku = new BukuLomba();
  expect(buku.catat('lomba.atur', { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas } })).toBe('diterima');
  expect(buku.catat('lomba.regu', regu(daftar))).toBe('diterima');
  return buku;
}

const pola = (huruf: IdPolaCerdas): SkemaCerdas => cerdasDariPola(PARAMETER, huruf);

describe('soal yang belum dimainkan', () => {
  test('skema B: wajib tiap regu dan rebutan, dengan banyaknya; soal yang batal sudah dimainkan', () => {
    const buku = mulai(pola('B'));
    for (let ke = 1; ke <= 10; ke += 1) buku.catat('lomba.jawaban', jawab('wajib', `wajib-${ke}`, 'juai', 'benar'));
    buku.catat('lomba.jawaban', jawab('wajib', 'wajib-11', 'halong', 'salah'));
    buku.catat('lomba.jawaban', jawab('lempar', 'wajib-11', 'juai', 'benar'));
    buku.catat('lomba.soal-batal', { soal: 'wajib-11', alasan: 'Dibantu penonton' });
    buku.catat('lomba.jawaban', jawab('rebutan', 'rebutan-1', 'juai', 'benar'));
    buku.catat('lomba.tampil', { regu: 'awayan', mulai: null, lama: null, isTidakHadir: true });
    expect(listBelumMain(buku.keadaan(), pola('B'))).toEqual([
      { babak: 'wajib', regu: 'halong', ada: 1, dari: 10 },
      { babak: 'rebutan', regu: null, ada: 1, dari: 20 },
    ]);
  });

  test('skema D: serentak, tiap regu menjawab lima soal yang sama', () => {
    const buku = mulai(pola('D'), ['juai', 'halong']);
    for (let ke = 1; ke <= 5; ke += 1)
      for (const satu of ['juai', 'halong'].slice(0, ke === 5 ? 1 : 2)) buku.catat('lomba.jawaban', jawab('wajib', `wajib-${ke}`, satu, 'benar'));
    expect(listBelumMain(buku.keadaan(), pola('D'))).toEqual([
      { babak: 'wajib', regu: 'halong', ada: 4, dari: 5 },
      { babak: 'rebutan', regu: null, ada: 0, dari: 10 },
    ]);
  });

  test('babak tanpa banyak soal disebut hanya bila tidak dimainkan sama sekali', () => {
    const skema: SkemaCerdas = { ...skemaRekaan('E'), tulis: null };
    const buku = mulai(skema, ['juai']);
    buku.catat('lomba.jawaban', jawab('wajib', 'wajib-1', 'juai', 'benar'));
    expect(listBelumMain(buku.keadaan(), { ...skema, wajib: { ...skema.wajib, jumlah: null } }).map((satu) => [satu.babak, satu.dari])).toEqual([
      ['rebutan', null],
      ['taruhan', null],
    ]);
  });
});

describe('gelar yang masih seri', () => {
  test('kuis tidak ditutup sampai soal tambahan membedakan; di bawah gelar terakhir boleh sama', () => {
    const daftar = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const buku = mulai(pola('B'), daftar);
    const skor = [6, 5, 5, 3, 2, 1, 0, 0];
    for (const [ke, satu] of daftar.entries())
      for (let soal = 0; soal < (skor[ke] ?? 0); soal += 1) buku.catat('lomba.jawaban', jawab('wajib', `w-${satu}-${soal}`, satu, 'benar'));
    expect(buku.catat('lomba.tutup', {})).toBe('gelar-masih-seri');
    expect(listSeriGelar(hitung(buku))).toEqual([['b', 'c']]);
    expect(buku.catat('lomba.jawaban', jawab('tambahan', 'tambahan-1', 'c', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
  });

  test('yang didiskualifikasi dan yang tidak hadir tidak berbagi gelar', () => {
    const buku = mulai(pola('B'));
    for (const satu of REGU) buku.catat('lomba.jawaban', jawab('wajib', `w-${satu}`, satu, 'benar'));
    expect(buku.catat('lomba.tutup', {})).toBe('gelar-masih-seri');
    buku.catat('lomba.diskualifikasi', { regu: 'juai', alasan: 'Bukan kader' });
    buku.catat('lomba.tampil', { regu: 'halong', mulai: null, lama: null, isTidakHadir: true });
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
  });

  test('protes yang diterima membuat seri lagi: tidak diumumkan sebelum soal tambahan', () => {
    const buku = mulai(pola('B'), ['juai', 'halong']);
    buku.catat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'benar'));
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    const protes = buku.buat('lomba.protes', { regu: 'halong', alasan: 'Juai dibantu penonton' });
    buku.terima(protes);
    expect(buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Terbukti' })).toBe('diterima');
    expect(buku.catat('lomba.soal-batal', { soal: 'w1', alasan: 'Dibantu penonton' })).toBe('diterima');
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('gelar-masih-seri');
    expect(buku.catat('lomba.jawaban', jawab('tambahan', 'tambahan-1', 'halong', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
  });

  const permainan = fc.record({
    huruf: fc.constantFrom<Huruf>('A', 'B', 'C', 'D', 'E'),
    daftar: fc.integer({ min: 2, max: 8 }).map((banyak) => Array.from({ length: banyak }, (_, ke) => `regu${ke}`)),
    pilihan: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
  });

  test('kuis rekaan skema A sampai E: yang bisa ditutup tidak berbagi gelar', () => {
    fc.assert(
      fc.property(permainan, ({ huruf, daftar, pilihan }) => {
        const main = mainkanCerdas(huruf, daftar, (banyak) => (pilihan.next().value as number) % banyak);
        const buku = mulai({ ...skemaRekaan(huruf), tulis: null }, daftar);
        for (const { jawaban } of main) buku.catat('lomba.jawaban', jawaban);
        const hasil = hitungHasil(buku.keadaan());
        const gelar = hasil.isLengkap ? hasil.hasil.flatMap((satu) => (satu.gelar ? [`${satu.gelar.jenis} ${satu.gelar.ke}`] : [])) : [];
        const isBeda = hasil.isLengkap && new Set(gelar).size === gelar.length;
        expect(buku.catat('lomba.tutup', {})).toBe(isBeda ? 'diterima' : hasil.isLengkap ? 'gelar-masih-seri' : 'lembar-belum-lengkap');
      }),
      { numRuns: 40 },
    );
  });
});
