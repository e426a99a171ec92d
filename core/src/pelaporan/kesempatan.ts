// When a report may be sent or corrected, and by whom: the cadre until her limit, the PKB after that (forms.md 4.1 to 4.3).
import type { Peran } from '../akses/peran.ts';
import { type Institusi, isBerjalan } from '../institusi/institusi.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal, tambahBulan, tambahHari } from '../tanggal.ts';
import { batasBulan } from './batas.ts';
import { keadaanLaporan, kembalianKini, type LaporanBulan } from './laporan-bulan.ts';

/** `belum`: the month is not over; `tepat`: would be on time; `lambat`: still accepted, marked late; `lewat`: no longer by this role. */
export type Kesempatan = 'belum' | 'tepat' | 'lambat' | 'lewat';

/** The last day on which this role may send the report of a month, or ask for its correction. */
export function hariTerakhir(bulan: Bulan, peran: Peran): Tanggal {
  const { ralat, ralatPkb } = batasBulan(bulan);
  return peran === 'pkb' ? ralatPkb : ralat;
}

/**
 * The last day on which this role may send this very report: a returned one stays open `laporan.resendDays` days after its return
 * (basis: Lini's choice), so that a return near the limit can still be answered. Undefined: nothing is known about it yet.
 */
export function hariTerakhirAjukan(bulan: Bulan, peran: Peran, laporan: LaporanBulan | undefined): Tanggal {
  const batas = hariTerakhir(bulan, peran);
  const kembali = laporan && keadaanLaporan(laporan) === 'dikembalikan' ? kembalianKini(laporan) : null;
  if (kembali === null) return batas;
  const lagi = tambahHari(kembali.tanggal, parameterPada(kembali.tanggal)['laporan.resendDays']);
  return lagi > batas ? lagi : batas;
}

/** Whether a report of the month may be sent on `hariIni`; without `laporan` as if it had not come back. */
export function kesempatanAjukan(bulan: Bulan, hariIni: Tanggal, peran: Peran, laporan?: LaporanBulan): Kesempatan {
  const { mulai, tepat } = batasBulan(bulan);
  if (hariIni < mulai) return 'belum';
  if (hariIni <= tepat) return 'tepat';
  return hariIni <= hariTerakhirAjukan(bulan, peran, laporan) ? 'lambat' : 'lewat';
}

/** The month whose report is due: the one that ended last, on its last day the one that ends. */
export function bulanTagihan(hariIni: Tanggal): Bulan {
  const bulan = bulanDari(hariIni);
  return hariIni === akhirBulan(bulan) ? bulan : tambahBulan(bulan, -1);
}

/** Whether the institution, as it is known now, owes a report of the month: it worked at its end. */
export const isBerkewajiban = (institusi: Institusi, bulan: Bulan): boolean =>
  isBerjalan(institusi) && institusi.jenis !== null && institusi.terdaftar !== null && institusi.terdaftar <= akhirBulan(bulan);
