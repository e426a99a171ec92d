// A QR code as squares: encoded once, drawn the same on a screen and on paper.
import { encodeQR } from 'qr';

/** Light modules a reader needs around the code (ISO/IEC 18004). */
const TEPI = 4;

/** A block of dark modules, in modules from the top left corner of the rim. */
export type BlokQr = { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number };

/** Modules along one side with the light rim, and the dark blocks. */
export type TitikQr = { readonly sisi: number; readonly blok: readonly BlokQr[] };

/** The dark blocks row by row: a run of dark modules, made taller while the same run stands below it. */
function gabungBlok(gelap: readonly (readonly boolean[])[]): BlokQr[] {
  const hasil: { x: number; y: number; lebar: number; tinggi: number }[] = [];
  let atas = new Map<string, { x: number; y: number; lebar: number; tinggi: number }>();
  for (const [y, baris] of gelap.entries()) {
    const kini: typeof atas = new Map();
    for (let x = 0; x < baris.length; x += 1) {
      if (!baris[x]) continue;
      let lebar = 1;
      while (baris[x + lebar]) lebar += 1;
      const kunci = `${x}:${lebar}`;
      const sama = atas.get(kunci);
      const blok = sama ?? { x, y, lebar, tinggi: 0 };
      blok.tinggi += 1;
      if (!sama) hasil.push(blok);
      kini.set(kunci, blok);
      x += lebar;
    }
    atas = kini;
  }
  return hasil;
}

/** The code of a text at error correction M: readable with a seventh of it worn away. Throws when the text is too long for one code. */
export function titikQr(teks: string): TitikQr {
  const gelap = encodeQR(teks, 'raw', { ecc: 'medium', border: TEPI });
  return { sisi: gelap.length, blok: gabungBlok(gelap) };
}
