// The small tools every sheet is built with: columns, cells from figures, total rows that are sums of the lines above them.
import type { AngkaPerIndikator } from '../../indikator/indikator.ts';
import { type Teks, teks } from '../../teks.ts';
import type { JenisKolom, KolomLembar, SelLembar } from '../lembar.ts';

/** One column. */
export const kolom = (judul: Teks, jenis: JenisKolom, lebar: number, kelompok?: Teks): KolomLembar => ({
  judul,
  jenis,
  lebar,
  ...(kelompok ? { kelompok } : {}),
});

/** The count of an indicator; null when it was not counted. */
export const hitungan = (angka: AngkaPerIndikator, id: string): number | null => angka[id]?.pembilang ?? null;

/** The sum of the known numbers; null when none is known: nothing known is not zero. */
export function jumlahAda(daftar: readonly SelLembar[]): number | null {
  const angka = daftar.filter((satu) => typeof satu === 'number');
  return angka.length === 0 ? null : angka.reduce((jumlah, satu) => jumlah + satu, 0);
}

/** The total row: each column of counts summed but those of `kecuali` (by number), the first text column says so, other columns stay empty. */
export function barisJumlah(
  kolomList: readonly KolomLembar[],
  baris: readonly (readonly SelLembar[])[],
  kecuali: ReadonlySet<number> = new Set(),
): SelLembar[] {
  const ke = kolomList.findIndex((satu) => satu.jenis === 'teks');
  return kolomList.map(({ jenis }, nomor) => {
    if (nomor === ke) return 'Jumlah';
    return jenis === 'angka' && !kecuali.has(nomor) ? jumlahAda(baris.map((satu) => satu[nomor] ?? null)) : '';
  });
}

/** The column of row numbers. */
export const KOLOM_NO = kolom(teks('No', 'No'), 'angka', 5);

/** A tick, and the empty cell beside it: empty is an answer here, so it is no dash. */
export const centang = (isBenar: boolean): string => (isBenar ? '✓' : '');
export const CENTANG = '✓';

/** How often a column is ticked. */
export const hitungCentang = (baris: readonly (readonly SelLembar[])[], nomor: number): number => baris.filter((satu) => satu[nomor] === CENTANG).length;
