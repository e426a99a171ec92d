// A mother nursing her baby, seated.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Bayi, Di, KAIN, KULIT, Wajah } from './orang.tsx';

/** Draws mother and baby. */
export function Menyusui() {
  return (
    <Bingkai judul={teks('Ibu duduk menyusui bayinya', 'A mother sits nursing her baby')}>
      <path d="M40 150h160" stroke-width="1.5" />
      <Di x={120} y={150} besar={1.35}>
        <path d="M-40 0c-6-14 6-24 20-26h40c14 2 26 12 20 26Z" fill={KULIT} />
        <path d="M-20-58-24-22H24L20-58Z" fill={KULIT} />
        <path d="M0-104c-13 0-18 9-18 19 0 13-6 22-12 34 16 10 44 10 60 0-6-12-12-21-12-34 0-10-5-19-18-19Z" fill={KAIN} />
        <circle cx="0" cy="-86" r="11.5" fill={KULIT} />
        <Wajah y={-86} />
        <Bayi x={-2} y={-38} besar={1.15} />
        <path d="M-28-50c-8 12-4 24 8 28h34M28-50c6 10 4 20-4 26" />
      </Di>
    </Bingkai>
  );
}
