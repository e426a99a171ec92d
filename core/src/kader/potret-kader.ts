// Takes the picture of a cadre on a day.
import type { KaderPotret, KonteksPotret } from '../potret/potret.ts';
import type { Kader } from './kader.ts';

/** The cadre on the day of the context. */
export const potretKader = (kader: Kader, konteks: KonteksPotret): KaderPotret => ({ kader, pada: konteks.pada, isAktif: kader.terdaftar !== null, konteks });
