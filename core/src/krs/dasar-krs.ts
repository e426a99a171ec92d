// The bases of the KRS figures: families at risk, target families, and assistance in the half-year so far.

import type { KeluargaPotret } from '../potret/potret.ts';
import { type Damping, listDamping } from './krs-keluarga.ts';
import { awalSemester, semesterDari } from './semester.ts';

/** Whether the family counts as at risk on the day. */
export const isKrs = (keluarga: KeluargaPotret): boolean => keluarga.isAktif && keluarga.krs.hasil === 'krs';

/** Whether the family is a target family on the day. */
export const isSasaranKrs = (keluarga: KeluargaPotret): boolean => keluarga.isAktif && keluarga.krs.isSasaran === true;

/** Assistance from the first day of the half-year up to the day of the picture. */
export const dampingSemester = ({ keluarga, pada }: KeluargaPotret): Damping[] => listDamping(keluarga.damping, awalSemester(semesterDari(pada)), pada);
