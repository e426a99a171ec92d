// The overall winner out of folded competitions: points of events.md 6, preliminary rounds and quizzes.
import { expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { cerdasDariPola } from './cerdas/pola-cerdas.ts';
import { zAtur } from './isi-lomba.ts';
import { type KeadaanLomba, lombaKosong } from './keadaan-lomba.ts';
import { lombaDariPola } from './pola-lomba.ts';
import { isLombaAcara, juaraUmumAcara, sebutPoinUmum } from './umum-acara.ts';

const PARAMETER = parameterPada('2026-11-24');
const KODE = { A: '63.11.01', B: '63.11.02', C: '63.11.03' } as const;
type Siapa = keyof typeof KODE;

/** A competition whose places are given best first; `nilai` of the first, each next one lower. */
function lomba(urut: readonly Siapa[], nilai = 80, ubah: Partial<NonNullable<KeadaanLomba['atur']>> = {}): KeadaanLomba {
  const aturan = { jenis: 'penampilan' as const, lomba: lombaDariPola('yelyel', PARAMETER) };
  const regu = urut.map((satu) => ({ id: satu, kontingen: KODE[satu], nama: satu, anggota: [] }));
  const hasil = urut.map((satu, ke) => ({
    ...{ regu: satu, kontingen: KODE[satu], keadaan: 'dinilai' as const, peringkat: ke + 1 },
    ...{ nilai: `${nilai - ke}/1`, denda: '0/1', gelar: null, alasan: null },
  }));
  const saat = { id: 'x', terjadi: '2026-11-24', dicatat: '1' };
  return { ...lombaKosong('x'), atur: { acaraId: 'x', aturan, ...ubah }, regu, tutup: saat, umum: { ...saat, hasil, seri: [] } };
}

const ringkas = (semua: readonly KeadaanLomba[]) => juaraUmumAcara(semua, PARAMETER).baris.map((satu) => [satu.kontingen, satu.peringkat, satu.poin]);

test('poin 5, 3, 1 dari lomba yang sudah diumumkan saja', () => {
  const semua = [lomba(['A', 'C']), lomba(['B', 'A']), lomba(['B', 'C', 'A']), { ...lomba(['A', 'C']), umum: null }];
  expect(ringkas(semua)).toEqual([
    [KODE.B, 1, 10],
    [KODE.A, 2, 9],
    [KODE.C, 3, 6],
  ]);
  expect(juaraUmumAcara(semua, PARAMETER)).toMatchObject({ lomba: 4, diumumkan: 3 });
});

test('babak penyisihan tidak dihitung', () => {
  expect(ringkas([lomba(['A']), lomba(['B'], 80, { babak: 'penyisihan' })])).toEqual([[KODE.A, 1, 5]]);
});

test('nilai cerdas cermat memberi poin, tetapi tidak masuk rata-rata nilai juri', () => {
  const cerdas = { aturan: { jenis: 'cerdas' as const, cerdas: cerdasDariPola(PARAMETER) } };
  const { baris } = juaraUmumAcara([lomba(['A', 'B'], 80), lomba(['B', 'A'], 1000, cerdas)], PARAMETER);
  expect(baris.map((satu) => [satu.kontingen, satu.peringkat, satu.poin, satu.rata])).toEqual([
    [KODE.A, 1, 8, '80/1'],
    [KODE.B, 2, 8, '79/1'],
  ]);
});

test.each([
  ['x', '63.11', true],
  ['lain', '63.11', false],
  ['x', '63.11.01', false],
])('lomba yang menyebut acara %s di wilayah %s: milik acara x di 63.11 %s', (acaraId, desa, isMilik) => {
  expect(isLombaAcara({ ...lomba(['A'], 80, { acaraId }), desa }, { id: 'x', desa: '63.11' })).toBe(isMilik);
  expect(isLombaAcara({ ...lombaKosong('y'), desa }, { id: 'x', desa: '63.11' })).toBe(false);
});

test('poin dan cara peringkat yang berlaku pada acaranya', () => {
  const rapat = { 'lomba.medalPoints': [2], 'lomba.rankMethod': 'rapat' } as const;
  const sama = [lomba(['A']), lomba(['B']), { ...lomba(['C']), umum: null }];
  expect(juaraUmumAcara(sama, rapat).baris.map((satu) => satu.poin)).toEqual([2, 2, 0]);
  const peringkat = (aturan: Parameters<typeof juaraUmumAcara>[1]) => juaraUmumAcara(sama, aturan).baris.map((satu) => satu.peringkat);
  expect([peringkat(PARAMETER), peringkat(rapat)]).toEqual([
    [1, 1, 3],
    [1, 1, 2],
  ]);
});

test('poin juara umum yang ditetapkan satu lomba hanya berlaku untuk lomba itu, dan disebut', () => {
  const utama = lomba(['B', 'A'], 80, { poinUmum: [10, 6] });
  const semua = [lomba(['A', 'C', 'B']), utama];
  expect(ringkas(semua)).toEqual([
    [KODE.A, 1, 11],
    [KODE.B, 2, 11],
    [KODE.C, 3, 3],
  ]);
  expect(sebutPoinUmum(semua, PARAMETER).map(({ id }) => id.replace(/^.*: /, ''))).toEqual([
    'juara 1, 2, 3 mendapat 5, 3, 1 poin',
    'juara 1, 2 mendapat 10, 6 poin',
  ]);
  expect(sebutPoinUmum([lomba(['A'])], PARAMETER).map(({ id }) => id)).toEqual(['juara 1, 2, 3 mendapat 5, 3, 1 poin']);
  const atur = { acaraId: '019a0000-0000-7000-8000-000000000001', aturan: utama.atur?.aturan };
  expect([[10, 6], [6, 10], [5, 3.5], []].map((poinUmum) => zAtur.safeParse({ ...atur, poinUmum }).success)).toEqual([true, false, false, false]);
});
