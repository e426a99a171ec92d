// Refusals that the kinds about a group share.
import type { Catatan } from '../catatan/catatan.ts';
import type { KonteksCheck } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Poktan } from './poktan.ts';

/** Waits for the card; returns what happened before the card was entered. */
export function tolakTanpaPoktan({ kini, pada }: KonteksCheck<Poktan>): Tolakan[] {
  if (kini.terdaftar === null) return [tolak('menunggu-poktan')];
  return pada.terdaftar === null ? [tolak('poktan-belum-didaftar', 'terjadi')] : [];
}

/** As `tolakTanpaPoktan`, and returns what happened while the card was deactivated. */
export function tolakPoktanNonaktif(konteks: KonteksCheck<Poktan>): Tolakan[] {
  const tanpaPoktan = tolakTanpaPoktan(konteks);
  if (tanpaPoktan.length > 0) return tanpaPoktan;
  return konteks.pada.nonaktif === null ? [] : [tolak('poktan-nonaktif', 'terjadi')];
}

/** The group with the village and RT its card was written for. */
export const denganTempat = (poktan: Poktan, { desa, rt }: Catatan): Poktan => ({ ...poktan, desa, rt });
