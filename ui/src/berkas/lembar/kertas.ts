// The papers of an Indonesian office in points, A4 and F4 (folio, 215 x 330 mm), and how a table is made to fit them.
import type { Lembar } from '@lini/core/laporan/lembar.ts';

/** The margin of every page, in points: 12 mm. */
export const TEPI = 34;

const POIN_PER_MM = 72 / 25.4;
const MM = { a4: { width: 210, height: 297 }, f4: { width: 215, height: 330 } } as const;

/** Width and height in points, upright. */
export const ukuranKertas = ({ kertas }: Pick<Lembar, 'kertas'>): { readonly width: number; readonly height: number } => ({
  width: MM[kertas].width * POIN_PER_MM,
  height: MM[kertas].height * POIN_PER_MM,
});

/** The width that is left between the margins, in points. */
export function lebarIsi(lembar: Pick<Lembar, 'kertas' | 'arah'>, tepi: number): number {
  const { width, height } = ukuranKertas(lembar);
  return (lembar.arah === 'mendatar' ? height : width) - 2 * tepi;
}

const HURUF_BESAR = 9;
const HURUF_KECIL = 5.5;
/** Width of a letter as a share of its size. */
const LEBAR_HURUF = 0.56;
/** Space and line beside a cell, in points. */
const SELA = 7;
/** A table that would fill this share of the page anyway fills it whole. */
const HAMPIR_PENUH = 0.5;

/** The size of the letters, and the widths of the columns, in points. */
export function muatKertas(lebarKolom: readonly number[], ruang: number): { readonly huruf: number; readonly lebar: number[] } {
  const jumlah = lebarKolom.reduce((semua, satu) => semua + satu, 0);
  const isi = ruang - lebarKolom.length * SELA;
  const huruf = Math.max(HURUF_KECIL, Math.min(HURUF_BESAR, isi / (jumlah * LEBAR_HURUF)));
  const alami = jumlah * huruf * LEBAR_HURUF;
  const kali = alami > isi * HAMPIR_PENUH ? isi / alami : 1;
  return { huruf, lebar: lebarKolom.map((satu) => satu * huruf * LEBAR_HURUF * kali) };
}
