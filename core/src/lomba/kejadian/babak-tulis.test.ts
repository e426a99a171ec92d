// Scheme E whole: the written round chooses who plays, and a stake is held to the standing of its own moment.
import { BukuLomba } from '@lini/testing/buku-lomba.ts';
import { ACARA, hitung, PARAMETER } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { papanTulis, usulLolos } from '../cerdas/babak-tulis.ts';
import { cerdasDariPola } from '../cerdas/pola-cerdas.ts';
import { skorKini } from '../hasil-umum.ts';
import { isPerluUndiUlang } from '../langkah-lomba.ts';
import { taruhanLewat } from '../taruhan-lewat.ts';
import { undi } from './lomba-undi.ts';

beforeAll(kenalkanAcara);

const REGU = ['awayan', 'halong', 'juai', 'paringin'];
const pola = cerdasDariPola(PARAMETER, 'E');
const cerdas = {
  ...pola,
  rebutan: { ...pola.rebutan, nilai: { benar: 100, salah: -100 } },
  tulis: { benar: 4, salah: -1, kosong: 0, soal: 50, lolos: 2 },
} as typeof pola;
const aturan = cerdas.tulis as NonNullable<typeof cerdas.tulis>;

function mulai(): BukuLomba {
  const buku = new BukuLomba();
  expect(buku.catat('lomba.atur', { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas } })).toBe('diterima');
  const regu = REGU.map((id, ke) => ({ id, kontingen: `63.11.0${ke + 1}`, nama: id, anggota: [] }));
  expect(buku.catat('lomba.regu', { regu })).toBe('diterima');
  return buku;
}
const tulis = (regu: string, benar: number, salah = 0, alasan: string | null = null) => ({ regu, benar, salah, kosong: 50 - benar - salah, alasan });
const jawab = (babak: string, soal: string, regu: string, hasil: string, taruhan: number | null = null) => ({
  ...{ babak, soal, regu, hasil, poinJuri: null, taruhan },
});
/** Awayan and Halong go on. */
function lolos(): BukuLomba {
  const buku = mulai();
  for (const [ke, regu] of REGU.entries()) expect(buku.catat('lomba.tulis', tulis(regu, 40 - ke))).toBe('diterima');
  expect(buku.catat('lomba.lolos', { regu: ['awayan', 'halong'], alasan: null })).toBe('diterima');
  return buku;
}

