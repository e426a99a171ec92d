// Trainings typed on a cadre's card beside the gatherings Lini knows of: one that is both is counted once.
import type { RekamAcara } from '../acara/rekam-wire.ts';
import type { PelatihanKader } from './kader.ts';

/** The typed ones that none of the attended gatherings is: those on a day of one are the same training (inferred). A year alone does not tell, and stays. */
export function listPelatihanLain(pelatihan: readonly PelatihanKader[], acara: readonly Pick<RekamAcara, 'mulai' | 'selesai' | 'isHadir'>[]): PelatihanKader[] {
  return pelatihan.filter(
    ({ tanggal }) => tanggal === null || !acara.some((satu) => satu.isHadir !== false && satu.mulai <= tanggal && tanggal <= satu.selesai),
  );
}
