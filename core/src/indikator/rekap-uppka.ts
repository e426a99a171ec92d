// The recap columns of UPPKA (d/h UPPKS), with the items of the PPKBD report.
import type { IndikatorPoktan } from './indikator.ts';
import { kolomKeluarga, kolomPertemuan, kolomUmum } from './kolom-poktan.ts';

export const rekapUppka: readonly IndikatorPoktan[] = [...kolomUmum('uppka'), ...kolomPertemuan('uppka'), ...kolomKeluarga('uppka')];
