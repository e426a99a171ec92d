// The monthly reports of an institution, as the rubric and the monthly score look at them.
import type { Parameter } from '../../parameter/parameter.ts';
import { type Bulan, type Tanggal, tambahBulan } from '../../tanggal.ts';

/** A monthly report of the institution as it came in. */
export type LaporanMasuk = { readonly bulan: Bulan; readonly isTepatWaktu: boolean };

/** The last day on which the report of a month is on time. */
export const tenggatLaporan = (bulan: Bulan, parameter: Parameter): Tanggal =>
  `${tambahBulan(bulan, 1)}-${String(parameter['imp.reportDueDay']).padStart(2, '0')}`;
