// The methods as objects: injection, pills, implant, IUD, condom.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the five objects, apart from each other. */
export function AlatKb() {
  return (
    <Bingkai judul={teks('Alat KB: IUD, implan, suntik, pil, dan kondom', 'Methods: IUD, implant, injection, pills and condom')}>
      <path d="M30 30c6 8 14 8 20 4 6 4 14 4 20-4M50 34v34M50 68c0 10-6 14-10 20M50 68c0 10 4 14 2 22" stroke-width="3.5" />
      <path d="M50 38v24" stroke="var(--accent)" stroke-width="6" />
      <rect x="100" y="24" width="8" height="52" rx="4" fill={KAIN} />
      <rect x="118" y="24" width="8" height="52" rx="4" fill={KAIN} />
      <g transform="translate(180 52) rotate(35)">
        <rect x="-10" y="-22" width="20" height="44" rx="3" fill={KULIT} />
        <path d="M-10 2h20v20h-20Z" fill={KAIN} />
        <path d="M0 22v22M0-22v-16M-8-38H8M-14-22h28" />
      </g>
      <rect x="32" y="104" width="82" height="42" rx="8" fill={KULIT} />
      <path d="M46 117v.1M60 117v.1M74 117v.1M88 117v.1M102 117v.1M46 133v.1M60 133v.1M74 133v.1M88 133v.1" stroke-width="8" stroke="var(--accent)" />
      <path d="M102 133v.1" stroke-width="8" />
      <rect x="146" y="104" width="42" height="42" rx="5" fill={KAIN} />
      <circle cx="167" cy="125" r="13" fill={KULIT} />
      <circle cx="167" cy="125" r="7" fill={TUA} stroke-width="1.5" />
    </Bingkai>
  );
}
