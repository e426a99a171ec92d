// One competition as it stands, asked again every few seconds, and the way to write its steps.
import { type SatuLomba, zSatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import { useEffect, useState } from 'preact/hooks';
import { useAsk } from '../../app/use-ask.ts';
import { catatLomba, type LangkahLomba } from './catat-lomba.ts';

const JEDA_MS = 4000;

/** Counts up every few seconds while the page is looked at. */
export function useDetak(jeda = JEDA_MS): number {
  const [kali, setKali] = useState(0);
  useEffect(() => {
    const detak = setInterval(() => !document.hidden && setKali((lama) => lama + 1), jeda);
    return () => clearInterval(detak);
  }, [jeda]);
  return kali;
}

/** Writes steps; what was refused is said by `pesan`, and the promise tells whether all count. */
export type Tulis = (...langkah: readonly LangkahLomba[]) => Promise<boolean>;

export type MejaLomba = {
  readonly data: SatuLomba | null;
  readonly galat: string | null;
  readonly pesan: string | null;
  readonly isJalan: boolean;
  readonly tulis: Tulis;
  readonly segarkan: () => void;
};

/** The desk of one competition. */
export function useLomba(id: string): MejaLomba {
  const tanya = useAsk(`/api/lomba/${id}`, zSatuLomba, useDetak());
  const [pesan, setPesan] = useState<string | null>(null);
  const [isJalan, setJalan] = useState(false);
  const tulis: Tulis = async (...langkah) => {
    if (!tanya.isi) return false;
    setJalan(true);
    setPesan(null);
    const hasil = await catatLomba(tanya.isi.lomba, langkah);
    setPesan(hasil);
    setJalan(false);
    tanya.retry();
    return hasil === null;
  };
  return { data: tanya.isi, galat: tanya.galat?.pesan ?? null, pesan, isJalan, tulis, segarkan: tanya.retry };
}
