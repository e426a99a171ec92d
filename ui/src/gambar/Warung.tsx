// The stall of a UPPKA group: home-made food under an awning.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Ibu, KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the stall and its keeper. */
export function Warung() {
  return (
    <Bingkai judul={teks('Ibu menjaga warung usaha kelompok UPPKA', 'A woman keeps the stall of the UPPKA group')}>
      <path d="M20 150h200M44 60v90M196 60v90" />
      <Ibu x={120} y={148} besar={1} />
      <path d="M36 110h168v40H36Z" fill={KAIN} />
      <path d="M36 124h168" stroke-width="1.5" />
      <path d="M34 52 50 20h140l16 32Z" fill={KULIT} />
      <path d="M50 20 34 52q9 10 18 0l10-32ZM98 20l-8 32q9 10 18 0l6-32ZM146 20l4 32q9 10 18 0l-6-32Z" fill={TUA} />
      <path d="M34 52q9 10 18 0 9 10 19 0 9 10 19 0 9 10 18 0 10 10 21 0 9 10 21 0 9 10 18 0 9 10 19 0 9 10 19 0" />
      <path d="M54 110v-16h20v16M58 94v-6h12v6M160 110v-12h26v12M166 98c0-8 14-8 14 0" fill={KULIT} />
    </Bingkai>
  );
}
