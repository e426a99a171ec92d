// A plate with rice, fish, vegetables and fruit, and a glass of water.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the plate. */
export function PiringGizi() {
  return (
    <Bingkai judul={teks('Piring berisi nasi, ikan, sayur, dan buah, serta segelas air', 'A plate of rice, fish, vegetables and fruit, and a glass of water')}>
      <circle cx="104" cy="84" r="64" fill={KULIT} />
      <circle cx="104" cy="84" r="52" fill={KAIN} stroke-width="1.5" />
      <path d="M104 32v104M52 84h104" stroke-width="1.5" />
      <path d="M66 76c0-14 8-22 18-22s14 8 14 22Z" fill={KULIT} />
      <path d="M76 66v.1M84 62v.1M90 69v.1M82 70v.1" />
      <path d="M112 60c8-10 22-10 30 0-8 10-22 10-30 0ZM142 60l8-7v14ZM120 58v.1" fill={KULIT} />
      <path d="M76 122c-12-8-8-24 4-30 12 6 16 22 4 30ZM80 96v34M80 108l-6-5M80 116l7-5" fill={KULIT} />
      <circle cx="120" cy="104" r="9" fill={TUA} />
      <circle cx="136" cy="112" r="9" fill={TUA} />
      <path d="M120 95q1-6 6-7" />
      <path d="M186 62h32l-5 66h-22ZM188 84h28" fill={KULIT} />
    </Bingkai>
  );
}
