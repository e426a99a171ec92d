// What cadres keep around the families of a village: cadres and institutions, groups, mothers and children, families at risk, the register.
import type { DesaContoh } from './bentuk.ts';
import { tulisCatinRujukan } from './catin-rujukan.ts';
import { tulisInstitusi } from './institusi.ts';
import type { KaderContoh } from './kader.ts';
import { tulisKunjunganRajin } from './kunjungan-rajin.ts';
import type { OrangBerperangkat } from './orang.ts';
import { tulisPeriksaHamil } from './periksa-hamil.ts';
import { tulisPoktan } from './poktan.ts';
import { tulisRegister } from './register.ts';
import { tulisRisiko } from './risiko.ts';
import { DESA_TOKOH } from './tokoh.ts';
import { tulisTumbuh } from './tumbuh.ts';

/** Writes all of it; the families' own history has been told before. Gives the cadres of the village. */
export function jalankanSekitar(desa: DesaContoh, orangList: readonly OrangBerperangkat[]): readonly KaderContoh[] {
  const isKaya = desa.sifat.kode === DESA_TOKOH;
  const kader = tulisInstitusi(desa, orangList);
  // The families of the fixed people keep the history that is told of them.
  if (!isKaya) tulisKunjunganRajin(desa, orangList);
  tulisPoktan(desa, kader, isKaya);
  tulisTumbuh(desa, isKaya);
  tulisPeriksaHamil(desa);
  tulisRisiko(desa, isKaya);
  tulisRegister(desa, isKaya);
  tulisCatinRujukan(desa, isKaya);
  return kader;
}
