// The scores of a cerdas cermat, counted anew from everything that was answered.
import type { Tolakan } from '../../catatan/tolakan.ts';
import { type Jawaban, nilaiHasil, tolakJawaban } from './kejadian.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';
import { urutMain } from './urut-main.ts';

export type SkorRegu = {
  readonly total: number;
  /** What each round gave; with a floor at 0 the total can be more than their sum. */
  readonly perBabak: Readonly<Record<Jawaban['babak'], number>>;
};

export type SkorCerdas<Satu extends Jawaban = Jawaban> = {
  readonly regu: ReadonlyMap<string, SkorRegu>;
  /** What counts, in the order of play; answers to void questions among it, which earn nothing. */
  readonly dihitung: readonly Satu[];
  /** Kept, but not counted, and why. */
  readonly tidakDihitung: readonly { readonly jawaban: Satu; readonly sebab: readonly Tolakan[] }[];
};

const AWAL: SkorRegu = { total: 0, perBabak: { wajib: 0, lempar: 0, rebutan: 0, taruhan: 0, tambahan: 0 } };

/** Points of one answer that the rules allow. */
function poinJawaban(skema: SkemaCerdas, satu: Jawaban): number {
  if (satu.babak === 'taruhan') return satu.hasil === 'benar' ? (satu.taruhan ?? 0) : -(satu.taruhan ?? 0);
  const nilai = nilaiHasil(skema, satu);
  return nilai === 'juri' ? (satu.poinJuri ?? 0) : (nilai ?? 0);
}

/**
 * Scores of the teams, in the order of play: whatever the clocks and the order of arrival, the same answers give the same scores. A question in `soalBatal` (help from outside, scheme A) gives nobody anything. A stake that
 * was allowed when it was set stays so, also when an earlier question is made void afterwards.
 */
export function skorCerdas<Satu extends Jawaban>(
  skema: SkemaCerdas,
  regu: readonly string[],
  jawaban: readonly Satu[],
  soalBatal: ReadonlySet<string> = new Set(),
): SkorCerdas<Satu> {
  const skor = new Map(regu.map((satu) => [satu, AWAL]));
  const dihitung: Satu[] = [];
  const tidakDihitung: { jawaban: Satu; sebab: Tolakan[] }[] = [];
  for (const satu of urutMain(jawaban)) {
    const kini = skor.get(satu.regu);
    const sebab = kini ? tolakJawaban(skema, dihitung, satu, null) : [{ kode: 'regu-tidak-ikut' as const, isian: 'regu' }];
    if (!kini || sebab.length > 0) {
      tidakDihitung.push({ jawaban: satu, sebab });
      continue;
    }
    dihitung.push(satu);
    if (soalBatal.has(satu.soal)) continue;
    const poin = poinJawaban(skema, satu);
    const total = kini.total + poin;
    const perBabak = { ...kini.perBabak, [satu.babak]: kini.perBabak[satu.babak] + poin };
    skor.set(satu.regu, { total: skema.isLantaiNol ? Math.max(0, total) : total, perBabak });
  }
  return { regu: skor, dihitung, tidakDihitung };
}
