// A stopwatch: runs from a moment on this computer, so that a page drawn anew does not lose the time.
import { useEffect, useState } from 'preact/hooks';
import { tulisDetik } from './sebut-lomba.ts';

const DETAK_MS = 250;

/** Whole seconds since `mulai` (milliseconds since 1970), counted while shown; 0 when it does not run. */
export function useDetikSejak(mulai: number | null): number {
  const [kini, setKini] = useState(Date.now());
  useEffect(() => {
    if (mulai === null) return;
    setKini(Date.now());
    const detak = setInterval(() => setKini(Date.now()), DETAK_MS);
    return () => clearInterval(detak);
  }, [mulai]);
  return mulai === null ? 0 : Math.max(0, Math.floor((kini - mulai) / 1000));
}

/** Draws the time; marked once it is past `batas` seconds. */
export function Stopwatch({ detik, batas }: { detik: number; batas: number | null }) {
  return (
    <span role="timer" class={batas !== null && detik > batas ? 'stopwatch is-over' : 'stopwatch'}>
      {tulisDetik(detik)}
    </span>
  );
}
