// The lessons: enough of them, each question with exactly the right kind of answer and a source, its numbers taken from the parameters, and out of the first load.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { PERAN_BAKTI } from '../institusi/pilihan.ts';
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import { PELAJARAN } from '../registry/pelajaran.ts';
import { type IsiPelajaran, pelajaranDari, type SusunPelajaran, soalId, susunIsi } from './pelajaran.ts';
import { peranBawaan } from './peran-bawaan.ts';
import { periksaPelajaran } from './periksa.ts';
import { isJawabBenar, type Soal } from './soal.ts';

const HARI = '2026-06-30';
const susun = new Map<string, SusunPelajaran>();
const semua = new Map<string, IsiPelajaran>();
beforeAll(async () => {
  for (const { id, muat } of PELAJARAN) {
    susun.set(id, await muat());
    semua.set(id, susunIsi(susun.get(id) as SusunPelajaran, HARI));
  }
});
const listSoal = (): [string, Soal][] => [...semua].flatMap(([id, { soal }]) => soal.map((satu): [string, Soal] => [soalId(id, satu), satu]));
const listTulisan = (isi: IsiPelajaran): string[] => [
  ...isi.halaman.flatMap(({ judul, kalimat }) => [judul, ...kalimat]),
  ...isi.soal.flatMap((satu) => [satu.tanya, satu.penjelasan, ...('pilihan' in satu ? satu.pilihan : []), ...satu.kunci.map(String)]),
];

test('sedikitnya 12 pelajaran dan 120 soal, satu berkas tiap pelajaran', () => {
  expect(PELAJARAN.length).toBeGreaterThanOrEqual(12);
  expect(listSoal().length).toBeGreaterThanOrEqual(120);
  expect(new Set(PELAJARAN.map((satu) => satu.id)).size).toBe(PELAJARAN.length);
  expect(readdirSync(new URL('isi/', import.meta.url)).sort()).toEqual(PELAJARAN.map(({ id }) => `${id}.ts`).sort());
});

test('nomor dan pertanyaan tidak pernah dua kali', () => {
  const id = listSoal().map(([satu]) => satu);
  expect(new Set(id).size).toBe(id.length);
  const tanya = listSoal().map(([, { tanya }]) => tanya.toLowerCase());
  expect(tanya.filter((satu, ke) => tanya.indexOf(satu) !== ke)).toEqual([]);
  for (const satu of id) expect(satu).toMatch(/^[a-z0-9-]{1,40}\.\d{2}$/);
  expect(id.map(pelajaranDari).every((satu) => semua.has(satu))).toBe(true);
});

test.each(PELAJARAN.map(({ id }) => id))('%s: tiga sampai tujuh halaman pendek, soal cukup untuk diundi', (id) => {
  const { halaman, soal, sumber } = semua.get(id) as IsiPelajaran;
  expect(halaman.length).toBeGreaterThanOrEqual(3);
  expect(halaman.length).toBeLessThanOrEqual(7);
  expect(new Set(halaman.map((satu) => satu.judul)).size).toBe(halaman.length);
  for (const { judul, kalimat } of halaman) {
    expect(judul.length).toBeLessThanOrEqual(40);
    expect(kalimat.length).toBeGreaterThanOrEqual(1);
    expect(kalimat.length).toBeLessThanOrEqual(3);
    for (const satu of kalimat) expect([satu, satu.length <= 125]).toEqual([satu, true]);
  }
  expect(soal.length).toBeGreaterThanOrEqual(8);
  expect(new Set(soal.map((satu) => satu.jenis)).size).toBeGreaterThanOrEqual(3);
  expect(sumber.length).toBeGreaterThanOrEqual(2);
});

test('setiap pelajaran lolos pemeriksaan yang juga dipakai kantor: kunci menurut jenisnya, penjelasan, dan sumber', () => {
  const batas = parameterPada(HARI);
  const cacat = PELAJARAN.flatMap(({ id, judul, untuk }) =>
    periksaPelajaran({ ...(semua.get(id) as IsiPelajaran), judul, untuk, detik: null }, batas).map(({ isian, pesan }) => `${id} ${isian}: ${pesan.id}`),
  );
  expect(cacat).toEqual([]);
  for (const [id, soal] of listSoal()) expect([id, isJawabBenar(soal, soal.kunci)]).toEqual([id, true]);
  expect([...new Set(listSoal().map(([, { jenis }]) => jenis))].sort()).toEqual(['angka', 'banyak', 'benar-salah', 'satu', 'urut']);
});

