// A report: blocks of lines that name indicators. Table, print and spreadsheet follow from it.
import type { Teks } from '../teks.ts';

/** `jumlah` shows the numerator alone, `nilai` the value of the indicator. */
export type BarisLaporan = { readonly indikator: string; readonly tampil: 'jumlah' | 'nilai'; readonly judul?: Teks };

export type Laporan = {
  readonly id: string;
  readonly judul: Teks;
  readonly bagian: readonly { readonly judul: Teks; readonly baris: readonly BarisLaporan[] }[];
};
