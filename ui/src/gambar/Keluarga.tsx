// A family: father, mother, a boy and a girl, hand in hand.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Anak, Bapak, Ibu } from './orang.tsx';

/** Draws the family. */
export function Keluarga() {
  return (
    <Bingkai judul={teks('Bapak, ibu, dan dua anak bergandengan tangan', 'Father, mother and two children hand in hand')}>
      <path d="M20 150h200" stroke-width="1.5" />
      <path d="M76 92q10 18 20 28M164 92q-10 18-20 28M104 122q16 8 32 0" />
      <Bapak x={62} y={150} besar={1.25} />
      <Ibu x={178} y={150} besar={1.2} />
      <Anak x={103} y={150} />
      <Anak x={138} y={150} besar={0.85} isPerempuan />
    </Bingkai>
  );
}
