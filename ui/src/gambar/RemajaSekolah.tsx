// Two adolescents on the way to school with their books.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Di, Ibu, KAIN, KULIT, TUA, Wajah } from './orang.tsx';

/** Draws the two and the school behind them. */
export function RemajaSekolah() {
  return (
    <Bingkai judul={teks('Dua remaja membawa buku di depan sekolah', 'Two adolescents with books in front of the school')}>
      <path d="M12 150h216" stroke-width="1.5" />
      <path d="M126 150V82h88v68M118 84l52-34 52 34ZM160 150v-34h20v34M138 96h14v14h-14ZM188 96h14v14h-14ZM170 50V22h24l-6 7 6 7h-24" stroke-width="1.5" />
      <Ibu x={98} y={150} besar={1.1}>
        <path d="M-8-52h20v22H-8ZM2-52v22" fill={KULIT} />
        <path d="M-16-56q-6 14 6 20M16-54q4 12-4 18" />
      </Ibu>
      <Di x={44} y={150} besar={1.15}>
        <path d="M-12-42-10 0h9l1-30 1 30h9l2-42Z" fill={TUA} />
        <path d="M-8-70c-8 2-10 8-11 14l-2 18h42l-2-18c-1-6-3-12-11-14Z" fill={KULIT} />
        <path d="M-12-68v28M12-68v28" />
        <circle cx="0" cy="-82" r="12" fill={KULIT} />
        <path d="M-12-84c0-9 6-12 12-12s12 3 12 12c-5-5-10-5-14-5s-7 1-10 5Z" fill={TUA} />
        <Wajah y={-81} />
        <path d="M14-46h14v20H14Z" fill={KAIN} />
      </Di>
    </Bingkai>
  );
}
