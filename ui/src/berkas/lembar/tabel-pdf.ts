// One table of a sheet for the PDF: column widths and letters made to fit the paper, heading rows repeated on every page.
import type { BagianLembar, JenisKolom, SelLembar } from '@lini/core/laporan/lembar.ts';
import { susunJumlah } from './baris-jumlah.ts';
import { lebarKolom, susunKepala } from './kepala-kolom.ts';
import { muatKertas } from './kertas.ts';
import { CENTANG, KOTAK, rataSel, TANPA_BARIS, tulisSel } from './sel.ts';

type SelPdf = Record<string, unknown>;

function barisKepala(bagian: BagianLembar): SelPdf[][] {
  const susunan = susunKepala(bagian.kolom);
  return susunan.map((baris) => {
    // A place covered by a neighbour stays an empty object, as the PDF writer wants it.
    const sel: SelPdf[] = bagian.kolom.map(() => ({}));
    for (const { teks, kolom, panjang, tinggi } of baris) {
      sel[kolom] = { text: teks.id, colSpan: panjang, rowSpan: tinggi, bold: true, alignment: 'center', verticalAlignment: 'middle', fillColor: '#E4EEEB' };
    }
    return sel;
  });
}

/** The letters of the PDF have no tick and no box to tick: they are drawn, in points. */
const GAMBAR: Readonly<Record<string, object>> = {
  [CENTANG]: {
    type: 'polyline',
    points: [
      { x: 0, y: 3.5 },
      { x: 2.5, y: 6 },
      { x: 7, y: 0.5 },
    ],
    lineWidth: 1,
  },
  [KOTAK]: { type: 'rect', x: 0, y: 0.5, w: 6.5, h: 6.5, lineWidth: 0.6 },
};

function selPdf(sel: SelLembar, jenis: JenisKolom): SelPdf {
  const gambar = typeof sel === 'string' ? GAMBAR[sel] : undefined;
  return gambar ? { canvas: [gambar], alignment: 'center' } : { text: tulisSel(sel, jenis), alignment: rataSel(sel, jenis) };
}

const barisIsi = (sel: readonly SelLembar[], kolom: BagianLembar['kolom'], gaya: SelPdf): SelPdf[] =>
  kolom.map(({ jenis }, ke) => ({ ...selPdf(sel[ke] ?? null, jenis), ...gaya }));

function barisJumlah(bagian: BagianLembar): SelPdf[][] {
  const jumlah = susunJumlah(bagian);
  if (!jumlah) return [];
  const sel = barisIsi(jumlah.sel, bagian.kolom, { bold: true, fillColor: '#F3F3F3' });
  return [sel.map((satu, ke) => (ke === jumlah.mulai ? { ...satu, colSpan: jumlah.panjang, alignment: 'left' } : satu))];
}

/** The table; `ruang` is the width of the page between its margins, in points. */
export function tabelPdf(bagian: BagianLembar, ruang: number): SelPdf {
  const { huruf, lebar } = muatKertas(lebarKolom(bagian.kolom), ruang);
  const kosong = (bagian.kosong ?? TANPA_BARIS).id;
  const kepala = barisKepala(bagian);
  const isi =
    bagian.baris.length === 0
      ? [[{ text: kosong, colSpan: bagian.kolom.length, color: '#444444' }, ...bagian.kolom.slice(1).map(() => ({}))]]
      : bagian.baris.map((satu) => barisIsi(satu, bagian.kolom, {}));
  return {
    table: { headerRows: kepala.length, dontBreakRows: true, keepWithHeaderRows: 1, widths: lebar, body: [...kepala, ...isi, ...barisJumlah(bagian)] },
    layout: 'lini',
    fontSize: huruf,
    margin: [0, 0, 0, 6],
  };
}
