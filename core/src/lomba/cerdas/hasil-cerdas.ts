// The ranks of a cerdas cermat: by score, ties by extra rebutan questions until there is a difference (BKPRMI; events.md 6).
import { type Teks, teks } from '../../teks.ts';
import { type Pecahan, pecahan } from '../pecahan.ts';
import { type AturanSeri, type CaraPeringkat, type Peringkat, susunPeringkat } from '../peringkat.ts';
import type { Jawaban } from './kejadian.ts';
import type { SkorCerdas } from './skor-cerdas.ts';

export const LABEL_LANGKAH_CERDAS = { 'rebutan-tambahan': teks('Soal rebutan tambahan', 'Extra rebutan question') } as const satisfies Record<string, Teks>;

export type LangkahCerdas = keyof typeof LABEL_LANGKAH_CERDAS;

/** The score of a team as a fraction, as the overall winner takes it. */
export const nilaiCerdas = (skor: SkorCerdas, regu: string): Pecahan => pecahan(BigInt(skor.regu.get(regu)?.total ?? 0));

/**
 * Ranks the teams of a quiz. Each extra question is a step of its own: right stands above silent, silent above wrong or pressed in vain.
 * What is still tied shares the rank until one more question is played.
 */
export function peringkatCerdas(skor: SkorCerdas, jawaban: readonly Jawaban[], cara: CaraPeringkat): Peringkat<LangkahCerdas> {
  const tambahan = jawaban.filter((satu) => satu.babak === 'tambahan');
  const arah = (soal: string, regu: string): Pecahan => {
    const hasil = tambahan.find((satu) => satu.soal === soal && satu.regu === regu)?.hasil;
    return pecahan(hasil === undefined ? 0n : hasil === 'benar' ? 1n : -1n);
  };
  const aturan = [...new Set(tambahan.map((satu) => satu.soal))].map(
    (soal): AturanSeri<LangkahCerdas> => ({ langkah: 'rebutan-tambahan', kunci: (grup) => grup.map((regu) => arah(soal, regu)) }),
  );
  const entri = [...skor.regu.keys()].map((id) => ({ id, nilai: nilaiCerdas(skor, id) }));
  return susunPeringkat(entri, aturan, cara);
}
