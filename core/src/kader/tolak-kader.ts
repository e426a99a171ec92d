// Refusals that several kinds about a cadre share.
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Kader } from './kader.ts';

/** Waits when the cadre's registration has not arrived. */
export const tolakTanpaKader = (kini: Kader): Tolakan[] => (kini.terdaftar === null ? [tolak('menunggu-kader')] : []);
