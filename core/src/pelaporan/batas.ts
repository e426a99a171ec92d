// The limits of a month: until when a report counts as on time, may still come, is checked, closes, and may be corrected (forms.md 4.1 and 4.3).
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import { akhirBulan, awalBulan, type Bulan, type Tanggal, tambahBulan, tambahHari } from '../tanggal.ts';
import type { LaporanBulan } from './laporan-bulan.ts';

export type BatasBulan = {
  /** The first day it may be sent: the last of the month itself. */
  readonly mulai: Tanggal;
  /** On time up to and including this day. */
  readonly tepat: Tanggal;
  readonly periksa: Tanggal;
  readonly kecamatan: Tanggal;
  readonly tutup: Tanggal;
  /** A cadre's late report, and her correction of a locked one, up to and including this day. */
  readonly ralat: Tanggal;
  /** The same for the PKB, who may bring what the cadre no longer can. */
  readonly ralatPkb: Tanggal;
};

/** The limits of a month, by the parameters in force in the month after it. */
export function batasBulan(bulan: Bulan, parameter: Parameter = parameterPada(awalBulan(tambahBulan(bulan, 1)))): BatasBulan {
  const hari = (ke: number): Tanggal => tambahHari(akhirBulan(bulan), ke);
  return {
    mulai: akhirBulan(bulan),
    tepat: hari(parameter['deadline.ppkbd.dayOfNextMonth']),
    periksa: hari(parameter['deadline.pkbCheck.dayOfNextMonth']),
    kecamatan: hari(parameter['deadline.kecToKab.dayOfNextMonth']),
    tutup: hari(parameter['deadline.kabClose.dayOfNextMonth']),
    ralat: hari(parameter['deadline.ralat.dayOfNextMonth']),
    ralatPkb: akhirBulan(tambahBulan(bulan, parameter['ralat.pkbMonths'])),
  };
}

/** Whether the first sending came by the deadline; false while there is none. */
export const isTepatWaktu = ({ ajuan: [pertama], bulan }: LaporanBulan): boolean =>
  bulan !== null && pertama !== undefined && pertama.tanggal <= batasBulan(bulan).tepat;
