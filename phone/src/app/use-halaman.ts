// Something read a page at a time: which page, how it is turned, and where the focus goes.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useGeser } from './use-geser.ts';

export type Halaman = {
  /** The page that is open, from 0 to `akhir`. */
  readonly ke: number;
  readonly pindah: (arah: 1 | -1) => void;
  /** Touch handlers of what is read. */
  readonly geser: ReturnType<typeof useGeser>;
  /** For the heading of the page. */
  readonly judulRef: RefObject<HTMLHeadingElement | null>;
};

/** Turns pages up to `akhir`. Opening leaves the focus on the name of the whole; each turn puts it on the heading of the page. */
export function useHalaman(akhir: number): Halaman {
  const [ke, setKe] = useState(0);
  const judulRef = useRef<HTMLHeadingElement>(null);
  const isBaruDibuka = useRef(true);
  const pindah = (arah: 1 | -1): void => setKe((kini) => Math.min(akhir, Math.max(0, kini + arah)));
  useEffect(() => {
    if (!isBaruDibuka.current) {
      judulRef.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isBaruDibuka.current = false;
  }, [ke]);
  return { ke, pindah, geser: useGeser(pindah), judulRef };
}
