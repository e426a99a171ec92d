// The frame of every drawing: one size, lines in the colour of the text, and words for who cannot see it.
import type { Teks } from '@lini/core/teks.ts';
import type { ComponentChildren } from 'preact';
import { tt } from '../words/t.ts';

/** Draws the frame; `judul` tells what is drawn. */
export function Bingkai({ judul, children }: { judul: Teks; children: ComponentChildren }) {
  return (
    <svg class="gambar" viewBox="0 0 240 160" role="img" aria-label={tt(judul)}>
      <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  );
}
