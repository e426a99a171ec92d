// Which institutions owe a report of a month: those that worked at its end; once a report of the village is locked, those that owed one then.
import type { Bulan } from '../tanggal.ts';
import { type InstitusiWajib, kunciLaporan, type LaporanBulan } from './laporan-bulan.ts';

/**
 * The institutions whose report of the month was due when the first report of the village was locked: cards that come later, with
 * whatever day, do not change the coverage of that month. Null: nothing is locked, or it was by a Lini that did not keep the list.
 */
export function wajibTerkunci(laporan: Iterable<LaporanBulan>, bulan: Bulan): readonly InstitusiWajib[] | null {
  let pertama: { readonly dicatat: string; readonly wajib: readonly InstitusiWajib[] } | null = null;
  for (const satu of laporan) {
    const kunci = satu.bulan === bulan ? kunciLaporan(satu) : null;
    if (kunci?.wajib && (pertama === null || kunci.dicatat < pertama.dicatat)) pertama = { dicatat: kunci.dicatat, wajib: kunci.wajib };
  }
  return pertama?.wajib ?? null;
}

/** Whether one institution owes its report; `isAktif`: it worked at the end of the month as its cards say now. */
export const isWajibLapor = (institusiId: string, isAktif: boolean, terkunci: readonly InstitusiWajib[] | null): boolean =>
  terkunci === null ? isAktif : terkunci.some((satu) => satu.id === institusiId);
