// A healthy latrine: a clean room, a pan with water seal, and a closed septic tank.
import { teks } from '@lini/core/teks.ts';
import { Bingkai } from './Bingkai.tsx';
import { KAIN, KULIT, TUA } from './orang.tsx';

/** Draws the latrine cut open, its pipe leading to the tank. */
export function Jamban() {
  return (
    <Bingkai judul={teks('Jamban bersih dengan pipa ke tangki septik yang tertutup', 'A clean latrine, its pipe leading to a closed septic tank')}>
      <path d="M14 112h212" stroke-width="2" />
      <path d="M34 112V46h76v66Z" fill={KULIT} />
      <path d="M24 50 72 18l48 32Z" fill={TUA} />
      <path d="M50 108c0-10 40-10 40 0l-6 4H56Z" fill={KAIN} />
      <path d="M70 112v10c0 8 8 10 16 10h44" stroke-width="5" />
      <path d="M130 116h76v34h-76Z" fill={KAIN} />
      <path d="M168 116v24M138 130q6-4 12 0t12 0" stroke-width="1.5" />
      <path d="M190 116V76M184 76h12" stroke-width="4" />
      <path d="M86 76h18l-2 16H88Z" fill={KAIN} />
      <path d="M44 60h14v14H44Z" stroke-width="1.5" />
    </Bingkai>
  );
}
