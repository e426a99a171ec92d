// The codes as they are drawn are read back by a decoder: on the screen, on paper, with the light rim.
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrPdf } from './pdf-qr.ts';
import { qrSvg } from './svg-qr.ts';
import { titikQr } from './titik-qr.ts';

const KODE = tulisKodePeserta('0190c8a4-1b2c-7def-8a4b-0123456789ab');

/** Paints rectangles, in pixels, and reads the code in the picture. */
function bacaKotak(sisi: number, kotak: readonly { x: number; y: number; w: number; h: number }[]): string {
  const data = new Uint8ClampedArray(sisi * sisi * 4).fill(255);
  for (const { x, y, w, h } of kotak) {
    for (let b = Math.round(y); b < Math.round(y + h); b += 1)
      for (let k = Math.round(x); k < Math.round(x + w); k += 1) data.fill(0, 4 * (b * sisi + k), 4 * (b * sisi + k) + 3);
  }
  return decodeQR({ width: sisi, height: sisi, data });
}

describe('kode QR', () => {
  test.each([KODE, 'https://lini.balangankab.go.id/s/6311-2026-00107-42'])('di kertas terbaca kembali: %s', (isi) => {
    const [alas, ...kotak] = qrPdf(isi, 400).canvas as { x: number; y: number; w: number; h: number }[];
    expect(alas).toMatchObject({ x: 0, y: 0, w: 400, h: 400 });
    expect(bacaKotak(400, kotak)).toBe(isi);
  });

  test('di layar terbaca kembali', () => {
    const svg = qrSvg(KODE);
    const sisi = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const kotak = [...(svg.split('<path d=')[1] as string).matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)].map((satu) =>
      satu.slice(1).map((angka) => Number(angka) * 6),
    );
    expect(
      bacaKotak(
        sisi * 6,
        kotak.map(([x = 0, y = 0, w = 0, h = 0]) => ({ x, y, w, h })),
      ),
    ).toBe(KODE);
  });

  test('kode peserta muat di kode QR yang kecil, dengan tepi terang', () => {
    const { sisi, blok } = titikQr(KODE);
    expect(sisi).toBe(25 + 2 * 4);
    expect(blok.every(({ x, y, lebar, tinggi }) => Math.min(x, y) >= 4 && Math.max(x + lebar, y + tinggi) <= sisi - 4)).toBe(true);
  });
});
