// A cadre and a mother talking, at ease, on the steps of the house.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Ibu, KAIN, KULIT } from './orang.tsx';

/** Draws the two and their words. */
export function Bicara() {
  return (
    <Bingkai judul={teks('Kader dan ibu bercakap-cakap', 'A cadre and a mother talk')}>
      <path d="M20 150h200" stroke-width="1.5" />
      <path d="M24 12h62a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H62l-8 10-3-10H24a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8Z" fill={KULIT} />
      <path d="M30 24h46M30 34h30" stroke-width="2" />
      <path d="M216 20h-52a8 8 0 0 0-8 8v12a8 8 0 0 0 8 8h24l8 9 2-9h18a8 8 0 0 0 8-8V28a8 8 0 0 0-8-8Z" fill={KAIN} />
      <path d="M170 34v.1M184 34v.1M198 34v.1" stroke-width="4" />
      <Ibu x={84} y={150} besar={0.95}>
        <path d="M16-54q10 6 20 2M-14-56q-8 14 2 22l14 2" />
        <path d="M-2-42h18v22H-2Z" fill={KAIN} />
      </Ibu>
      <Ibu x={160} y={150} besar={0.95}>
        <path d="M-16-54q-10 10-2 20l12 2M16-54q8 12 0 20l-10 2" />
      </Ibu>
    </Bingkai>
  );
}
