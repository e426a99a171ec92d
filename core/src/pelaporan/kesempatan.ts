// When a report may be sent or corrected, and by whom: the cadre until her limit, the PKB after that (forms.md 4.1 to 4.3).
import type { Peran } from '../akses/peran.ts';
import { type Institusi, isBerjalan } from '../institusi/institusi.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal, tambahBulan } from '../tanggal.ts';
import { batasBulan } from './batas.ts';

/** `belum`: the month is not over; `tepat`: would be on time; `lambat`: still accepted, marked late; `lewat`: no longer by this role. */
export type Kesempatan = 'belum' | 'tepat' | 'lambat' | 'lewat';

/** The last day on which this role may send the report of a month, or ask for its correction. */
export function hariTerakhir(bulan: Bulan, peran: Peran): Tanggal {
  const { ralat, ralatPkb } = batasBulan(bulan);
  return peran === 'pkb' ? ralatPkb : ralat;
}

/** Whether a report of the month may be sent on `hariIni`. */
export function kesempatanAjukan(bulan: Bulan, hariIni: Tanggal, peran: Peran): Kesempatan {
  const { mulai, tepat } = batasBulan(bulan);
  if (hariIni < mulai) return 'belum';
  if (hariIni <= tepat) return 'tepat';
  return hariIni <= hariTerakhir(bulan, peran) ? 'lambat' : 'lewat';
}

/** The month whose report is due: the one that ended last, on its last day the one that ends. */
export function bulanTagihan(hariIni: Tanggal): Bulan {
  const bulan = bulanDari(hariIni);
  return hariIni === akhirBulan(bulan) ? bulan : tambahBulan(bulan, -1);
}

/** Whether the institution, as it is known now, owes a report of the month: it worked at its end. */
export const isBerkewajiban = (institusi: Institusi, bulan: Bulan): boolean =>
  isBerjalan(institusi) && institusi.jenis !== null && institusi.terdaftar !== null && institusi.terdaftar <= akhirBulan(bulan);
