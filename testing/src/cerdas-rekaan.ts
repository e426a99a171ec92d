// Whole quizzes of schemes A to E played at random, points written down by hand beside each answer.

import type { Jawaban } from '@lini/core/lomba/cerdas/kejadian.ts';
import { cerdasDariPola, type IdPolaCerdas } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import type { SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';

export type LangkahCerdas = { readonly jawaban: Jawaban; readonly poin: number };
export type Huruf = IdPolaCerdas;

type Undi = (banyak: number) => number;
type Isi = readonly [Jawaban['hasil'], number];
const catat = (babak: Jawaban['babak'], soal: string, regu: string, [hasil, poin]: Isi, lain: Partial<Jawaban> = {}): LangkahCerdas => ({
  jawaban: { babak, soal, regu, hasil, poinJuri: null, taruhan: null, ...lain },
  poin,
});
const selain = (regu: readonly string[], siapa: string, undi: Undi): string => regu.filter((satu) => satu !== siapa)[undi(regu.length - 1)] as string;

/** All teams answer the same five questions. */
const serentak = (regu: readonly string[], undi: Undi): LangkahCerdas[] =>
  ['w0', 'w1', 'w2', 'w3', 'w4'].flatMap((soal) => regu.map((satu) => catat('wajib', soal, satu, undi(2) === 0 ? ['benar', 100] : ['salah', 0])));

/** A question in turn that was wrong: in A perhaps a breach first, then perhaps one other team answers. */
function lemparan(huruf: Huruf, soal: string, giliran: string, regu: readonly string[], undi: Undi): LangkahCerdas[] {
  const [pelanggar, penjawab] = [selain(regu, giliran, undi), selain(regu, giliran, undi)];
  const isLanggar = huruf === 'A' && undi(4) === 0;
  const isDijawab = undi(3) > 0 && !(isLanggar && pelanggar === penjawab);
  const isi: Isi = undi(2) === 0 ? ['benar', huruf === 'B' ? 50 : 100] : ['salah', huruf === 'C' ? -50 : -25];
  return [...(isLanggar ? [catat('lempar', soal, pelanggar, ['tanpa-izin', -25])] : []), ...(isDijawab ? [catat('lempar', soal, penjawab, isi)] : [])];
}

function bergilir(huruf: Huruf, ke: number, regu: readonly string[], undi: Undi): LangkahCerdas[] {
  const [soal, giliran, pilih] = [`w${ke}`, regu[ke % regu.length] as string, undi(huruf === 'A' || huruf === 'C' ? 3 : 2)];
  if (pilih === 0) return [catat('wajib', soal, giliran, ['benar', 100])];
  if (pilih === 1) return [catat('wajib', soal, giliran, ['salah', 0]), ...(huruf === 'E' ? [] : lemparan(huruf, soal, giliran, regu, undi))];
  if (huruf === 'C') return [catat('wajib', soal, giliran, ['sebagian', 50])];
  const poin = undi(101);
  return [catat('wajib', soal, giliran, ['sebagian', poin], { poinJuri: poin })];
}

function rebutan(huruf: Huruf, ke: number, regu: readonly string[], undi: Undi): LangkahCerdas[] {
  const [soal, siapa, pilih] = [`r${ke}`, regu[undi(regu.length)] as string, undi(4)];
  if (pilih === 3) return [];
  if (pilih < 2 || huruf === 'C' || huruf === 'E') return [catat('rebutan', soal, siapa, pilih === 0 ? ['benar', 100] : ['salah', -100])];
  if (huruf === 'A') return [catat('rebutan', soal, siapa, [undi(2) === 0 ? 'diam' : 'sebagian', -100])];
  const lain = huruf === 'D' && undi(2) === 0 ? [catat('rebutan', soal, selain(regu, siapa, undi), ['benar', 100])] : [];
  return [catat('rebutan', soal, siapa, ['dahulu', -100]), ...lain];
}

/** Six investment questions, each stake within what its team may set: at most 100 at a score of 100 or less. */
function taruhan(sudah: readonly LangkahCerdas[], regu: readonly string[], undi: Undi): LangkahCerdas[] {
  const main: LangkahCerdas[] = [];
  for (let ke = 0; ke < 6; ke += 1) {
    const siapa = regu[undi(regu.length)] as string;
    const skor = [...sudah, ...main].reduce((total, { jawaban, poin }) => total + (jawaban.regu === siapa ? poin : 0), 0);
    const besar = 10 * (1 + undi(skor <= 100 ? 10 : 30));
    main.push(catat('taruhan', `t${ke}`, siapa, undi(2) === 0 ? ['benar', besar] : ['salah', -besar], { taruhan: besar }));
  }
  return main;
}

/** Plays one quiz by hand; `undi(n)` is the next choice out of n. */
export function mainkanCerdas(huruf: Huruf, regu: readonly string[], undi: Undi): LangkahCerdas[] {
  const wajib = huruf === 'D' ? serentak(regu, undi) : Array.from({ length: 4 * regu.length }, (_, ke) => bergilir(huruf, ke, regu, undi)).flat();
  const dua = [...wajib, ...Array.from({ length: 10 }, (_, ke) => rebutan(huruf, ke, regu, undi)).flat()];
  return huruf === 'E' ? [...dua, ...taruhan(dua, regu, undi)] : dua;
}

/** The scheme, with what its source does not print filled in as the other schemes have it. */
export function skemaRekaan(huruf: Huruf): SkemaCerdas {
  const skema = cerdasDariPola(parameterPada('2026-11-24'), huruf);
  const isKurang = huruf === 'C' || huruf === 'E';
  return isKurang && skema.rebutan ? { ...skema, tulis: null, rebutan: { ...skema.rebutan, nilai: { benar: 100, salah: -100 } } } : skema;
}
