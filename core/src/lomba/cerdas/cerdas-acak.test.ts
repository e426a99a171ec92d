// Whole quizzes played at random by the rules of schemes A, B and D, points written down by hand beside each answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import type { Jawaban } from './kejadian.ts';
import { cerdasDariPola } from './pola-cerdas.ts';
import { skorCerdas } from './skor-cerdas.ts';

type Langkah = { readonly jawaban: Jawaban; readonly poin: number };
type Huruf = 'A' | 'B' | 'D';

type Undi = (banyak: number) => number;
type Isi = readonly [Jawaban['hasil'], number];
const catat = (babak: Jawaban['babak'], soal: string, regu: string, [hasil, poin]: Isi, poinJuri: number | null = null): Langkah => ({
  jawaban: { babak, soal, regu, hasil, poinJuri, taruhan: null },
  poin,
});
const selain = (regu: readonly string[], siapa: string, undi: Undi): string => regu.filter((satu) => satu !== siapa)[undi(regu.length - 1)] as string;

/** All teams answer the same five questions. */
const serentak = (regu: readonly string[], undi: Undi): Langkah[] =>
  ['w0', 'w1', 'w2', 'w3', 'w4'].flatMap((soal) => regu.map((satu) => catat('wajib', soal, satu, undi(2) === 0 ? ['benar', 100] : ['salah', 0])));

/** A question in turn that was wrong: in A perhaps a breach first, then perhaps one other team answers. */
function lemparan(huruf: Huruf, soal: string, giliran: string, regu: readonly string[], undi: Undi): Langkah[] {
  const [pelanggar, penjawab] = [selain(regu, giliran, undi), selain(regu, giliran, undi)];
  const isLanggar = huruf === 'A' && undi(4) === 0;
  const isDijawab = undi(3) > 0 && !(isLanggar && pelanggar === penjawab);
  const isi: Isi = undi(2) === 0 ? ['benar', huruf === 'A' ? 100 : 50] : ['salah', -25];
  return [...(isLanggar ? [catat('lempar', soal, pelanggar, ['tanpa-izin', -25])] : []), ...(isDijawab ? [catat('lempar', soal, penjawab, isi)] : [])];
}

function bergilir(huruf: Huruf, ke: number, regu: readonly string[], undi: Undi): Langkah[] {
  const [soal, giliran, pilih] = [`w${ke}`, regu[ke % regu.length] as string, undi(huruf === 'A' ? 3 : 2)];
  if (pilih === 0) return [catat('wajib', soal, giliran, ['benar', 100])];
  if (pilih === 1) return [catat('wajib', soal, giliran, ['salah', 0]), ...lemparan(huruf, soal, giliran, regu, undi)];
  const poin = undi(101);
  return [catat('wajib', soal, giliran, ['sebagian', poin], poin)];
}

function rebutan(huruf: Huruf, ke: number, regu: readonly string[], undi: Undi): Langkah[] {
  const [soal, siapa, pilih] = [`r${ke}`, regu[undi(regu.length)] as string, undi(4)];
  if (pilih === 3) return [];
  if (pilih < 2) return [catat('rebutan', soal, siapa, pilih === 0 ? ['benar', 100] : ['salah', -100])];
  if (huruf === 'A') return [catat('rebutan', soal, siapa, [undi(2) === 0 ? 'diam' : 'sebagian', -100])];
  const lain = huruf === 'D' && undi(2) === 0 ? [catat('rebutan', soal, selain(regu, siapa, undi), ['benar', 100])] : [];
  return [catat('rebutan', soal, siapa, ['dahulu', -100]), ...lain];
}

/** Plays one quiz; `undi(n)` is the next choice out of n. */
const mainkan = (huruf: Huruf, regu: readonly string[], undi: Undi): Langkah[] => [
  ...(huruf === 'D' ? serentak(regu, undi) : Array.from({ length: 4 * regu.length }, (_, ke) => bergilir(huruf, ke, regu, undi)).flat()),
  ...Array.from({ length: 10 }, (_, ke) => rebutan(huruf, ke, regu, undi)).flat(),
];

const permainan = fc.record({
  huruf: fc.constantFrom<Huruf>('A', 'B', 'D'),
  regu: fc.integer({ min: 2, max: 5 }).map((banyak) => Array.from({ length: banyak }, (_, ke) => `regu${ke}`)),
  pilihan: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
});

test('permainan rekaan skema A, B, D: nilai sama dengan jumlah yang ditulis tangan, semua jawaban diterima', () => {
  fc.assert(
    fc.property(permainan, ({ huruf, regu, pilihan }) => {
      const main = mainkan(huruf, regu, (banyak) => (pilihan.next().value as number) % banyak);
      const hasil = skorCerdas(
        cerdasDariPola(parameterPada('2026-02-26'), huruf),
        regu,
        main.map((satu) => satu.jawaban),
      );
      expect(hasil.tidakDihitung).toEqual([]);
      for (const satu of regu) {
        const harap = main.filter(({ jawaban }) => jawaban.regu === satu).reduce((total, { poin }) => total + poin, 0);
        expect(hasil.regu.get(satu)?.total).toBe(harap);
      }
    }),
    { numRuns: 300 },
  );
});

test('jawaban yang tercatat dua kali tidak dihitung dua kali', () => {
  fc.assert(
    fc.property(permainan, fc.nat(), ({ huruf, regu, pilihan }, ke) => {
      const main = mainkan(huruf, regu, (banyak) => (pilihan.next().value as number) % banyak).map((satu) => satu.jawaban);
      const di = ke % main.length;
      const dua = [...main.slice(0, di + 1), main[di] as Jawaban, ...main.slice(di + 1)];
      const hitung = (jawaban: readonly Jawaban[]) => skorCerdas(cerdasDariPola(parameterPada('2026-02-26'), huruf), regu, jawaban);
      expect(hitung(dua).regu).toEqual(hitung(main).regu);
      expect(hitung(dua).tidakDihitung).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});
