// What is known about one cadre as a person, with the dated assignments she holds: folded from her catatan, never stored by hand.
import type { Tanggal } from '../tanggal.ts';

export type Kader = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day her card was first entered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly nama: string;
};

/** A cadre about whom nothing is known yet. */
export const kaderKosong = (id: string): Kader => ({ id, desa: '', rt: '', terdaftar: null, nama: '' });
