// What is known about one competition of a gathering, folded from its catatan; the sheets only as far as the reader may hold them.
import type { IsiAtur } from './lomba-atur.ts';

export type KeadaanLomba = {
  readonly id: string;
  /** Kecamatan or kabupaten it is held for. */
  readonly desa: string;
  /** The rules as they stand; null: only later facts have arrived so far. */
  readonly atur: IsiAtur | null;
};

export const lombaKosong = (id: string): KeadaanLomba => ({ id, desa: '', atur: null });
