// A baby and an older child, with time between them.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Anak, Bayi, KULIT } from './orang.tsx';

/** Draws the two children and the calendar between them. */
export function JarakAnak() {
  return (
    <Bingkai judul={teks('Kakak dan bayi, dengan jarak beberapa tahun di antaranya', 'An older child and a baby, with years between them')}>
      <path d="M20 140h200" stroke-width="1.5" />
      <Anak x={52} y={140} besar={1.5} isPerempuan />
      <Bayi x={186} y={126} besar={1.3} />
      <path d="M88 64h62M150 64l-9-7M150 64l-9 7" stroke="var(--accent)" stroke-width="3" />
      <path d="M98 82h42v36H98Z" fill={KULIT} />
      <path d="M98 92h42M108 78v8M130 78v8M106 101v.1M119 101v.1M132 101v.1M106 110v.1M119 110v.1" />
    </Bingkai>
  );
}