describe('babak tulis', () => {
  test('events.md 4 kasus 6: 30 benar, 12 salah, 8 kosong adalah 108; hitungan tidak genap dan perubahan tanpa alasan ditolak', () => {
    const buku = mulai();
    expect(buku.catat('lomba.tulis', { ...tulis('juai', 30, 12), kosong: 7 })).toBe('jawaban-tulis-tidak-genap');
    expect(buku.catat('lomba.tulis', tulis('barabai', 30))).toBe('regu-tidak-ikut');
    expect(buku.terima(buku.buat('lomba.tulis', tulis('juai', 30, 12)), 'koordinator')).toBe('diterima');
    expect(papanTulis(buku.keadaan(), aturan)[0]).toMatchObject({ regu: 'juai', peringkat: 1, nilai: 108 });
    expect(buku.catat('lomba.tulis', tulis('juai', 31, 11))).toBe('tulis-perlu-alasan');
    expect(buku.catat('lomba.tulis', tulis('juai', 31, 11, 'Salah hitung'))).toBe('diterima');
    expect(papanTulis(buku.keadaan(), aturan)[0]?.nilai).toBe(113);
    expect(buku.catat('lomba.atur', { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas: pola } })).toBe('lomba-sudah-dimulai');
    expect(buku.catat('lomba.lolos', { regu: ['juai'], alasan: null })).toBe('nilai-tulis-belum-lengkap');
  });

  test('sebelum diputus soal menunggu; sesudahnya hanya yang lolos bermain, diundi, dan yang lain tampak tidak lolos', () => {
    const buku = mulai();
    for (const [ke, regu] of REGU.slice(0, 3).entries()) expect(buku.catat('lomba.tulis', tulis(regu, 40 - ke))).toBe('diterima');
    const dini = buku.buat('lomba.jawaban', jawab('wajib', 'w1', 'awayan', 'benar'));
    expect(buku.terima(dini)).toBe('menunggu-lolos');
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(usulLolos(buku.keadaan(), aturan)).toBeNull();
    expect(buku.catat('lomba.tampil', { regu: 'paringin', mulai: null, lama: null, isTidakHadir: true })).toBe('diterima');
    expect(buku.catat('lomba.lolos', { regu: ['awayan', 'juai'], alasan: 'Ingin saja' })).toBe('lolos-tidak-sesuai');
    const putus = buku.buat('lomba.lolos', { regu: ['awayan', 'halong'], alasan: null });
    expect([buku.terima(putus), buku.terima(dini)]).toEqual(['diterima', 'diterima']);
    expect(buku.catat('lomba.tulis', tulis('juai', 50, 0, 'Salah hitung'))).toBe('lolos-sudah-diputus');
    expect(buku.catat('catatan.batal', { sasaran: putus.id, alasan: 'Salah' })).toBe('lomba-sudah-dimulai');
    expect(buku.catat('lomba.jawaban', jawab('wajib', 'w2', 'juai', 'benar'))).toBe('regu-tidak-lolos');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.keadaan, satu.peringkat])).toEqual([
      ['awayan', 'dinilai', 1],
      ['halong', 'dinilai', 2],
      ['paringin', 'tidak-hadir', 3],
      ['juai', 'tidak-lolos', null],
    ]);
  });

  test('nilai sama di batas lolos: panitia memilih dengan alasan, sebanyak tempatnya atau semuanya; diundi di antara yang lolos', () => {
    const buku = mulai();
    for (const [regu, benar] of [
      ['awayan', 40],
      ['halong', 30],
      ['juai', 30],
      ['paringin', 20],
    ] as const)
      expect(buku.catat('lomba.tulis', tulis(regu, benar))).toBe('diterima');
    expect(usulLolos(buku.keadaan(), aturan)).toEqual({ lolos: ['awayan'], seri: ['halong', 'juai'], sisa: 1 });
    expect(buku.catat('lomba.lolos', { regu: ['awayan', 'juai'], alasan: null })).toBe('lolos-perlu-alasan');
    expect(buku.catat('lomba.lolos', { regu: ['awayan', 'paringin'], alasan: 'Diundi' })).toBe('lolos-tidak-sesuai');
    const putus = buku.buat('lomba.lolos', { regu: ['awayan', 'juai'], alasan: 'Soal tambahan dijawab Juai' });
    expect(buku.terima(putus)).toBe('diterima');
    expect(buku.catat('lomba.undi', undi(REGU, { jenis: 'urutan' }, 'b1'))).toBe('undian-tidak-sama');
    expect(buku.catat('lomba.undi', undi(['awayan', 'juai'], { jenis: 'urutan' }, 'b1'))).toBe('diterima');
    expect(isPerluUndiUlang(buku.keadaan())).toBe(false);
    expect(buku.catat('catatan.batal', { sasaran: putus.id, alasan: 'Semua diloloskan' })).toBe('diterima');
    expect(isPerluUndiUlang(buku.keadaan())).toBe(false);
    expect(buku.catat('lomba.lolos', { regu: ['awayan', 'juai', 'halong'], alasan: 'Semua diloloskan' })).toBe('diterima');
    expect(isPerluUndiUlang(buku.keadaan())).toBe(true);
    const lagi = { ...undi(['awayan', 'halong', 'juai'], { jenis: 'urutan' }, 'b2'), alasan: 'Regu yang lolos bertambah' };
    expect(buku.catat('lomba.undi', lagi)).toBe('diterima');
    expect(isPerluUndiUlang(buku.keadaan())).toBe(false);
  });
});

