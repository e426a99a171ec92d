// How long a team has for a question, by round (events.md 4); where the rules print no time there is none.
import type { SkemaCerdas } from './skema-cerdas.ts';
import type { Babak } from './soal-kini.ts';

/** Seconds; null: no limit in the rules. `hitungan`: with a calculation, null where the rules make no difference. */
export type WaktuSoal = { readonly detik: number | null; readonly hitungan: number | null };

/** The time of a question of the round; stakes and extra questions have none in any scheme. */
export function waktuSoal({ wajib, lempar, rebutan }: SkemaCerdas, babak: Babak): WaktuSoal {
  if (babak === 'wajib') return { detik: wajib.detik, hitungan: wajib.detikHitungan };
  const detik = babak === 'lempar' ? lempar?.detik : babak === 'rebutan' ? rebutan?.detik : null;
  return { detik: detik ?? null, hitungan: null };
}
