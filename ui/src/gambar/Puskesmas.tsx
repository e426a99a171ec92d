// The midwife at the door of the health post.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Ibu, KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the post and the midwife. */
export function Puskesmas() {
  return (
    <Bingkai judul={teks('Bidan menyambut di depan puskesmas', 'The midwife receives people at the health post')}>
      <path d="M14 150h212" stroke-width="1.5" />
      <path d="M32 150V66h116v84" fill={KULIT} />
      <path d="M22 68 90 24l68 44Z" fill={KAIN} />
      <path d="M84 38h12v10h10v12H96v10H84V60H74V48h10Z" fill={TUA} transform="translate(27 14) scale(.7)" />
      <path d="M48 90h24v22H48ZM60 90v22M90 150V96h28v54" stroke-width="2" />
      <Ibu x={184} y={150} besar={1.1}>
        <path d="M-16-54q-12 6-20-2M16-54q8 14-2 22" />
        <path d="M-8-44v16h16v-16" fill={KAIN} />
        <path d="M0-41v10M-5-36h10" stroke={TUA} stroke-width="3" />
      </Ibu>
    </Bingkai>
  );
}
