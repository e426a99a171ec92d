// The mother-and-child book (buku KIA), open beside a strip of iron tablets.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Bayi, Ibu, KAIN, KULIT } from './orang.tsx';

/** Draws the book. */
export function BukuKia() {
  return (
    <Bingkai judul={teks('Buku KIA dan tablet tambah darah', 'The mother-and-child book and iron tablets')}>
      <path d="M28 20h84v120H28ZM36 20v120" fill={KAIN} />
      <path d="M52 32h44" />
      <Ibu x={74} y={116} besar={0.65} />
      <Bayi x={76} y={88} besar={0.6} />
      <path d="M52 128h44" stroke-width="1.5" />
      <path d="M134 36h80v70h-80Z" fill={KULIT} />
      <path d="M140 96c16-4 28-16 38-26s20-16 32-18M140 82c16-4 26-14 36-24s20-12 30-14" stroke-width="1.5" />
      <path d="M144 92l14-6 14-12 16-14" stroke="var(--accent)" />
      <rect x="138" y="118" width="72" height="22" rx="6" fill={KAIN} />
      <path d="M150 129v.1M164 129v.1M178 129v.1M192 129v.1" stroke-width="9" stroke="var(--accent)" />
    </Bingkai>
  );
}
