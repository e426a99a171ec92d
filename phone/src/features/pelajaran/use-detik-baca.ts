// The seconds a screen was in sight: a phone put away does not read.
import { useEffect, useState } from 'preact/hooks';
import { kiniMs } from '../../app/waktu.ts';

const SEDETIK_MS = 1_000;

/** Counts whole seconds since the screen was opened, without those spent elsewhere. */
export function useDetikBaca(): number {
  const [ms, setMs] = useState(0);
  useEffect(() => {
    let lalu = kiniMs();
    const jarum = setInterval(() => {
      const kini = kiniMs();
      // A clock that was set, or a phone that slept, is no reading.
      const lewat = Math.min(2 * SEDETIK_MS, Math.max(0, kini - lalu));
      lalu = kini;
      if (document.visibilityState === 'visible') setMs((lama) => lama + lewat);
    }, SEDETIK_MS);
    return () => clearInterval(jarum);
  }, []);
  return Math.floor(ms / SEDETIK_MS);
}
