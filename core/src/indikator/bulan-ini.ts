// The days of the month that a picture was taken in, up to its own day.
import { awalBulan, bulanDari, type Tanggal } from '../tanggal.ts';

/** Whether a day lies in the month of `pada` and not after it. */
export const isBulanIni = (hari: Tanggal, pada: Tanggal): boolean => hari >= awalBulan(bulanDari(pada)) && hari <= pada;
