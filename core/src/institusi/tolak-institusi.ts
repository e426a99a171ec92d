// Refusals that several kinds about an institution share.
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Institusi } from './institusi.ts';

/** Waits when the institution's registration has not arrived. */
export const tolakTanpaInstitusi = (kini: Institusi): Tolakan[] => (kini.terdaftar === null ? [tolak('menunggu-institusi')] : []);
