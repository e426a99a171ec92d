// Where a printed workbook turns to the next page: a part never begins so low that only its heading stands there.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { ukuranKertas } from './kertas.ts';

/** Rows of one table of the sheet, counted from 0: its title, the first below its heading, and the first after it. */
export type BarisBagian = { readonly mulai: number; readonly isi: number; readonly akhir: number };

const POIN_PER_INCI = 72;
/** Points for each character of a column. */
const POIN_PER_HURUF = 5.6;
/** Programs measure letters a little differently: a page is taken for somewhat shorter than it is. */
const AMAN = 0.86;
/** A part longer than a page shows at least this many of its lines before it goes on. */
const BARIS_TERKECIL = 4;

export type Halaman = {
  readonly lembar: Pick<Lembar, 'kertas' | 'arah'>;
  readonly tepi: { left: number; right: number; top: number; bottom: number };
  readonly lebarHuruf: number;
};

/** The height of a page in points, as large as the rows are when the sheet is shrunk to the width of the paper. */
export function tinggiHalaman({ lembar, tepi, lebarHuruf }: Halaman): number {
  const { width, height } = ukuranKertas(lembar);
  const [lebar, tinggi] = lembar.arah === 'mendatar' ? [height, width] : [width, height];
  const skala = Math.min(1, (lebar - (tepi.left + tepi.right) * POIN_PER_INCI) / (lebarHuruf * POIN_PER_HURUF));
  return ((tinggi - (tepi.top + tepi.bottom) * POIN_PER_INCI) / skala) * AMAN;
}

/** The rows that begin a page; `pertama`: what the first one holds, which repeats no heading. Every turn is told, also within a long table: a guess carried over pages would drift. */
export function listPutus(bagian: readonly BarisBagian[], tinggiBaris: (baris: number) => number, halaman: number, pertama = halaman): number[] {
  const putus: number[] = [];
  let terpakai = 0;
  const tinggi = (dari: number, sampai: number): number => {
    let jumlah = 0;
    for (let baris = dari; baris < sampai; baris++) jumlah += tinggiBaris(baris);
    return jumlah;
  };
  /** Takes the rows on; those that must stay together turn the page together. */
  const ambil = (dari: number, sampai: number): void => {
    const perlu = tinggi(dari, sampai);
    if (terpakai > 0 && terpakai + perlu > (putus.length === 0 ? pertama : halaman)) {
      putus.push(dari);
      terpakai = 0;
    }
    terpakai += perlu;
  };
  let sebelum = 0;
  for (const { mulai, isi, akhir } of bagian) {
    for (let baris = sebelum; baris < mulai; baris++) ambil(baris, baris + 1);
    // A table that a page can hold is not parted.
    const kepala = tinggi(mulai, akhir) <= halaman ? akhir : Math.min(akhir, isi + BARIS_TERKECIL);
    ambil(mulai, kepala);
    for (let baris = kepala; baris < akhir; baris++) ambil(baris, baris + 1);
    sebelum = akhir;
  }
  return putus;
}