describe('taruhan menurut nilai saat itu', () => {
  const skor = (buku: BukuLomba) => skorKini(buku.keadaan(), cerdas).regu.get('awayan')?.total;

  test('taruhan yang tiba sebelum jawaban regunya ditahan, lalu dihitung, walau jam mejanya lebih lambat', () => {
    const buku = lolos();
    const dini = buku.buat('lomba.jawaban', jawab('taruhan', 't1', 'awayan', 'benar', 200));
    expect([buku.terima(dini), buku.catat('lomba.jawaban', jawab('wajib', 'w1', 'awayan', 'benar'))]).toEqual(['menunggu-nilai-taruhan', 'diterima']);
    const w2 = buku.buat('lomba.jawaban', jawab('wajib', 'w2', 'awayan', 'benar'));
    expect([buku.terima(dini), buku.terima(w2), buku.terima(dini)]).toEqual(['menunggu-nilai-taruhan', 'diterima', 'diterima']);
    expect(skor(buku)).toBe(400);
    // The stake rests on them.
    expect(buku.catat('catatan.batal', { sasaran: w2.id, alasan: 'Salah regu' })).toBe('bentrok-dengan-lain');
  });

  test('soal yang dibatalkan sesudahnya tidak mengubah taruhan, tetapi meja melihat taruhan mana yang melampaui batasnya', () => {
    const buku = lolos();
    for (const soal of ['w1', 'w2']) buku.catat('lomba.jawaban', jawab('wajib', soal, 'awayan', 'benar'));
    const taruhan = buku.buat('lomba.jawaban', jawab('taruhan', 't1', 'awayan', 'benar', 200));
    expect([buku.terima(taruhan), [...taruhanLewat(buku.keadaan(), cerdas)]]).toEqual(['diterima', []]);
    expect(buku.catat('lomba.soal-batal', { soal: 'w1', alasan: 'Dibantu penonton' })).toBe('diterima');
    expect([skor(buku), [...taruhanLewat(buku.keadaan(), cerdas)]]).toEqual([300, [taruhan.id]]);
    expect(buku.catat('lomba.soal-batal', { soal: 't1', alasan: 'Taruhannya terlalu besar' })).toBe('diterima');
    expect([skor(buku), [...taruhanLewat(buku.keadaan(), cerdas)]]).toEqual([100, []]);
  });

  test('jawaban meja lain yang mendahului taruhan dan menjadikannya terlalu besar ditahan sampai taruhan dibatalkan', () => {
    const buku = lolos();
    for (const soal of ['w1', 'w2']) expect(buku.catat('lomba.jawaban', jawab('wajib', soal, 'awayan', 'benar'))).toBe('diterima');
    const terlambat = buku.buat('lomba.jawaban', jawab('rebutan', 'r1', 'awayan', 'salah'));
    const regulain = buku.buat('lomba.jawaban', jawab('rebutan', 'r2', 'halong', 'salah'));
    const taruhan = buku.buat('lomba.jawaban', jawab('taruhan', 't1', 'awayan', 'benar', 200));
    expect(buku.terima(taruhan)).toBe('diterima');
    expect([buku.terima(regulain), buku.terima(terlambat), skor(buku)]).toEqual(['diterima', 'menunggu-taruhan-dibatalkan', 400]);
    expect(buku.catat('catatan.batal', { sasaran: taruhan.id, alasan: 'Nilai regu belum cukup' })).toBe('diterima');
    expect([buku.terima(terlambat), skor(buku)]).toEqual(['diterima', 100]);
    expect(buku.catat('lomba.jawaban', jawab('taruhan', 't1', 'awayan', 'benar', 200))).toBe('menunggu-nilai-taruhan');
    expect(buku.catat('lomba.jawaban', jawab('taruhan', 't1', 'awayan', 'benar', 100))).toBe('diterima');
  });
});
