// The z-score of a measure against L, M and S, and the measure that lies on a given SD line (growth.md).
import type { Lms } from './lms.ts';

/** The measure on the line `sd`: kg or cm. */
export const padaGarisSd = ({ l, m, s }: Lms, sd: number): number => (l === 0 ? m * Math.exp(s * sd) : m * (1 + l * s * sd) ** (1 / l));

/**
 * How many standard deviations `ukuran` lies from the median. `isBerat` for the weight tables: past 3 SD the distance is counted in
 * steps of the last line, as WHO does, because a skewed curve has no sense out there.
 */
export function skorZ(ukuran: number, lms: Lms, isBerat: boolean): number {
  const { l, m, s } = lms;
  const z = l === 0 ? Math.log(ukuran / m) / s : ((ukuran / m) ** l - 1) / (l * s);
  if (!isBerat || Math.abs(z) <= 3) return z;
  const [ujung, dalam] = z > 0 ? [padaGarisSd(lms, 3), padaGarisSd(lms, 2)] : [padaGarisSd(lms, -3), padaGarisSd(lms, -2)];
  return Math.sign(z) * 3 + (ukuran - ujung) / Math.abs(ujung - dalam);
}

/** The measure whose z-score is `z`, the inverse of `skorZ`: kg or cm. */
export function ukuranPada(z: number, lms: Lms, isBerat: boolean): number {
  if (!isBerat || Math.abs(z) <= 3) return padaGarisSd(lms, z);
  const [ujung, dalam] = [padaGarisSd(lms, 3 * Math.sign(z)), padaGarisSd(lms, 2 * Math.sign(z))];
  return ujung + (Math.abs(z) - 3) * (ujung - dalam);
}

/** A z-score with two decimals, as it is judged and shown (WHO Anthro rounds before it compares). */
export const bulatkanZ = (z: number): number => Math.round(z * 100) / 100 + 0;
