// The width of a place on the screen in pixels, and the reader's text size, kept up to date.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Hand `ref` to the element that gives the width; `lebar` is 0 until it was measured. */
export function useLebar(): { ref: RefObject<HTMLDivElement | null>; lebar: number; rem: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [ukuran, setUkuran] = useState({ lebar: 0, rem: 16 });
  useLayoutEffect(() => {
    const elemen = ref.current;
    if (!elemen) return;
    const ukur = () => {
      const lebar = Math.floor(elemen.clientWidth);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setUkuran((lama) => (lama.lebar === lebar && lama.rem === rem ? lama : { lebar, rem }));
    };
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(elemen);
    ukur();
    return () => pengamat.disconnect();
  }, []);
  return { ref, lebar: ukuran.lebar, rem: ukuran.rem };
}