test('keenam peran punya pelajaran', () => {
  expect(PERAN_BAKTI.filter(({ nilai }) => !PELAJARAN.some((satu) => satu.peran === nilai))).toEqual([]);
  expect(PELAJARAN.map(({ id, peran }) => [id, peran])).toEqual(PELAJARAN.map(({ id }) => [id, peranBawaan(id)]));
});

test('K/IV/KB, kartu yang dibawa PPKBD saat berkunjung, ada di halaman dan sedikitnya dua soal (imp-cadres.md 4)', () => {
  const menyebut = (tulisan: readonly string[]): boolean => tulisan.some((satu) => satu.includes('K/IV/KB'));
  expect([...semua.values()].some(({ halaman }) => halaman.some(({ judul, kalimat }) => menyebut([judul, ...kalimat])))).toBe(true);
  expect(listSoal().filter(([, { tanya, penjelasan }]) => menyebut([tanya, penjelasan])).length).toBeGreaterThanOrEqual(2);
});

test.each([
  ['laporan-bulanan', ['deadline.poktan.dayOfNextMonth', 'deadline.ppkbd.dayOfNextMonth']],
  ['register-pus', ['pus.wifeAgeMin', 'pus.wifeAgeMax']],
  ['cara-kb', ['kb.suntik1Days', 'kb.suntik3Days', 'kb.pilDays', 'kb.malMaxBabyMonths', 'kb.implanYears', 'kb.iudYears']],
  ['belum-ber-kb', ['kb.kbppDays', 'kb.iasMaxMonthsExclusive']],
  ['seribu-hpk', ['hpk.pregnancyDays', 'hpk.afterBirthDays', 'asi.exclusiveMonths', 'mpasi.mashedUntilMonth', 'anc.min', 'nifas.min', 'ttd.min']],
  ['keluarga-berisiko', ['krs.dekat.monthsExclusive', 'krs.banyak.min', 'krs.tua.min', 'krs.tua.max']],
  [
    'menikah-matang',
    ['pup.female', 'pup.male', 'pup.legalMinAge', 't4.muda.maxExclusive', 't4.tua.minExclusive', 't4.dekat.yearsExclusive', 't4.banyak.minExclusive'],
  ],
  ['calon-pengantin', ['catin.monthsBefore', 'catin.lilaMin', 'catin.imtMin', 'catin.imtMax', 'catin.hbMin']],
  ['kelompok-kegiatan', ['poktan.bkr.min', 'poktan.bkr.max', 'poktan.bkl.min']],
] as const)('%s: angkanya mengikuti parameter', (id, kunci) => {
  for (const satu of kunci) {
    const isi = susunIsi(susun.get(id) as SusunPelajaran, HARI, { [satu]: 8765 } as Partial<Parameter>);
    expect([satu, listTulisan(isi).some((tulisan) => tulisan.includes('8765'))]).toEqual([satu, true]);
  }
});

describe('dasar aturan', () => {
  test('yang hanya perkiraan tidak pernah disebut resmi', () => {
    const soal = (id: string): Soal | undefined => listSoal().find(([satu]) => satu === id)?.[1];
    expect(soal('menikah-matang.07')?.sumber.basis).toBe('perkiraan');
    expect(soal('kelas-imp.02')?.sumber.basis).toBe('perkiraan');
    expect(soal('calon-pengantin.09')?.sumber.basis).toBe('perkiraan');
    expect(soal('laporan-bulanan.01')?.sumber.basis).toBe('resmi');
  });

  test('daftar isi tidak memuat isi pelajaran sebelum dibuka', () => {
    const map = new URL('../registry/', import.meta.url);
    const impor = readdirSync(map).flatMap((satu) => readFileSync(new URL(satu, map), 'utf8').match(/^import .*$/gm) ?? []);
    expect(impor.filter((satu) => satu.includes('pelajaran/isi') || satu.includes('kie/materi'))).toEqual([]);
  });
});
