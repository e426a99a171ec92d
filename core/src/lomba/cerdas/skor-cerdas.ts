// The scores of a cerdas cermat, counted anew from everything that was answered.
import type { Tolakan } from '../../catatan/tolakan.ts';
import { type Jawaban, nilaiHasil, tolakJawaban } from './kejadian.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';

export type SkorRegu = {
  readonly total: number;
  /** What each round gave; with a floor at 0 the total can be more than their sum. */
  readonly perBabak: Readonly<Record<Jawaban['babak'], number>>;
};

export type SkorCerdas = {
  readonly regu: ReadonlyMap<string, SkorRegu>;
  /** Kept, but not counted, and why. */
  readonly tidakDihitung: readonly { readonly jawaban: Jawaban; readonly sebab: readonly Tolakan[] }[];
};

const AWAL: SkorRegu = { total: 0, perBabak: { wajib: 0, lempar: 0, rebutan: 0, taruhan: 0, tambahan: 0 } };

/** Points of one answer that the rules allow. */
function poinJawaban(skema: SkemaCerdas, satu: Jawaban): number {
  if (satu.babak === 'taruhan') return satu.hasil === 'benar' ? (satu.taruhan ?? 0) : -(satu.taruhan ?? 0);
  const nilai = nilaiHasil(skema, satu);
  return nilai === 'juri' ? (satu.poinJuri ?? 0) : (nilai ?? 0);
}

/** In the order of play: what was passed on follows its answer in turn, also where the clock of one of two phones was behind. */
function urutMain(jawaban: readonly Jawaban[]): Jawaban[] {
  const letak = new Map<string, number>();
  for (const [ke, { babak, soal }] of jawaban.entries()) if (babak === 'wajib' && !letak.has(soal)) letak.set(soal, ke);
  const isTunda = ({ babak, soal }: Jawaban, ke: number): boolean => babak === 'lempar' && ke < (letak.get(soal) ?? -1);
  return jawaban.flatMap((satu, ke) => {
    if (isTunda(satu, ke)) return [];
    const tertunda =
      satu.babak === 'wajib' && letak.get(satu.soal) === ke ? jawaban.filter((lain, urut) => lain.soal === satu.soal && isTunda(lain, urut)) : [];
    return [satu, ...tertunda];
  });
}

/**
 * Scores of the teams, in the order of play. A question in `soalBatal` (help from outside, scheme A) gives nobody anything. A stake that
 * was allowed when it was set stays so, also when an earlier question is made void afterwards.
 */
export function skorCerdas(skema: SkemaCerdas, regu: readonly string[], jawaban: readonly Jawaban[], soalBatal: ReadonlySet<string> = new Set()): SkorCerdas {
  const skor = new Map(regu.map((satu) => [satu, AWAL]));
  const dihitung: Jawaban[] = [];
  const tidakDihitung: { jawaban: Jawaban; sebab: Tolakan[] }[] = [];
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
  return { regu: skor, tidakDihitung };
}
