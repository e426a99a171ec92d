// What a group owes: the report of last month, and the meeting of this one. Asked together, so that a group stands on one line.
import type { Parameter } from '../parameter/parameter.ts';
import type { Poktan } from '../poktan/poktan.ts';
import { isLaporBulan, type RekapPoktan } from '../poktan/rekap.ts';
import { awalBulan, bulanDari, type Tanggal, tambahBulan } from '../tanggal.ts';

/** Whether last month is reported; so it is for a group that was not there yet. */
export function isLaporBulanLalu(poktan: Poktan, hariIni: Tanggal): boolean {
  const bulan = bulanDari(hariIni);
  const isSudahAda = poktan.terdaftar !== null && poktan.terdaftar < awalBulan(bulan);
  return !isSudahAda || isLaporBulan(poktan, tambahBulan(bulan, -1));
}

/** Whether this month is far on without a meeting or report. `rekap`: of this month. */
export const isTerlambatBertemu = (rekap: Pick<RekapPoktan, 'isLapor'>, hariIni: Tanggal, parameter: Parameter): boolean =>
  !rekap.isLapor && Number(hariIni.slice(8, 10)) > parameter['poktan.reminderDay'];
