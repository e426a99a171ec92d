// What is known about one group (BKB, BKR, BKL, UPPKA, PIK-R): folded from its catatan, never stored by hand.
import type { Tanggal } from '../tanggal.ts';

export type Poktan = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day its card was first entered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly nama: string;
};

/** A group about which nothing is known yet. */
export const poktanKosong = (id: string): Poktan => ({ id, desa: '', rt: '', terdaftar: null, nama: '' });
