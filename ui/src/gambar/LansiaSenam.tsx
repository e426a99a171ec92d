// An old couple exercising with raised arms.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Bapak, Ibu } from './orang.tsx';

const KACAMATA = 'a5 5 0 1 0 10 0a5 5 0 1 0-10 0m10 0h3m0 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0';

/** Draws the two. */
export function LansiaSenam() {
  return (
    <Bingkai judul={teks('Kakek dan nenek senam bersama', 'Grandfather and grandmother exercise together')}>
      <path d="M30 150h180M196 40a12 12 0 1 0 24 0a12 12 0 1 0-24 0M208 18v4M208 58v4M186 40h4" stroke-width="1.5" />
      <Ibu x={76} y={150} besar={1.2}>
        <path d="M-16-56c-10-8-16-20-16-34M16-56c10-8 16-20 16-34" stroke-width="5" />
        <path d={`M-11.500-85${KACAMATA}`} stroke-width="1.5" />
      </Ibu>
      <Bapak x={152} y={150} besar={1.2}>
        <path d="M-18-60c-8-8-14-18-14-32M18-60c8-8 14-18 14-32" stroke-width="5" />
        <path d={`M-11.500-80${KACAMATA}`} stroke-width="1.5" />
      </Bapak>
    </Bingkai>
  );
}
