// Test results: the worked cases of kie-and-training.md 3 as they stand on the paper, and the class in figures.
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { barisDokumen } from '@lini/testing/kata-dokumen.ts';
import { kepalaAcaraUji, penutupUji } from '@lini/testing/kepala-acara-uji.ts';
import { describe, expect, test } from 'vitest';
import { lembarRekapTes, rekapTesPdf } from './rekap-tes.ts';

const [satuOrang] = orangAcaraUji(1);
const orang = (nama: string, pre: number | null, post: number | null, sesiHadir = 4) => ({
  ...(satuOrang as NonNullable<typeof satuOrang>),
  nama,
  pre,
  post,
  sesiHadir,
  sesiDiadakan: 4,
});
const KASUS = [orang('A', 40, 70), orang('B', 80, 72), orang('C', 100, 100), orang('D', 50, 69.9), orang('E', 40, 90, 3), orang('F', 40, null)];
const masukan = { ...kepalaAcaraUji, orang: KASUS, topik: [], parameter: parameterPada('2025-02-03'), penutup: penutupUji };

describe('rekap hasil tes', () => {
  test.each([
    ['pre 40, post 70: naik 30, g 0,50, lulus', 0, ['100,0%', '40,0', '70,0', '30,0', '0,50', 'Lulus']],
    ['pre 80, post 72: naik -8, g -0,40, lulus', 1, ['100,0%', '80,0', '72,0', '-8,0', '-0,40', 'Lulus']],
    ['pre 100, post 100: maks', 2, ['100,0%', '100,0', '100,0', '0,0', 'maks', 'Lulus']],
    ['post 69,9: belum lulus', 3, ['100,0%', '50,0', '69,9', '19,9', '0,40', 'Belum lulus']],
    ['post 90, hadir 75%: belum lulus', 4, ['75,0%', '40,0', '90,0', '50,0', '0,83', 'Belum lulus']],
    ['tidak ikut post-test: garis, bukan nol', 5, ['100,0%', '40,0', '–', '–', '–', '–']],
  ] as const)('%s', (_, ke, isi) => {
    const baris = barisDokumen(rekapTesPdf(masukan))
      .filter((satu) => satu.length === 10)
      .slice(1);
    expect(baris[ke]?.slice(4)).toEqual(isi);
  });

  test('satu kelas: rata-rata, median, terendah, tertinggi dari yang ikut', () => {
    const lembar = lembarRekapTes(masukan);
    expect(lembar.bagian[1]?.baris).toEqual([
      ['Rata-rata', 350 / 6, 401.9 / 5],
      ['Median', 45, 72],
      ['Terendah', 40, 69.9],
      ['Tertinggi', 100, 100],
    ]);
    expect(lembar.catatan[0]?.id).toBe('Peserta 6; ikut pre-test 6, ikut post-test 5. Lulus 3 dari 5 yang dapat dinilai.');
    expect(lembar.catatan[1]?.id).toContain('sedikitnya 70 dan hadir sedikitnya 80%');
  });

  test('belum ada yang ikut: ringkasannya garis', () => {
    const lembar = lembarRekapTes({ ...masukan, orang: [orang('A', null, null)] });
    expect(lembar.bagian[1]?.baris[0]).toEqual(['Rata-rata', null, null]);
  });

  test('per topik hanya bila dihitung', () => {
    const topik = [{ topik: 'KRS', peserta: 5, pre: { benar: 5, soal: 20 }, post: { benar: 15, soal: 20 }, gain: 50, ternormal: 50 / 75, isMaks: false }];
    expect(lembarRekapTes(masukan).bagian).toHaveLength(2);
    expect(lembarRekapTes({ ...masukan, topik }).bagian[2]?.baris).toEqual([['KRS', 5, 25, 75, 50 / 75]]);
  });
});
