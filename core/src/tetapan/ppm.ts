// Yearly targets of new acceptors (PPM) that a kabupaten sets for each of its villages, by the seven methods of R/I/PPKBD.
import * as z from 'zod/mini';
import type { Metode } from '../kb/metode.ts';
import type { Bulan } from '../tanggal.ts';

/** The seven methods of the form, in its order. */
export const CARA_PPM = ['iud', 'mow', 'mop', 'kondom', 'implan', 'suntik', 'pil'] as const satisfies readonly Metode[];
export type CaraPpm = (typeof CARA_PPM)[number];

const TERBANYAK = 99_999;
const zBanyak = z.optional(z.int().check(z.minimum(0), z.maximum(TERBANYAK)));

/** Persons in a year; a method left out has no target, which is not zero. */
export const zTargetPpm = z.object({ iud: zBanyak, mow: zBanyak, mop: zBanyak, kondom: zBanyak, implan: zBanyak, suntik: zBanyak, pil: zBanyak });
export type TargetPpm = z.infer<typeof zTargetPpm>;

/** The targets of one village and year, and the day they were last set. */
export const zPpmDesa = z.object({ desa: z.string(), tahun: z.int(), ditetapkan: z.string(), target: zTargetPpm });
export type PpmDesa = z.infer<typeof zPpmDesa>;

/** The targets of a village as they were in force when a month was locked, where they were set anew since; null: none were then. */
export const zPpmKunci = z.object({ desa: z.string(), bulan: z.string(), target: z.nullable(zTargetPpm), ditetapkan: z.nullable(z.string()) });
export type PpmKunci = z.infer<typeof zPpmKunci>;

/** The targets on the sheet of a village and month: of a locked month those in force when it was locked, else the newest of its year. */
export function ppmPada(
  desa: string,
  bulan: Bulan,
  terbaru: Pick<PpmDesa, 'target' | 'ditetapkan'> | null,
  terkunci: readonly PpmKunci[],
): Pick<PpmDesa, 'target' | 'ditetapkan'> | null {
  const kunci = terkunci.find((satu) => satu.desa === desa && satu.bulan === bulan);
  if (!kunci) return terbaru;
  return kunci.target && kunci.ditetapkan ? { target: kunci.target, ditetapkan: kunci.ditetapkan } : null;
}

/** Whether a village has no target for any method. */
export const isTanpaTarget = (target: TargetPpm): boolean => CARA_PPM.every((cara) => target[cara] === undefined);

/** The sum over methods; null: none has a target. */
export const jumlahTarget = (target: TargetPpm): number | null =>
  isTanpaTarget(target) ? null : CARA_PPM.reduce((jumlah, cara) => jumlah + (target[cara] ?? 0), 0);
