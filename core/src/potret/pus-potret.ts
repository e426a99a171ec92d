// One couple seen on one day: its box, its method, and what happened to it in the month.
import type { Jalur, Metode } from '../kb/metode.ts';
import type { PeristiwaKb } from '../kb/peristiwa.ts';
import type { Anggota, Pasangan } from '../keluarga/keluarga.ts';
import type { EmpatTerlalu } from '../krs/empat-terlalu.ts';
import type { KotakPus } from '../pus/kotak.ts';
import type { Tanggal } from '../tanggal.ts';

/** One PUS on the day, with what happened to it in the month up to that day. */
export type PusPotret = {
  readonly istri: Anggota;
  readonly pasangan: Pasangan;
  /** The day of the picture. */
  readonly pada: Tanggal;
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
