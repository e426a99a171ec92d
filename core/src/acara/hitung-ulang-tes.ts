// Answers to a test judged again by the question bank: what a phone says of its own answers is not taken on trust.
import { isJawabBenar, type Soal } from '../pelajaran/soal.ts';
import type { Acara, JawabTes, TesDitetapkan } from './acara.ts';
import { tesBerlaku } from './tes.ts';

/** Of one question every wording that phones were given, and whether it is still asked. */
export type SoalBank = { readonly bentuk: readonly Soal[]; readonly isDitanyakan: boolean };
export type BankSoal = ReadonlyMap<string, SoalBank>;

/** A question of the set in force as she wrote that she left out counts as not answered, or the easiest one alone would give 100. */
const soalTerlewat = ({ jawaban }: JawabTes, tes: TesDitetapkan | null, bank: BankSoal): string[] =>
  (tes?.soal ?? []).filter((id) => bank.get(id)?.isDitanyakan && !jawaban.some((satu) => satu.soal === id));

/** The gathering with each answer right only when the phone says so and one wording of the question agrees; an unknown question is not right. */
export function hitungUlangTes(acara: Acara, bank: BankSoal): Acara {
  const jawabTes = acara.jawabTes.map((satu) => ({
    ...satu,
    jawaban: [
      ...satu.jawaban.map(({ soal, jawab, isBenar }) => ({
        soal,
        jawab,
        isBenar: isBenar && (bank.get(soal)?.bentuk.some((bentuk) => isJawabBenar(bentuk, jawab)) ?? false),
      })),
      ...soalTerlewat(satu, tesBerlaku(acara, satu.tes, satu.dicatat), bank).map((soal) => ({ soal, jawab: [], isBenar: false })),
    ],
  }));
  return { ...acara, jawabTes };
}
