// A protected well: walled, covered, with a bucket and a paved floor.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the well. */
export function Sumur() {
  return (
    <Bingkai judul={teks('Sumur terlindung: berdinding, beratap, lantainya disemen', 'A protected well: walled, roofed, its floor paved')}>
      <path d="M30 146h180l-14-16H44Z" fill={KULIT} />
      <path d="M72 130V96h96v34Z" fill={KAIN} />
      <path d="M72 112h96M96 96v16M122 112v18M146 96v16M96 112v0" stroke-width="1.5" />
      <ellipse cx="120" cy="96" rx="48" ry="9" fill={KULIT} />
      <path d="M80 92V44M160 92V44" stroke-width="4" />
      <path d="M60 48 120 18l60 30Z" fill={TUA} />
      <path d="M80 62h80M120 62v18" />
      <path d="M110 80h20l-3 14h-14Z" fill={KULIT} />
      <path d="M196 128c0-6 6-14 6-14s6 8 6 14a6 6 0 0 1-12 0Z" fill={KAIN} />
    </Bingkai>
  );
}
