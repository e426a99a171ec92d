// Writes cells row by row over a grid of columns, and remembers what is merged and how tall a row must be.
import type { Cell, CellStyle, CellValue, MergeRange } from 'hucre/xlsx';
import type { Letak } from './kisi.ts';

const TINGGI_BARIS = 13.5;

/** Rows and columns count from 0; `baris` is the row being written. */
export class Pena {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly tinggi = new Map<number, { height: number }>();
  baris = 0;
  private readonly lebar: readonly number[];

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
    if (typeof nilai === 'string' && tinggi === 1) this.muat(nilai, { mulai, akhir }, style);
  }

  /** Merged cells do not grow by themselves in any spreadsheet. */
  private muat(kalimat: string, { mulai, akhir }: Letak, { font }: CellStyle): void {
    const ukuran = (font?.size ?? 10) / 10;
    const muat = Math.max(1, this.lebar.slice(mulai, akhir + 1).reduce((jumlah, satu) => jumlah + satu, 0) / ukuran / (font?.bold ? 1.08 : 1));
    const height = Math.ceil(kalimat.length / muat) * TINGGI_BARIS * ukuran + 1.5;
    if (height > (this.tinggi.get(this.baris)?.height ?? 0)) this.tinggi.set(this.baris, { height });
  }
}
