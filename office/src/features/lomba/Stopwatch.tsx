// A stopwatch, marked once its time is over.
import { tulisDetik } from '@lini/ui/words/waktu.ts';

/** Draws the time; marked once it is past `batas` seconds. */
export function Stopwatch({ detik, batas }: { detik: number; batas: number | null }) {
  return (
    <span role="timer" class={batas !== null && detik > batas ? 'stopwatch is-over' : 'stopwatch'}>
      {tulisDetik(detik)}
    </span>
  );
}
