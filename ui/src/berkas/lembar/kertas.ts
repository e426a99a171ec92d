// The papers of an Indonesian office in points, A4 and F4 (folio, 215 x 330 mm), and how a table is made to fit them.
import type { BagianLembar, Lembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import { tulisSel } from './sel.ts';

/** The margin of every page, in points: 12 mm. */
export const TEPI = 34;

const POIN_PER_MM = 72 / 25.4;
const MM = { a4: { width: 210, height: 297 }, f4: { width: 215, height: 330 } } as const;

/** Width and height in points, upright. */
export const ukuranKertas = ({ kertas }: Pick<Lembar, 'kertas'>): { readonly width: number; readonly height: number } => ({
  width: MM[kertas].width * POIN_PER_MM,
  height: MM[kertas].height * POIN_PER_MM,
});

export type Ruang = { readonly lebar: number; readonly tinggi: number };

/** What is left between the margins, in points. */
export function ruangIsi(lembar: Pick<Lembar, 'kertas' | 'arah'>): Ruang {
  const { width, height } = ukuranKertas(lembar);
  const [lebar, tinggi] = lembar.arah === 'mendatar' ? [height, width] : [width, height];
  return { lebar: lebar - 2 * TEPI, tinggi: tinggi - 2 * TEPI };
}

const HURUF_BESAR = 9;
const HURUF_KECIL = 5.5;
/** Width of a letter as a share of its size. */
const LEBAR_HURUF = 0.56;
/** Space and line beside a cell, in points; in a table of many columns letters need the paper more than air does. */
const [SELA, SELA_RAPAT] = [7, 4];
const KOLOM_BANYAK = 15;
const GARIS = 1;
const selaKolom = (banyak: number): number => (banyak < KOLOM_BANYAK ? SELA : SELA_RAPAT);

/** The space at either side of a cell, in points, in a table of so many columns. */
export const tepiSel = (banyak: number): number => (selaKolom(banyak) - GARIS) / 2;
/** A table that would fill this share of the page anyway fills it whole. */
const HAMPIR_PENUH = 0.5;

/** The size of the letters, and the widths of the columns, in points. */
export function muatKertas(lebarKolom: readonly number[], ruang: number): { readonly huruf: number; readonly lebar: number[] } {
  const jumlah = lebarKolom.reduce((semua, satu) => semua + satu, 0);
  const isi = ruang - lebarKolom.length * selaKolom(lebarKolom.length);
  const huruf = Math.max(HURUF_KECIL, Math.min(HURUF_BESAR, isi / (jumlah * LEBAR_HURUF)));
  const alami = jumlah * huruf * LEBAR_HURUF;
  const kali = alami > isi * HAMPIR_PENUH ? isi / alami : 1;
  return { huruf, lebar: lebarKolom.map((satu) => satu * huruf * LEBAR_HURUF * kali) };
}

/** A table that fills less than this of a page is not parted between two: its last lines would stand alone. */
const SEHALAMAN = 0.7;
const TINGGI_HURUF = 1.2;
const SELA_BARIS = 2.1;

/** Whether a table is kept on one page, by an estimate of its height. */
export function isUtuh({ kolom, baris }: BagianLembar, { huruf, lebar }: ReturnType<typeof muatKertas>, ruang: Ruang): boolean {
  const barisHuruf = (satu: readonly SelLembar[]): number =>
    Math.max(1, ...kolom.map(({ jenis }, ke) => Math.ceil((tulisSel(satu[ke] ?? null, jenis).length * huruf * LEBAR_HURUF) / (lebar[ke] ?? 1))));
  const tinggi = baris.reduce((jumlah, satu) => jumlah + barisHuruf(satu) * huruf * TINGGI_HURUF + SELA_BARIS, 0);
  return tinggi < ruang.tinggi * SEHALAMAN;
}
