// Two wedding rings and the two ages, when they are told.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { Bapak, Ibu, KULIT } from './orang.tsx';

function Umur({ x, isi }: { x: number; isi: string }) {
  return (
    <>
      <rect x={x - 24} y="14" width="48" height="36" rx="6" fill={KULIT} />
      <path d={`M${x - 24} 24h48M${x - 12} 10v8M${x + 12} 10v8`} />
      <text x={x} y="45" text-anchor="middle" font-size="20" font-weight="700" fill="currentColor" stroke="none">
        {isi}
      </text>
    </>
  );
}

/** Draws bride, groom and rings; `tulisan` holds her age and his. */
export function CincinNikah({ tulisan = [] }: { tulisan?: readonly string[] }) {
  const [istri, suami] = tulisan;
  const umur = istri && suami ? teks(`, perempuan ${istri} tahun dan laki-laki ${suami} tahun`, `, she is ${istri} and he is ${suami}`) : teks('', '');
  return (
    <Bingkai judul={teks(`Calon pengantin dengan cincin${umur.id}`, `Bride and groom with rings${umur.en}`)}>
      <path d="M20 150h200" stroke-width="1.5" />
      <Ibu x={70} y={150} besar={0.92}>
        <path d="M-6-104q6-10 12 0M-12-98l-4-6M12-98l4-6" stroke="var(--accent)" />
      </Ibu>
      <Bapak x={170} y={150} besar={0.95} />
      <circle cx="112" cy="112" r="15" stroke-width="4" stroke="var(--accent)" />
      <circle cx="130" cy="112" r="15" stroke-width="4" />
      <path d="m107 94 5-8 5 8-5 5Z" fill={KULIT} />
      {istri && <Umur x={70} isi={istri} />}
      {suami && <Umur x={170} isi={suami} />}
    </Bingkai>
  );
}
