// Seconds since a moment on this device, so that a screen drawn anew does not lose the time.
import { useEffect, useState } from 'preact/hooks';

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
