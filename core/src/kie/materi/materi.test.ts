// The materials: one per topic, short enough to show, their numbers taken from the parameters, and out of the phone's first load.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PARAMETER, type Parameter, parameterPada } from '../../parameter/parameter.ts';
import type { Teks } from '../../teks.ts';
import { TOPIK_KIE } from '../topik.ts';
import { listMateri } from './daftar-materi.ts';
import type { Materi } from './materi.ts';
import { SAJI } from './saji.ts';

const HARI = '2026-06-30';
const semua = listMateri(HARI);
const listTeks = (materi: Materi): Teks[] => [
  materi.judul,
  materi.untuk,
  ...materi.lembar.flatMap((satu) => [satu.judul, ...satu.kalimat]),
  ...materi.tanyakan,
];

test('setiap topik K01 sampai K14 punya tepat satu materi, berurutan', () => {
  expect(semua.map((satu) => satu.kode)).toEqual(TOPIK_KIE.map((satu) => satu.nilai).filter((kode) => kode !== 'K99'));
});

describe.each(semua.map((satu) => [satu.kode, satu] as const))('%s', (_kode, materi) => {
  test('tiga sampai enam lembar, satu sampai tiga kalimat pendek', () => {
    expect(materi.lembar.length).toBeGreaterThanOrEqual(3);
    expect(materi.lembar.length).toBeLessThanOrEqual(6);
    for (const { kalimat, judul } of materi.lembar) {
      expect(kalimat.length).toBeGreaterThanOrEqual(1);
      expect(kalimat.length).toBeLessThanOrEqual(3);
      expect(judul.id.length).toBeLessThanOrEqual(40);
      for (const satu of kalimat) expect(satu.id.length).toBeLessThanOrEqual(95);
    }
  });

  test('ada pertanyaan dan sumber, dan setiap kalimat punya kedua bahasa', () => {
    expect(materi.tanyakan.length).toBeGreaterThanOrEqual(2);
    expect(materi.sumber.length).toBeGreaterThanOrEqual(2);
    for (const satu of listTeks(materi)) {
      expect(satu.id.trim()).not.toBe('');
      expect(satu.en.trim()).not.toBe('');
      expect(satu.en).not.toBe(satu.id);
    }
  });
});

test.each([
  ['K01', ['kb.suntik1Days', 'kb.suntik3Days', 'kb.pilDays']],
  ['K03', ['kb.kbppDays', 'kb.malMaxBabyMonths']],
  ['K05', ['pup.female', 'pup.male', 'pup.legalMinAge', 't4.muda.maxExclusive']],
  ['K06', ['catin.monthsBefore', 'catin.lilaMin']],
  ['K07', ['hpk.pregnancyDays', 'hpk.afterBirthDays', 'asi.exclusiveMonths', 'mpasi.mashedUntilMonth', 'anc.min', 'nifas.min', 'ttd.min']],
  ['K08', ['t4.muda.maxExclusive', 't4.tua.minExclusive', 't4.banyak.minExclusive', 't4.dekat.yearsExclusive']],
] as const)('angka pada %s mengikuti parameter', (kode, kunci) => {
  for (const satu of kunci) {
    const ganti = { [satu]: 8765 } as Partial<Parameter>;
    const materi = listMateri(HARI, ganti).find((calon) => calon.kode === kode);
    const isi = materi ? listTeks(materi) : [];
    expect([satu, isi.some((teks) => teks.id.includes('8765')), isi.some((teks) => teks.en.includes('8765'))]).toEqual([satu, true, true]);
  }
});

test('tidak ada angka yang ditulis tangan: semua angka di kalimat berasal dari parameter atau nama', () => {
  const batas = new Set(Object.values(parameterPada(HARI)).map((nilai) => String(nilai).replace('.', ',')));
  // The name of the thousand days, and of the two injections, are names.
  const nama = /1\.000|Suntik [13] bulan|suntik [13] bulan/g;
  const asing = semua.flatMap((materi) =>
    listTeks(materi).flatMap((teks) => (teks.id.replaceAll(nama, '').match(/\d+(,\d+)?/g) ?? []).filter((angka) => !batas.has(angka))),
  );
  expect(asing).toEqual([]);
});

test('batas yang hanya perkiraan tidak pernah disebut resmi', () => {
  expect(PARAMETER['pup.legalMinAge'][0]?.basis).toBe('perkiraan');
  const k05 = semua.find((satu) => satu.kode === 'K05');
  expect(k05?.sumber.some((satu) => satu.basis === 'perkiraan' && satu.rujukan.includes('Batas hukum'))).toBe(true);
});

test('K07: jamban bersama pilihan Lini, bukan aturan resmi', () => {
  expect(PARAMETER['krs.latrine.sharedIsLayak'][0]?.basis).toBe('perkiraan');
  const sumber = semua.find((satu) => satu.kode === 'K07')?.sumber ?? [];
  expect(sumber.filter((satu) => /jamban bersama/i.test(satu.rujukan)).map((satu) => satu.basis)).toEqual(['perkiraan']);
});

test('umur nikah menurut hukum satu batas saja, perkiraan', () => {
  expect(Object.keys(PARAMETER).filter((kunci) => /legal/i.test(kunci))).toEqual(['pup.legalMinAge']);
});

test('SAJI empat langkah: Salam, Ajak bicara, Jelaskan, Ingatkan', () => {
  expect(SAJI.map((satu) => satu.judul.id)).toEqual(['Salam', 'Ajak bicara', 'Jelaskan', 'Ingatkan']);
});

test('daftar isi tidak memuat materi', () => {
  const map = new URL('../../registry/', import.meta.url);
  const isi = readdirSync(map).map((satu) => readFileSync(new URL(satu, map), 'utf8'));
  expect(isi.join('')).not.toContain('kie/materi');
});
