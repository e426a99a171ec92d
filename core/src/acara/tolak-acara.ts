// Refusals that kinds of gatherings share.
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Acara } from './acara.ts';

/** What can only follow a plan: it waits for it, and nothing is added to a gathering that was called off. */
export function tolakTanpaRencana({ rencana, dibatalkan }: Acara): Tolakan[] {
  if (rencana === null) return [tolak('menunggu-acara', 'subjek')];
  return dibatalkan === null ? [] : [tolak('acara-dibatalkan')];
}
