// A child weighed at the posyandu in a cloth on a hanging scale.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Di, Ibu, KAIN, KULIT, Wajah } from './orang.tsx';

/** Draws the scale, the child and the mother. */
export function TimbangAnak() {
  return (
    <Bingkai judul={teks('Anak ditimbang di posyandu, ibunya menunggui', 'A child is weighed at the posyandu, the mother beside it')}>
      <path d="M20 150h200M44 14h72M80 14v12" stroke-width="2" />
      <circle cx="80" cy="42" r="17" fill={KULIT} />
      <path d="M80 42l8-9M68 42h2M80 30v2M92 42h-2" stroke-width="2" />
      <path d="M80 59v9M80 68 52 92M80 68l28 24" />
      <Di x={80} y={110}>
        <circle cx="0" cy="-18" r="13" fill={KULIT} />
        <path d="M-12-21c1-8 7-11 12-11s11 3 12 11c-8-4-16-4-24 0Z" fill="var(--accent)" />
        <Wajah y={-18} />
        <path d="M-28-18c2 22 10 32 28 32s26-10 28-32c-8 10-18 14-28 14s-20-4-28-14Z" fill={KAIN} />
        <path d="M-10 12-12 24M10 12l2 12" />
      </Di>
      <Ibu x={168} y={150} besar={1.2}>
        <path d="M-18-56q-16 4-30-4M16-54c6 12 4 22-6 28" />
      </Ibu>
    </Bingkai>
  );
}
