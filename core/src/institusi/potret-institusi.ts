// Takes the picture of an institution on a day.
import type { InstitusiPotret, KonteksPotret } from '../potret/potret.ts';
import type { Institusi } from './institusi.ts';

/** The institution on the day of the context. */
export const potretInstitusi = (institusi: Institusi, konteks: KonteksPotret): InstitusiPotret => ({
  institusi,
  pada: konteks.pada,
  isAktif: institusi.terdaftar !== null,
  konteks,
});
