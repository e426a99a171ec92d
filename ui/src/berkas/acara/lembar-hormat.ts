// The common sheet of certificate and award: landscape, a double frame, everything in the middle, one person a page.

import { ukuranKertas } from '../lembar/kertas.ts';
import { lebarIsi } from './dokumen.ts';
import type { KepalaAcara } from './kepala-acara.ts';
import { kopPdf } from './kop.ts';

export const TEPI_HORMAT = 62;
/** From the lower edge to the top of the signatures, in points. */
const TINGGI_KAKI = 182;
const WARNA = '#0b5d52';
const EMAS = '#b08a3c';

/** The frame behind every page. */
function bingkaiHormat({ kertas }: Pick<KepalaAcara, 'kertas'>): () => object {
  const { width: tinggi, height: lebar } = ukuranKertas({ kertas });
  const kotak = (tepi: number, lineWidth: number, lineColor: string): object => ({
    type: 'rect',
    x: tepi,
    y: tepi,
    w: lebar - 2 * tepi,
    h: tinggi - 2 * tepi,
    lineWidth,
    lineColor,
  });
  // Drawn anew for each page: the writer moves a drawing to its place.
  return () => ({ canvas: [kotak(22, 2.4, WARNA), kotak(28, 0.8, EMAS)] });
}

/** The size of a name in the middle of the page, so that it stays on one line, or on two when it is very long. */
export function hurufPenerima(nama: string): number {
  return [34, 29, 25, 21].find((huruf) => nama.length * huruf * 0.55 <= 660) ?? 19;
}

/** A line of capitals that are spaced apart. */
export const judulHormat = (text: string): object => ({ text, fontSize: 34, bold: true, color: WARNA, characterSpacing: 5, margin: [0, 12, 0, 2] });

export const namaHormat = (nama: string): object => ({ text: nama, fontSize: hurufPenerima(nama), bold: true, margin: [0, 6, 0, 4] });

/** The name of the gathering, smaller when it is long. */
export const acaraHormat = (text: string): object => ({ text, fontSize: text.length > 90 ? 13 : 16, bold: true, margin: [30, 5, 30, 5] });

/** What stands below it, smaller when it is long: the signatures have their fixed place. */
export const kalimatHormat = (text: string): object => ({ text, fontSize: text.length > 260 ? 9.5 : 12, lineHeight: 1.2, margin: [50, 0, 50, 0] });

/** A thin line under the name, over part of the width. */
export const garisHormat = ({ kertas }: Pick<KepalaAcara, 'kertas'>): object => {
  const [lebar, garis] = [lebarIsi(kertas, 'mendatar', TEPI_HORMAT), 380];
  return {
    canvas: [{ type: 'line', x1: (lebar - garis) / 2, y1: 0, x2: (lebar + garis) / 2, y2: 0, lineWidth: 1, lineColor: EMAS }],
    alignment: 'left',
    margin: [0, 0, 0, 4],
  };
};

/** Where the signatures stand, near the foot of the page whatever is above them. */
export function kakiHormat({ kertas }: Pick<KepalaAcara, 'kertas'>, kolom: readonly object[]): object {
  const { width: tinggi } = ukuranKertas({ kertas });
  return { columns: kolom, absolutePosition: { x: TEPI_HORMAT, y: tinggi - TINGGI_KAKI } };
}

export const kopHormat = ({ kop, kertas }: KepalaAcara): object => kopPdf(kop, lebarIsi(kertas, 'mendatar', TEPI_HORMAT));

/** What a sheet of honour adds to the frame of a paper: margins of its own, and the frame behind. */
export const rupaHormat = (acara: Pick<KepalaAcara, 'kertas'>): object => ({
  pageMargins: [TEPI_HORMAT, 48, TEPI_HORMAT, 36],
  background: bingkaiHormat(acara),
});
