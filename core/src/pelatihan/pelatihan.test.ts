// The worked cases of kie-and-training.md 3: gain, normalised gain, pass; a class in figures; topics; the programme.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { nilaiKelulusan, ringkasKelas, ringkasNilai } from './kelulusan.ts';
import { KURIKULUM_ORIENTASI, lamaAcara } from './kurikulum.ts';
import { benarPerTopik, hasilPerTopik, hitungKenaikan, isNilaiTes, type JawabanTes, nilaiTes } from './nilai-tes.ts';

const parameter = parameterPada('2025-02-03');
/** `sesi` attended out of 4. */
const lulus = (pre: number | null, post: number | null, sesi = 4) => nilaiKelulusan({ pre, post, sesiHadir: sesi, sesiDiadakan: 4 }, parameter);

describe('kie-and-training.md 3: contoh hitungan', () => {
  test('pre 40, post 70, hadir 100 %: naik 30, g = 30/60 = 0,50, lulus', () => {
    expect(hitungKenaikan(40, 70)).toEqual({ gain: 30, ternormal: 0.5, isMaks: false });
    expect(lulus(40, 70)).toEqual({ hadirPersen: 100, isNilaiCukup: true, isHadirCukup: true, isLulus: true });
  });

  test('pre 80, post 72: naik -8, g = -8/20 = -0,40, nilai lulus tercapai', () => {
    expect(hitungKenaikan(80, 72)).toEqual({ gain: -8, ternormal: -0.4, isMaks: false });
    expect(lulus(80, 72).isNilaiCukup).toBe(true);
  });

  test('pre 100, post 100: naik 0, g tidak ada (maks)', () => expect(hitungKenaikan(100, 100)).toEqual({ gain: 0, ternormal: null, isMaks: true }));

  test('pre 50, post 69,9: tidak lulus', () => {
    expect(lulus(50, 69.9)).toMatchObject({ isNilaiCukup: false, isLulus: false });
    expect(hitungKenaikan(50, 69.9)).toEqual({ gain: 19.9, ternormal: 199 / 500, isMaks: false });
  });

  test('post 90 dengan kehadiran 75 %: tidak lulus', () => {
    expect(lulus(null, 90, 3)).toEqual({ hadirPersen: 75, isNilaiCukup: true, isHadirCukup: false, isLulus: false });
    expect(nilaiKelulusan({ pre: null, post: 90, sesiHadir: 4, sesiDiadakan: 5 }, parameter).isLulus).toBe(true);
  });

  test('tidak ikut post-test: tidak ada kenaikan dan tidak ada putusan, bukan nol', () => {
    expect(hitungKenaikan(40, null)).toEqual({ gain: null, ternormal: null, isMaks: false });
    expect(lulus(40, null)).toEqual({ hadirPersen: 100, isNilaiCukup: null, isHadirCukup: true, isLulus: null });
    expect(nilaiKelulusan({ pre: 40, post: 90, sesiHadir: 0, sesiDiadakan: 0 }, parameter).isLulus).toBeNull();
  });
});

