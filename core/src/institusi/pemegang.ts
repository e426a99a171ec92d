// Who keeps an institution: only its own cadre, or the PKB, speaks for it.
import type { Pelaku } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { type Institusi, isMelayaniRt } from './institusi.ts';

/** Whether a cadre keeps this institution: the PPKBD that of the village, a Sub-PPKBD those of her RT; a PKB keeps all. */
export function isPemegang({ jenis, ...sisa }: Institusi, { peran, rt }: Pelaku): boolean {
  if (peran === 'pkb') return true;
  if (peran === 'ppkbd') return jenis === 'ppkbd';
  return jenis !== 'ppkbd' && (rt === null || rt.length === 0 || isMelayaniRt({ jenis, ...sisa }, new Set(rt)));
}

/** The refusal of who speaks for an institution that is not theirs; none where who writes is not known. */
export const tolakBukanPemegang = (institusi: Institusi, pelaku: Pelaku | null): Tolakan[] =>
  pelaku !== null && !isPemegang(institusi, pelaku) ? [tolak('bukan-institusinya', 'institusiId')] : [];
