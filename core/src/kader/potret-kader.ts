// Takes the picture of a cadre on a day.
import type { KaderPotret, KonteksPotret } from '../potret/potret.ts';
import type { Kader } from './kader.ts';
import { isKaderImp, listTugasBerjalan } from './tugas.ts';

/** The cadre on the day of the context. */
export function potretKader(kader: Kader, konteks: KonteksPotret): KaderPotret {
  const tugas = kader.terdaftar === null ? [] : listTugasBerjalan(kader, konteks.pada);
  return { kader, pada: konteks.pada, isAktif: tugas.length > 0, isImp: isKaderImp(kader, konteks.pada), tugas, konteks };
}
