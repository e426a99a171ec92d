// Which of the six roles nobody holds.
import type { PembagianTugas } from './institusi.ts';
import { PERAN_BAKTI, type PeranBakti } from './pilihan.ts';

/** The roles without a person, in order; all of them while nothing was divided. */
export const listPeranKosong = (pembagian: PembagianTugas | null): PeranBakti[] =>
  PERAN_BAKTI.map(({ nilai }) => nilai).filter((peran) => pembagian === null || pembagian[peran].length === 0);
