// The worked cases of events.md 4, each by its number, and what the rules of a scheme refuse.
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import { peringkatCerdas } from './hasil-cerdas.ts';
import { type Jawaban, tolakJawaban } from './kejadian.ts';
import { cerdasDariPola, type IdPolaCerdas, POLA_CERDAS } from './pola-cerdas.ts';
import { periksaCerdas, type SkemaCerdas, skemaCerdas } from './skema-cerdas.ts';
import { skorCerdas } from './skor-cerdas.ts';
import { nilaiTulis, tolakTaruhan } from './taruhan.ts';

const parameter = parameterPada('2026-02-26');
const skema = (id?: IdPolaCerdas): SkemaCerdas => cerdasDariPola(parameter, id);
const jawab = (babak: Jawaban['babak'], soal: string, regu: string, hasil: Jawaban['hasil'], lain: Partial<Jawaban> = {}): Jawaban => ({
  ...{ babak, soal, regu, hasil, poinJuri: null, taruhan: null },
  ...lain,
});
const wajib = (...hasil: Jawaban['hasil'][]) => hasil.map((satu, ke) => jawab('wajib', `w${ke}`, 'juai', satu));
const kali = (hasil: Jawaban['hasil'], banyak: number): Jawaban['hasil'][] => Array.from({ length: banyak }, () => hasil);
/** Questions that another team got wrong, passed on to Juai. */
const lempar = (...hasil: Jawaban['hasil'][]) =>
  hasil.flatMap((satu, ke) => [jawab('wajib', `l${ke}`, 'halong', 'salah'), jawab('lempar', `l${ke}`, 'juai', satu)]);
const rebutan = (...hasil: Jawaban['hasil'][]) => hasil.map((satu, ke) => jawab('rebutan', `r${ke}`, 'juai', satu));
const REGU = ['juai', 'halong', 'paringin'];
const skor = (aturan: SkemaCerdas, jawaban: readonly Jawaban[]) => {
  const hasil = skorCerdas(aturan, REGU, jawaban);
  expect(hasil.tidakDihitung).toEqual([]);
  return hasil.regu.get('juai')?.total;
};
const kode = (aturan: SkemaCerdas, riwayat: readonly Jawaban[], baru: Jawaban, kini: number | null = 0) =>
  tolakJawaban(aturan, riwayat, baru, kini).map((satu) => satu.kode);

