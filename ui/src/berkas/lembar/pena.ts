// Writes cells row by row over a grid of columns, and remembers what is merged and how tall a row must be.
import type { Cell, CellStyle, CellValue, MergeRange } from 'hucre/xlsx';
import { jumlahkan, type Letak } from './kisi.ts';

/** Points. */
export const TINGGI_BARIS = 13.5;
/** Widths count digits; letters of a sentence are narrower on average. */
const HURUF_PER_LEBAR = 1.1;

/** What one step of indent takes of the width. */
const LEBAR_INDEN = 1.5;

/** Lines that a sentence takes when it is broken between words. */
function hitungBaris(kalimat: string, lebar: number): number {
  let baris = 1;
  let isi = 0;
  for (const kata of kalimat.split(' ')) {
    const panjang = isi === 0 ? kata.length : isi + 1 + kata.length;
    const isTurun = panjang > lebar && isi > 0;
    if (isTurun) baris++;
    isi = isTurun ? kata.length : panjang;
    // A word longer than the cell is broken itself.
    baris += Math.max(0, Math.ceil(isi / Math.max(1, lebar)) - 1);
    if (isi > lebar) isi %= Math.max(1, lebar);
  }
  return baris;
}

/** Rows and columns count from 0; `baris` is the row being written. */
export class Pena {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly tinggi = new Map<number, { height: number }>();
  baris = 0;
  private readonly lebar: readonly number[];
  private perlu = 0;
  private nanti = 0;

  constructor(lebar: readonly number[]) {
    this.lebar = lebar;
  }

  /** Writes one value over a range of the grid; `tinggi`: rows it spans. */
  tulis(nilai: CellValue, { mulai, akhir }: Letak, style: CellStyle, tinggi = 1): void {
    for (let baris = this.baris; baris < this.baris + tinggi; baris++) {
      for (let kolom = mulai; kolom <= akhir; kolom++) {
        // Every cell of a merged range carries the border, or half of it would be missing.
        const isAwal = baris === this.baris && kolom === mulai;
        this.cells.set(`${baris},${kolom}`, isAwal ? { value: nilai, style } : { value: null, style });
      }
    }
    if (akhir > mulai || tinggi > 1) this.merges.push({ startRow: this.baris, startCol: mulai, endRow: this.baris + tinggi - 1, endCol: akhir });
    if (typeof nilai === 'string') this.muat(nilai, { mulai, akhir }, style, tinggi);
  }

  /** Goes to the next row, or further. */
  turun(banyak = 1): void {
    if (this.perlu > TINGGI_BARIS * 1.5) this.tinggi.set(this.baris, { height: this.perlu });
    this.perlu = this.nanti;
    this.nanti = 0;
    this.baris += banyak;
  }

  /** Rows are given their height: merged cells grow by themselves in no spreadsheet, and not every one lets other rows grow. */
  private muat(kalimat: string, { mulai, akhir }: Letak, { font, alignment }: CellStyle, tinggi: number): void {
    const ukuran = (font?.size ?? 10) / 10;
    const lebar = ((jumlahkan(this.lebar.slice(mulai, akhir + 1)) - LEBAR_INDEN * (alignment?.indent ?? 0)) / ukuran) * (font?.bold ? 1 : HURUF_PER_LEBAR);
    const perlu = (hitungBaris(kalimat, lebar) * TINGGI_BARIS * ukuran + 1.5) / tinggi;
    this.perlu = Math.max(this.perlu, perlu);
    // A cell over two rows makes both of them taller.
    if (tinggi > 1) this.nanti = Math.max(this.nanti, perlu);
  }
}
