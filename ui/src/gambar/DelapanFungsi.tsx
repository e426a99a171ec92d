// A house with eight leaves around it: the eight functions of the family.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** One sign per function, in the order of the regulation, around 0,0. */
const TANDA = [
  'M3-9a9 9 0 1 0 6 13A8 8 0 0 1 3-9Z',
  'M-9 6h18M-7 6V-2M0 6V-2M7 6V-2M-10-2 0-9l10 7Z',
  'M0 8C-8 2-10-2-8-6s7-3 8 1c1-4 6-5 8-1S8 2 0 8Z',
  'M0-9 8-6v6c0 5-4 8-8 9-4-1-8-4-8-9v-6Z',
  'M-5 2a4 4 0 1 1 8 0 4 4 0 0 1-8 0ZM0-2v-7M-4-6h8',
  'M0-5c-4-3-7-3-10-2V7c3-1 6-1 10 2 4-3 7-3 10-2V-7c-3-1-6-1-10 2ZM0-5V9',
  'M-9-4h18v11H-9ZM-9-4l9-5 9 5M-2 1h4',
  'M0 9V-2M0-2c-6 0-8-4-8-8 6 0 8 4 8 8ZM0 2c6 0 8-4 8-8-6 0-8 4-8 8Z',
] as const;

const TITIK = [
  [120, 20],
  [168, 34],
  [196, 80],
  [168, 126],
  [120, 140],
  [72, 126],
  [44, 80],
  [72, 34],
] as const;

/** Draws the house and its eight signs. */
export function DelapanFungsi() {
  return (
    <Bingkai
      judul={teks(
        'Rumah dikelilingi delapan tanda: agama, sosial budaya, cinta kasih, perlindungan, reproduksi, pendidikan, ekonomi, lingkungan',
        'A house ringed by eight signs: faith, culture, love, protection, reproduction, education, economy, surroundings',
      )}
    >
      <path d="M98 104V78l22-18 22 18v26Z" fill={KAIN} />
      <path d="M90 82 120 56l30 26" stroke-width="3.5" />
      <path d="M113 104V90h14v14" fill={KULIT} />
      {TITIK.map(([x, y], ke) => (
        <g key={TANDA[ke]} transform={`translate(${x} ${y})`}>
          <circle cx="0" cy="0" r="18" fill={KULIT} />
          <path d={TANDA[ke]} stroke-width="2" stroke={TUA} />
        </g>
      ))}
    </Bingkai>
  );
}
