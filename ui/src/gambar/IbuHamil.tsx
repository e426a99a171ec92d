// A pregnant woman, her hand on her belly, her husband beside her.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Bapak, Ibu, KULIT, TUA } from './orang.tsx';

/** Draws the two. */
export function IbuHamil() {
  return (
    <Bingkai judul={teks('Ibu hamil memegang perutnya, ditemani suami', 'A pregnant woman holds her belly, her husband beside her')}>
      <path d="M30 150h180" stroke-width="1.5" />
      <Bapak x={82} y={150} besar={1.2} />
      <Ibu x={148} y={150} besar={1.3}>
        <ellipse cx="1" cy="-34" rx="22" ry="19" fill={KULIT} />
        <path d="M-20-60c-14 12-14 30-2 38l14-3M20-60c12 8 12 16 4 20l-12 1" />
        <path d="M-6-36c0-5 6-5 7 0 1-5 7-5 7 0 0 4-7 8-7 8s-7-4-7-8Z" stroke-width="1.5" fill={TUA} />
      </Ibu>
    </Bingkai>
  );
}
