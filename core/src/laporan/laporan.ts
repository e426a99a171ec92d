// A report: blocks of lines that name indicators. Table, print and spreadsheet follow from it.
import { type Angka, nilaiAngka, type Satuan } from '../indikator/angka.ts';
import type { Teks } from '../teks.ts';

/** `jumlah` shows the numerator alone, `nilai` the value of the indicator. */
export type BarisLaporan = { readonly indikator: string; readonly tampil: 'jumlah' | 'nilai'; readonly judul?: Teks };

/** The unit a line is written in. */
export const satuanBaris = ({ tampil }: BarisLaporan, satuan: Satuan): Satuan => (tampil === 'jumlah' ? 'jumlah' : satuan);

/** The number a line shows, in `satuanBaris`; null where it was not counted. */
export const nilaiBaris = ({ tampil }: BarisLaporan, angka: Angka | undefined, satuan: Satuan): number | null =>
  tampil === 'jumlah' ? (angka?.pembilang ?? null) : nilaiAngka(angka, satuan);

/** Lines that show the numerator of these indicators. */
export const listJumlah = (...indikator: readonly string[]): BarisLaporan[] => indikator.map((satu) => ({ indikator: satu, tampil: 'jumlah' }));

/** One block; `syarat` names the indicator that must count something for the block to be shown on a small screen. */
export type BagianLaporan = { readonly judul: Teks; readonly syarat?: string; readonly baris: readonly BarisLaporan[] };

export type Laporan = {
  readonly id: string;
  readonly judul: Teks;
  readonly bagian: readonly BagianLaporan[];
  /** Said when no block is shown: how the report fills itself. */
  readonly kosong?: Teks;
};
