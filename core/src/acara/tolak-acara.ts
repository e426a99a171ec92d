// Refusals that kinds of gatherings share.
import type { Pelaku } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { tingkatKode } from '../wilayah/wilayah.ts';
import type { Acara } from './acara.ts';

/** A gathering of the whole kabupaten is in the hands of its office: others invite, seat and take attendance for their own kecamatan. */
export const tolakTingkat = (desa: string, pelaku: Pelaku | null): Tolakan[] =>
  pelaku !== null && pelaku.peran !== 'kabupaten' && tingkatKode(desa) === 'kabupaten' ? [tolak('acara-milik-kabupaten')] : [];

/** What can only follow a plan: it waits for it, and nothing is added to a gathering that was called off. */
export function tolakTanpaRencana({ rencana, dibatalkan }: Acara): Tolakan[] {
  if (rencana === null) return [tolak('menunggu-acara', 'subjek')];
  return dibatalkan === null ? [] : [tolak('acara-dibatalkan')];
}
