// The curriculum laid into one day and two: no overlap, around the break, hours kept.
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { KURIKULUM_ORIENTASI } from '../pelatihan/kurikulum.ts';
import { isTerlaluSore, susunSesi } from './susun-sesi.ts';

const parameter = parameterPada('2026-11-24');
const { bagian } = KURIKULUM_ORIENTASI;
const waktu = (sesi: ReturnType<typeof susunSesi>) => sesi.map(({ tanggal, mulai, selesai }) => `${tanggal.slice(8)} ${mulai}-${selesai}`);

describe('susunSesi', () => {
  test('satu hari: 14 JP berurutan melewati istirahat, dan diberi tahu terlalu sore', () => {
    const sesi = susunSesi(bagian, ['2026-11-24'], parameter);
    expect(waktu(sesi)).toEqual([
      '24 08:00-08:45',
      '24 08:45-10:15',
      '24 10:15-11:45',
      '24 13:00-14:30',
      '24 14:30-16:00',
      '24 16:00-17:30',
      '24 17:30-19:00',
      '24 19:00-19:45',
    ]);
    expect([isTerlaluSore(sesi), sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0)]).toEqual([true, 14]);
  });

  test('dua hari: selesai sebelum sore, hadir dicatat sekali tiap hari', () => {
    const sesi = susunSesi(bagian, ['2026-11-24', '2026-11-25'], parameter);
    expect(waktu(sesi).slice(4)).toEqual(['24 14:30-16:00', '25 08:00-09:30', '25 09:30-11:00', '25 11:00-11:45']);
    expect([isTerlaluSore(sesi), sesi.filter((satu) => satu.isHadirDicatat).map((satu) => satu.id)]).toEqual([false, ['s1', 's6']]);
  });
});
