// A father playing with his child on the floor.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Anak, Bapak, KAIN, KULIT, TUA } from './orang.tsx';

/** Draws father, child and blocks. */
export function AyahAnak() {
  return (
    <Bingkai judul={teks('Bapak bermain dengan anaknya', 'A father plays with his child')}>
      <path d="M24 146h192" stroke-width="1.5" />
      <Bapak x={76} y={146} besar={1.3}>
        <path d="M18-56q16 8 28 2" stroke-width="3" />
      </Bapak>
      <Anak x={146} y={146} besar={1.2}>
        <path d="M-10-34q-10-4-16-14M10-34q8 2 12 10" stroke-width="3" />
      </Anak>
      <path d="M178 146v-20h20v20ZM198 146v-20h20v20Z" fill={KAIN} />
      <path d="M188 126v-20h20v20Z" fill={TUA} />
      <circle cx="114" cy="52" r="10" fill={KULIT} />
      <path d="M104 52h20M114 42q6 10 0 20" stroke-width="1.5" />
    </Bingkai>
  );
}