describe('events.md 4: contoh hitungan', () => {
  test('kasus 1: sepuluh wajib benar, 1000', () => expect(skor(skema(), wajib(...kali('benar', 10)))).toBe(1000));

  test('kasus 2: 800 + 100 - 25 + 300 - 200 = 975', () => {
    const main = [...wajib(...kali('benar', 8), ...kali('salah', 2)), ...lempar('benar', 'salah'), ...rebutan(...kali('benar', 3), ...kali('salah', 2))];
    expect(skor(skema(), main)).toBe(975);
  });

  test('kasus 3: menjawab lemparan tanpa dipersilakan: -25 sekali, jawabannya tidak dinilai', () => {
    const main = lempar('tanpa-izin');
    expect(skor(skema(), main)).toBe(-25);
    const salah = jawab('lempar', 'l0', 'juai', 'salah');
    expect(kode(skema(), main, salah)).toEqual(['regu-sudah-menjawab']);
    expect(skorCerdas(skema(), REGU, [...main, salah]).regu.get('juai')?.total).toBe(-25);
    // The team that was given the word still may answer it.
    expect(kode(skema(), main, jawab('lempar', 'l0', 'paringin', 'benar'))).toEqual([]);
  });

  test('kasus 4, skema B: 700 + 50 - 25 + 500 - 300 - 100 = 825', () => {
    const main = [
      ...wajib(...kali('benar', 7), ...kali('salah', 3)),
      ...lempar('benar', 'salah'),
      ...rebutan(...kali('benar', 5), ...kali('salah', 3), 'dahulu'),
    ];
    expect(skor(skema('B'), main)).toBe(825);
    expect(skorCerdas(skema('B'), REGU, main).regu.get('juai')?.perBabak).toEqual({ wajib: 700, lempar: 25, rebutan: 100, taruhan: 0, tambahan: 0 });
  });

  test('kasus 5, skema C: 6 benar, 2 sebagian, 2 salah: 700', () => {
    expect(skor(skema('C'), wajib(...kali('benar', 6), ...kali('sebagian', 2), ...kali('salah', 2)))).toBe(700);
  });

  test('kasus 6, skema E tertulis: 30 benar, 12 salah, 8 kosong dari 50: 108; hitungan yang tidak genap ditolak', () => {
    const { tulis } = skema('E');
    expect(tulis && nilaiTulis(tulis, { benar: 30, salah: 12, kosong: 8 }, 50)).toBe(108);
    expect(tulis && nilaiTulis(tulis, { benar: 30, salah: 12, kosong: 7 }, 50)).toBeNull();
  });

  test('kasus 7, skema E: nilai 90, taruhan 120 ditolak, paling banyak 100', () => {
    const { taruhan } = skema('E');
    if (!taruhan) throw new Error('skema E bertaruhan');
    const tolakan = (berapa: number | null, kini: number) => tolakTaruhan(taruhan, berapa, kini).map((satu) => satu.kode);
    expect([tolakan(120, 90), tolakan(100, 90), tolakan(110, 100), tolakan(110, 101), tolakan(300, 101)]).toEqual([
      ['taruhan-terlalu-besar'],
      [],
      ['taruhan-terlalu-besar'],
      [],
      [],
    ]);
    for (const berapa of [null, 0, 5, 15, 310]) expect(tolakan(berapa, 500)).toEqual(['taruhan-tidak-sah']);
    const main = [jawab('taruhan', 't1', 'juai', 'benar', { taruhan: 100 }), jawab('taruhan', 't2', 'juai', 'salah', { taruhan: 50 })];
    expect(skor(skema('E'), main)).toBe(50);
    expect(kode(skema('E'), [], jawab('taruhan', 't', 'juai', 'benar', { taruhan: 120 }), 90)).toEqual(['taruhan-terlalu-besar']);
    expect(kode(skema('A'), [], jawab('taruhan', 't', 'juai', 'benar', { taruhan: 50 }))).toEqual(['hasil-tidak-ada-di-skema']);
  });

  test('nilai boleh di bawah 0; dengan lantai 0 berhenti di 0', () => {
    const main = rebutan('salah', 'benar');
    expect([skor(skema(), rebutan('salah')), skor(skema(), main), skor({ ...skema(), isLantaiNol: true }, main)]).toEqual([-100, 0, 100]);
  });
});

