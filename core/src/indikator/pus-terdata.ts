// The base of the KB percentages: couples whose status is known. Not asked is not "not using".
import type { PusPotret } from '../potret/pus-potret.ts';

/** Whether the couple's box is known, so that it may stand in a denominator. */
export const isPusTerdata = (pus: PusPotret): boolean => pus.kotak !== 'belum';
