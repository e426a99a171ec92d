// Parts about gatherings inside screens that everybody opens: fetched only on phones that hold a gathering, so that the others do not carry it.
import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { getSesi } from '../sesi.ts';

const BAGIAN = {
  'hari-ini': () => import('./AcaraHariIni.tsx').then((satu) => satu.AcaraHariIni),
  rencana: () => import('./RencanaPembinaan.tsx').then((satu) => satu.RencanaPembinaan),
} as const satisfies Record<string, () => Promise<ComponentType>>;

/** Draws the part once it is here; nothing before, and nothing where there is no gathering. */
export function BagianAcara({ nama }: { nama: keyof typeof BAGIAN }) {
  const { acara } = getSesi().buku;
  const isAda = [...acara.values()].some((satu) => satu.jenis === 'acara');
  const [bagian, setBagian] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Without a line it stays away; the screens of gatherings say more.
    if (isAda)
      void BAGIAN[nama]().then(
        (satu) => setBagian(() => satu),
        () => undefined,
      );
  }, [isAda, nama]);
  return bagian && isAda ? h(bagian, null) : null;
}
