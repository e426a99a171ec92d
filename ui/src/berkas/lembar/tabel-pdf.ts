// One table of a sheet for the PDF: column widths and letters made to fit the paper, heading rows repeated on every page.
import type { BagianLembar, JenisKolom, SelLembar } from '@lini/core/laporan/lembar.ts';
import { susunJumlah } from './baris-jumlah.ts';
import { lebarKolom, susunKepala } from './kepala-kolom.ts';
import { isUtuh, muatKertas, type Ruang } from './kertas.ts';
import { CENTANG, KOTAK, rataSel, tanpaBaris, tulisSel } from './sel.ts';

type SelPdf = Record<string, unknown>;

function barisKepala(bagian: BagianLembar, huruf: number): SelPdf[][] {
  const susunan = susunKepala(bagian.kolom);
  return susunan.map((baris) => {
    // A place covered by a neighbour stays an empty object, as the PDF writer wants it.
    const sel: SelPdf[] = bagian.kolom.map(() => ({}));
    for (const { teks, kolom, panjang, tinggi } of baris) {
      // A margin and not `verticalAlignment`, which misplaces the words of a table that moves to the next page as a whole.
      const margin = [0, ((tinggi - 1) * huruf) / 2, 0, 0];
      sel[kolom] = { text: teks.id, colSpan: panjang, rowSpan: tinggi, bold: true, alignment: 'center', margin, fillColor: '#E4EEEB' };
    }
    return sel;
  });
}

/**
 * The letters of the PDF have no tick and no box to tick: they are drawn, as large as the letters. Made anew for each cell, because
 * the writer moves a drawing to its place.
 */
function gambarSel(sel: SelLembar, huruf: number): object | null {
  const [kali, lineWidth] = [huruf / 9, huruf / 12];
  if (sel === KOTAK) return { type: 'rect', x: 0, y: 0.5 * kali, w: 6.5 * kali, h: 6.5 * kali, lineWidth };
  if (sel !== CENTANG) return null;
  const titik = [[0, 4] as const, [2.3, 6.5] as const, [6.5, 1] as const];
  return { type: 'polyline', points: titik.map(([x, y]) => ({ x: x * kali, y: y * kali })), lineWidth };
}

function selPdf(sel: SelLembar, jenis: JenisKolom, huruf: number): SelPdf {
  const gambar = gambarSel(sel, huruf);
  return gambar ? { canvas: [gambar], alignment: 'center' } : { text: tulisSel(sel, jenis), alignment: rataSel(sel, jenis) };
}

const barisIsi = (sel: readonly SelLembar[], kolom: BagianLembar['kolom'], huruf: number, gaya: SelPdf = {}): SelPdf[] =>
  kolom.map(({ jenis }, ke) => ({ ...selPdf(sel[ke] ?? null, jenis, huruf), ...gaya }));

function barisJumlah(bagian: BagianLembar, huruf: number): SelPdf[][] {
  const jumlah = susunJumlah(bagian);
  if (!jumlah) return [];
  const sel = barisIsi(jumlah.sel, bagian.kolom, huruf, { bold: true, fillColor: '#F3F3F3' });
  return [sel.map((satu, ke) => (ke === jumlah.mulai ? { ...satu, colSpan: jumlah.panjang, alignment: 'left' } : satu))];
}

/** The table with its title; `ruang` is the page between its margins, `layout` how it is ruled. A short table is not parted between two pages. */
export function tabelPdf(bagian: BagianLembar, ruang: Ruang, layout = 'lini'): SelPdf {
  const muat = muatKertas(lebarKolom(bagian.kolom), ruang.lebar);
  const { huruf, lebar } = muat;
  const kosong = tanpaBaris(bagian.kosong);
  const kepala = barisKepala(bagian, huruf);
  const isi =
    bagian.baris.length === 0
      ? [[{ text: kosong, colSpan: bagian.kolom.length, color: '#444444' }, ...bagian.kolom.slice(1).map(() => ({}))]]
      : bagian.baris.map((satu) => barisIsi(satu, bagian.kolom, huruf));
  const tabel = {
    table: { headerRows: kepala.length, dontBreakRows: true, keepWithHeaderRows: 1, widths: lebar, body: [...kepala, ...isi, ...barisJumlah(bagian, huruf)] },
    layout,
    fontSize: huruf,
    margin: [0, 0, 0, 6],
  };
  const judul = bagian.judul ? [{ text: bagian.judul.id, bold: true, fontSize: 10, margin: [0, 1, 0, 3], headlineLevel: 1 }] : [];
  return { stack: [...judul, tabel], unbreakable: isUtuh(bagian, muat, ruang) };
}
