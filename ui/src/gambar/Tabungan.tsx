// A jar of savings, coins beside it, and the book of what comes in and goes out.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the jar. */
export function Tabungan() {
  return (
    <Bingkai judul={teks('Celengan, uang logam, dan buku catatan uang', 'A savings jar, coins, and a money book')}>
      <path d="M20 144h200" stroke-width="1.5" />
      <path d="M60 144c-20 0-26-16-26-40 0-26 12-36 14-46h64c2 10 14 20 14 46 0 24-6 40-26 40Z" fill={KULIT} />
      <path d="M36 108c20-6 68-6 88 0 0 22-8 36-24 36H60c-16 0-24-14-24-36Z" fill={KAIN} />
      <path d="M44 46h72v12H44Z" fill={TUA} />
      <circle cx="80" cy="26" r="12" fill={KAIN} />
      <path d="M80 21v10" />
      <ellipse cx="152" cy="138" rx="16" ry="5" fill={KAIN} />
      <ellipse cx="152" cy="130" rx="16" ry="5" fill={KAIN} />
      <ellipse cx="152" cy="122" rx="16" ry="5" fill={KAIN} />
      <path d="M156 44h56v62h-56ZM184 44v62M164 58h12M164 70h12M164 82h12M192 58h12M192 70h12M192 82h12" fill={KULIT} stroke-width="2" />
    </Bingkai>
  );
}