describe('aturan tiap skema', () => {
  test('A baku; setiap skema sah; C dan E menunggu nilai rebutan dari panitia', () => {
    expect(skema()).toEqual(skema('A'));
    for (const id of Object.keys(POLA_CERDAS) as IdPolaCerdas[]) {
      expect(skemaCerdas.safeParse(skema(id)).success, id).toBe(true);
      const rebutan = id === 'C' || id === 'E' ? [{ kode: 'nilai-babak-belum-ada', isian: 'rebutan' }] : [];
      const harap = [...rebutan, ...(id === 'E' ? [{ kode: 'babak-tulis-belum-diatur', isian: 'tulis' }] : [])];
      expect(periksaCerdas(skema(id)), id).toEqual(harap);
    }
    expect(kode(skema('C'), [], jawab('rebutan', 'r', 'juai', 'benar'))).toEqual(['nilai-babak-belum-ada']);
  });

  test('A: benar sebagian menurut juri, 0 sampai 100, dan tidak dilempar', () => {
    const sebagian = (poinJuri: number | null) => jawab('wajib', 'w', 'juai', 'sebagian', { poinJuri });
    expect([null, -1, 101, 0, 60, 100].map((poin) => kode(skema(), [], sebagian(poin)).length)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(skor(skema(), [sebagian(60)])).toBe(60);
    expect(kode(skema(), [sebagian(60)], jawab('lempar', 'w', 'halong', 'benar'))).toEqual(['soal-tidak-dilempar']);
  });

  test('lemparan: hanya soal wajib yang salah, bukan oleh regu itu sendiri, satu kali', () => {
    const salah = jawab('wajib', 'w', 'juai', 'salah');
    expect(kode(skema(), [], jawab('lempar', 'w', 'halong', 'benar'))).toEqual(['menunggu-soal-wajib']);
    expect(kode(skema(), [salah], jawab('lempar', 'w', 'juai', 'benar'))).toEqual(['soal-tidak-dilempar']);
    expect(kode(skema(), [salah, jawab('lempar', 'w', 'halong', 'salah')], jawab('lempar', 'w', 'paringin', 'benar'))).toEqual(['soal-sudah-selesai']);
  });

  test('rebutan: satu regu; B terlalu dahulu membatalkan soal, D memberi satu regu lain', () => {
    const dahulu = jawab('rebutan', 'r', 'juai', 'dahulu');
    const lain = (regu: string, hasil: Jawaban['hasil']) => jawab('rebutan', 'r', regu, hasil);
    expect(kode(skema(), [jawab('rebutan', 'r', 'juai', 'salah')], lain('halong', 'benar'))).toEqual(['soal-sudah-selesai']);
    expect(kode(skema('B'), [dahulu], lain('halong', 'benar'))).toEqual(['soal-sudah-selesai']);
    expect(kode(skema('D'), [dahulu], lain('halong', 'benar'))).toEqual([]);
    expect(kode(skema('D'), [dahulu, lain('halong', 'salah')], lain('paringin', 'benar'))).toEqual(['soal-sudah-selesai']);
    expect(kode(skema('A'), [], dahulu)).toEqual(['hasil-tidak-ada-di-skema']);
  });

  test('soal habis: A sepuluh wajib tiap regu, D serentak lima untuk semua', () => {
    expect(kode(skema(), wajib(...kali('benar', 10)), jawab('wajib', 'w10', 'juai', 'benar'))).toEqual(['soal-babak-habis']);
    expect(kode(skema(), wajib(...kali('benar', 10)), jawab('wajib', 'w10', 'halong', 'benar'))).toEqual([]);
    expect(kode(skema(), wajib('benar'), jawab('wajib', 'w0', 'halong', 'benar'))).toEqual(['soal-sudah-selesai']);
    expect(kode(skema('D'), wajib('benar'), jawab('wajib', 'w0', 'halong', 'benar'))).toEqual([]);
    expect(kode(skema('D'), rebutan(...kali('benar', 10)), jawab('rebutan', 'r10', 'halong', 'benar'))).toEqual(['soal-babak-habis']);
  });

  test('soal yang dibantu dari luar batal untuk semua; regu yang tidak ikut tidak dihitung', () => {
    const main = [...wajib('benar', 'benar'), jawab('rebutan', 'r', 'tamu', 'benar')];
    const hasil = skorCerdas(skema(), REGU, main, new Set(['w1']));
    expect(hasil.regu.get('juai')?.total).toBe(100);
    expect(hasil.tidakDihitung.map((satu) => satu.sebab[0]?.kode)).toEqual(['regu-tidak-ikut']);
  });
});

describe('events.md 6: seri di cerdas cermat', () => {
  const ringkas = (main: readonly Jawaban[]) => {
    const hasil = peringkatCerdas(skorCerdas(skema(), REGU, main), main, 'kompetisi');
    return [hasil.urutan.map((satu) => `${satu.peringkat} ${satu.id}`), hasil.seri.map((satu) => satu.langkah)];
  };
  const tambahan = (soal: string, regu: string, hasil: Jawaban['hasil']) => jawab('tambahan', soal, regu, hasil);
  const sama = REGU.map((regu, ke) => jawab('wajib', `w${ke}`, regu, 'benar'));

  test('soal rebutan tambahan sampai ada beda, tanpa menambah nilai', () => {
    expect(ringkas(sama)).toEqual([
      ['1 juai', '1 halong', '1 paringin'],
      [null, null],
    ]);
    const satu = [...sama, tambahan('x1', 'paringin', 'benar')];
    expect(ringkas(satu)).toEqual([
      ['1 paringin', '2 juai', '2 halong'],
      ['rebutan-tambahan', null],
    ]);
    const dua = [...satu, tambahan('x2', 'juai', 'salah')];
    expect(ringkas(dua)).toEqual([
      ['1 paringin', '2 halong', '3 juai'],
      ['rebutan-tambahan', 'rebutan-tambahan'],
    ]);
    expect(skorCerdas(skema(), REGU, dua).regu.get('paringin')?.total).toBe(100);
  });
});
