// The total row of a table: its name runs over the empty cells beside it, and what has no total stays empty.
import type { BagianLembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import { isKanan } from './sel.ts';

/** `mulai` and `panjang`: the columns over which the name of the row runs. */
export type BarisJumlah = { readonly sel: readonly SelLembar[]; readonly mulai: number; readonly panjang: number };

/** The cells of the total row; null: the table has no total. */
export function susunJumlah({ kolom, jumlah }: BagianLembar): BarisJumlah | null {
  if (!jumlah) return null;
  const isAngka = (ke: number): boolean => isKanan(kolom[ke]?.jenis ?? 'teks');
  // An empty place in a column of words is no missing figure.
  const sel = jumlah.map((satu, ke) => (satu === null && !isAngka(ke) ? '' : satu));
  const nama = sel.findIndex((satu) => typeof satu === 'string' && satu !== '');
  if (nama < 0) return { sel, mulai: 0, panjang: 1 };
  let mulai = nama;
  while (mulai > 0 && sel[mulai - 1] === '') mulai--;
  let akhir = nama;
  while (akhir + 1 < sel.length && sel[akhir + 1] === '' && !isAngka(akhir + 1)) akhir++;
  return { sel: sel.map((satu, ke) => (ke === mulai ? (sel[nama] ?? '') : ke > mulai && ke <= akhir ? '' : satu)), mulai, panjang: akhir - mulai + 1 };
}
