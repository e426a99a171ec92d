// The curriculum laid into one day and two: no overlap, around the break, hours kept.
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { bagianKurikulum } from '../pelatihan/kurikulum.ts';
import { isTerlaluSore, susunSesi } from './susun-sesi.ts';
import { susunTemuKader } from './susunan-temu-kader.ts';

const parameter = parameterPada('2026-11-24');
const bagian = bagianKurikulum(2);
const waktu = (sesi: ReturnType<typeof susunSesi>) => sesi.map(({ tanggal, mulai, selesai }) => `${tanggal.slice(8)} ${mulai}-${selesai}`);

describe('susunSesi', () => {
  test('satu hari: 10 JP melewati istirahat, pulang sebelum pukul 17.00; 14 JP sehari diberi tahu terlalu sore', () => {
    const sesi = susunSesi(bagianKurikulum(1), ['2026-11-24'], parameter);
    expect(waktu(sesi)).toEqual([
      '24 08:00-08:45',
      '24 08:45-09:30',
      '24 09:30-11:00',
      '24 11:00-11:45',
      '24 11:45-13:00',
      '24 13:00-13:45',
      '24 13:45-14:30',
      '24 14:30-16:00',
      '24 16:00-16:45',
    ]);
    expect([isTerlaluSore(sesi), sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0)]).toEqual([false, 10]);
    expect(isTerlaluSore(susunSesi(bagian, ['2026-11-24'], parameter))).toBe(true);
  });

  test('dua hari: selesai sebelum sore, hadir dicatat sekali tiap hari', () => {
    const sesi = susunSesi(bagian, ['2026-11-24', '2026-11-25'], parameter);
    expect(waktu(sesi).slice(5)).toEqual(['24 14:30-16:00', '25 08:00-09:30', '25 09:30-11:00', '25 11:00-11:45']);
    expect(sesi.filter(({ judul }) => judul.startsWith('Istirahat')).map(({ tanggal, jp }) => [tanggal, jp])).toEqual([['2026-11-24', 0]]);
    expect(sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0)).toBe(14);
    expect([isTerlaluSore(sesi), sesi.filter((satu) => satu.isHadirDicatat).map((satu) => satu.id)]).toEqual([false, ['s1', 's6']]);
  });
});

test('Temu Kader: lomba bersamaan di ruang yang berlainan, selesai sebelum pukul 17.00, hadir dicatat di pendaftaran', () => {
  const sesi = susunTemuKader('2027-02-26');
  const bertabrakan = sesi.flatMap((a, ke) =>
    sesi.slice(ke + 1).filter((b) => a.ruang !== null && a.ruang === b.ruang && a.mulai < b.selesai && b.mulai < a.selesai),
  );
  expect([bertabrakan, isTerlaluSore(sesi), sesi.filter(({ isHadirDicatat }) => isHadirDicatat).map(({ id }) => id)]).toEqual([[], false, ['s1']]);
  expect(Math.max(...sesi.map(({ mulai }) => sesi.filter((satu) => satu.mulai === mulai).length))).toBe(3);
});
