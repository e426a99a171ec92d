// One table of a sheet for the PDF: column widths and letters made to fit the paper, heading rows repeated on every page.
import type { BagianLembar, JenisKolom, SelLembar } from '@lini/core/laporan/lembar.ts';
import { susunJumlah } from './baris-jumlah.ts';
import { susunKepala } from './kepala-kolom.ts';
import { muatKertas } from './kertas.ts';
import { CENTANG, rataSel, TANPA_BARIS, tulisSel } from './sel.ts';

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

// The letters of the PDF have no tick.
const hurufPdf = (teks: string): string => (teks === CENTANG ? 'v' : teks);

const selPdf = (sel: SelLembar, jenis: JenisKolom): SelPdf => ({ text: hurufPdf(tulisSel(sel, jenis)), alignment: rataSel(sel, jenis) });

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
  const { huruf, lebar } = muatKertas(
    bagian.kolom.map((satu) => satu.lebar),
    ruang,
  );
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
    margin: [0, 0, 0, 10],
  };
}
