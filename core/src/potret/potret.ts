// A family seen on one day: who is PUS, in which box each couple is, and whether the family is at risk of stunting.
import type { HasilKrs } from '../krs/krs.ts';
import type { Jalur, Metode } from '../kb/metode.ts';
import type { PeristiwaKb } from '../kb/peristiwa.ts';
import type { Anggota, Keluarga, Pasangan } from '../keluarga/keluarga.ts';
import type { EmpatTerlalu } from '../krs/empat-terlalu.ts';
import type { KotakPus } from '../pus/kotak.ts';
import type { Tanggal } from '../tanggal.ts';

/** One PUS on the day, with what happened to it in the month up to that day. */
export type PusPotret = {
  readonly istri: Anggota;
  readonly pasangan: Pasangan;
  /** Completed years of the wife. */
  readonly umur: number;
  readonly kotak: KotakPus;
  /** Set when the box is `pa`. */
  readonly metode: Metode | null;
  readonly jalur: Jalur | null;
  readonly isModern: boolean;
  readonly isMkjp: boolean;
  readonly empatTerlalu: EmpatTerlalu;
  readonly dikunjungi: boolean;
  readonly peristiwa: PeristiwaKb;
};

export type KeluargaPotret = {
  readonly keluarga: Keluarga;
  readonly pada: Tanggal;
  /** Registered, not moved out, and someone of it is still there. */
  readonly isAktif: boolean;
  readonly pus: readonly PusPotret[];
  /** Married women under the youngest PUS age: a child-protection notice for the PKB only. */
  readonly kawinAnak: readonly Anggota[];
  readonly krs: HasilKrs;
  /** Visits in the month of `pada`. */
  readonly kunjungan: number;
};
