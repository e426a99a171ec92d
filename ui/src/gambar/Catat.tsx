// A sheet with ticks and a pen.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the sheet. */
export function Catat() {
  return (
    <Bingkai judul={teks('Lembar catatan dengan tanda centang dan pena', 'A sheet with ticks, and a pen')}>
      <path d="M66 18h96v124H66Z" fill={KULIT} />
      <path d="M94 12h40v14H94Z" fill={KAIN} />
      <path d="m80 50 6 6 10-12m-16 32 6 6 10-12" stroke={TUA} stroke-width="3.5" />
      <path d="M82 104h12v12H82ZM108 52h40M108 78h40M108 110h28" />
      <path d="m150 116 34-54 14 9-34 54-16 8Z" fill={KAIN} />
      <path d="m177 73 14 9M150 116l14 9" stroke-width="1.5" />
    </Bingkai>
  );
}
