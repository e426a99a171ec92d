// Takes the picture of a group on a day.
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import type { KonteksPotret, PoktanPotret } from '../potret/potret.ts';
import { isPoktanAktif, type Poktan } from './poktan.ts';
import { rekapPoktan } from './rekap.ts';

/** The group on the day of the context; the families give who of those present is PUS and uses contraception. */
export function potretPoktan(poktan: Poktan, konteks: KonteksPotret, parameter: Parameter = parameterPada(konteks.pada)): PoktanPotret {
  const rekap = rekapPoktan(poktan, konteks.pada, (id) => konteks.findKeluarga(id)?.keluarga, parameter);
  return { poktan, pada: konteks.pada, isAktif: isPoktanAktif(poktan), rekap, konteks };
}
