// A QR code as SVG, for the screen and for files.
import { titikQr } from './titik-qr.ts';

/** What an SVG of a code is made of: the side of its square with the light rim, in modules, and the path of the dark ones. */
export function gambarQr(teks: string): { readonly sisi: number; readonly d: string } {
  const { sisi, blok } = titikQr(teks);
  const d = blok.map(({ x, y, lebar, tinggi }) => `M${x} ${y}h${lebar}v${tinggi}h-${lebar}z`).join('');
  return { sisi, d };
}

/** The code as a whole SVG document, dark on white whatever the theme. */
export function qrSvg(teks: string): string {
  const { sisi, d } = gambarQr(teks);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sisi} ${sisi}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${sisi}v${sisi}H0z"/><path d="${d}"/></svg>`;
}
