// What is known about one IMP institution (PPKBD, Sub-PPKBD, Kelompok KB): folded from its catatan, never stored by hand.
import type { Tanggal } from '../tanggal.ts';

export type Institusi = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day its card was first entered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly nama: string;
};

/** An institution about which nothing is known yet. */
export const institusiKosong = (id: string): Institusi => ({ id, desa: '', rt: '', terdaftar: null, nama: '' });