describe('nilai dan kelas', () => {
  test('nilai tes satu desimal; tanpa soal tidak ada nilai; yang diketik dari kertas 0 sampai 100', () => {
    expect([nilaiTes(2, 3), nilaiTes(7, 10), nilaiTes(0, 5), nilaiTes(0, 0)]).toEqual([66.7, 70, 0, null]);
    expect([69.9, 100, 0, 69.95, -1, 100.1, Number.NaN].map(isNilaiTes)).toEqual([true, true, true, false, false, false, false]);
  });

  test('kelas: jumlah, rata, median, terendah, tertinggi, bagian lulus dari yang dapat dinilai', () => {
    const orang = (pre: number | null, post: number | null, sesiHadir = 4) => ({ pre, post, sesiHadir, sesiDiadakan: 4 });
    expect(ringkasKelas([orang(40, 70), orang(80, 72), orang(50.5, 69.9), orang(30, null), orang(null, 90, 3)], parameter)).toEqual({
      peserta: 5,
      pre: { banyak: 4, rata: 50.125, median: 45.25, rendah: 30, tinggi: 80 },
      post: { banyak: 4, rata: 75.475, median: 71, rendah: 69.9, tinggi: 90 },
      lulus: 2,
      dinilai: 4,
      lulusPersen: 50,
    });
    expect(ringkasKelas([], parameter)).toEqual({ peserta: 0, pre: null, post: null, lulus: 0, dinilai: 0, lulusPersen: null });
  });

  test('median berada di tengah: sama banyak di bawah dan di atasnya', () => {
    const nilai = fc.integer({ min: 0, max: 1000 }).map((satu) => satu / 10);
    fc.assert(
      fc.property(fc.array(nilai, { minLength: 1, maxLength: 30 }), (daftar) => {
        const ringkas = ringkasNilai(daftar);
        if (!ringkas) throw new Error('ada nilai');
        const { median, rata, rendah, tinggi } = ringkas;
        expect(daftar.filter((satu) => satu < median).length).toBeLessThanOrEqual(daftar.length / 2);
        expect(daftar.filter((satu) => satu > median).length).toBeLessThanOrEqual(daftar.length / 2);
        expect([rendah, tinggi]).toEqual([Math.min(...daftar), Math.max(...daftar)]);
        expect(rata * daftar.length).toBeCloseTo(
          daftar.reduce((a, b) => a + b, 0),
          6,
        );
      }),
    );
  });
});

test('hasil per topik membandingkan orang yang sama; topik penuh sejak pre ditandai maks', () => {
  const jawab = (peserta: string, tes: 'pre' | 'post', topik: string, isBenar: boolean): JawabanTes => ({ peserta, tes, topik, isBenar });
  const jawaban = [
    ...[jawab('siti', 'pre', 'K01', false), jawab('siti', 'post', 'K01', true), jawab('noor', 'pre', 'K01', true), jawab('noor', 'post', 'K01', true)],
    ...[jawab('rudi', 'pre', 'K01', false), jawab('siti', 'pre', 'K07', true), jawab('siti', 'post', 'K07', false), jawab('rudi', 'post', 'K05', true)],
  ];
  // After the pre-test alone, with everybody who took it; the weakest topic first.
  expect(benarPerTopik(jawaban, 'pre')).toEqual([
    { topik: 'K01', peserta: 3, benar: 1, soal: 3 },
    { topik: 'K07', peserta: 1, benar: 1, soal: 1 },
  ]);
  expect(hasilPerTopik(jawaban)).toEqual([
    { topik: 'K01', peserta: 2, pre: { benar: 1, soal: 2 }, post: { benar: 2, soal: 2 }, gain: 50, ternormal: 1, isMaks: false },
    { topik: 'K07', peserta: 1, pre: { benar: 1, soal: 1 }, post: { benar: 0, soal: 1 }, gain: -100, ternormal: null, isMaks: true },
    { topik: 'K05', peserta: 0, pre: { benar: 0, soal: 0 }, post: { benar: 0, soal: 0 }, gain: null, ternormal: null, isMaks: false },
  ]);
  const [satu] = hasilPerTopik([
    ...[jawab('a', 'pre', 't', true), jawab('a', 'pre', 't', false), jawab('a', 'pre', 't', false), jawab('a', 'pre', 't', false)],
    ...[jawab('a', 'post', 't', true), jawab('a', 'post', 't', false)],
  ]);
  // 25 to 50 percent: 25 of the 75 points that were left.
  expect([satu?.gain, satu?.ternormal]).toEqual([25, 1 / 3]);
});

test('kurikulum orientasi: 14 jam pelajaran, 630 menit', () => expect(lamaAcara(KURIKULUM_ORIENTASI.bagian, parameter)).toEqual({ jp: 14, menit: 630 }));
