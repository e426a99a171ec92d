// A family seen on one day: who is PUS, and whether the family is at risk of stunting.
import type { Anggota, Keluarga } from '../keluarga/keluarga.ts';
import type { HasilKrs } from '../krs/krs.ts';
import type { Tanggal } from '../tanggal.ts';
import type { PusPotret } from './pus-potret.ts';

export type KeluargaPotret = {
  readonly keluarga: Keluarga;
  readonly pada: Tanggal;
  /** Registered, not moved out, and someone of it is still there. */
  readonly isAktif: boolean;
  readonly pus: readonly PusPotret[];
  /** Married women under the youngest PUS age: a child-protection notice for the PKB only. */
  readonly kawinAnak: readonly Anggota[];
  readonly krs: HasilKrs;
  /** Couples that were PUS and active users at the end of the month before, wherever they are now. */
  readonly paLalu: number;
  /** Visits in the month of `pada`. */
  readonly kunjungan: number;
};
