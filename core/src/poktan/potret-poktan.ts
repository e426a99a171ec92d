// Takes the picture of a group on a day.
import type { KonteksPotret, PoktanPotret } from '../potret/potret.ts';
import type { Poktan } from './poktan.ts';

/** The group on the day of the context; the families give who of those present is PUS and uses contraception. */
export const potretPoktan = (poktan: Poktan, konteks: KonteksPotret): PoktanPotret => ({
  poktan,
  pada: konteks.pada,
  isAktif: poktan.terdaftar !== null,
  konteks,
});
