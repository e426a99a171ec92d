// A QR code for a PDF, as vectors that stay sharp at any size.
import { titikQr } from './titik-qr.ts';

/** Neighbouring squares overlap a little, or some readers show white hairs between them. */
const TINDIH = 0.03;

/** The code as a drawing of pdfmake; `sisi`: of the whole square in points, its light rim included. */
export function qrPdf(teks: string, sisi: number): { readonly canvas: object[] } {
  const titik = titikQr(teks);
  const satuan = sisi / titik.sisi;
  const kotak = titik.blok.map(({ x, y, lebar, tinggi }) => ({
    type: 'rect',
    x: x * satuan,
    y: y * satuan,
    w: (lebar + TINDIH) * satuan,
    h: (tinggi + TINDIH) * satuan,
    color: '#000000',
  }));
  // The light ground gives the drawing its full size, and a code on a coloured paper its rim.
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: sisi, h: sisi, color: '#ffffff' }, ...kotak] };
}
