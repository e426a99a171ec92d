// What is said under an answer while it is given: what follows from it, and what may be wrong with it. Neither stops saving.
import type { Teks } from '@lini/core/teks.ts';
import { Icon } from '../components/Icon.tsx';
import { tt } from '../words/t.ts';

/** Draws the lines; the place is there from the start, so that screen readers hear what comes. */
export function Kabar({ kabar, peringatan }: { kabar: Teks | null; peringatan: readonly Teks[] }) {
  return (
    <div class="kabar" aria-live="polite">
      {kabar && <p class="firm tabular">{tt(kabar)}</p>}
      {peringatan.map((satu) => (
        <p key={satu.id} class="field-warn">
          <Icon name="peringatan" />
          <span>{tt(satu)}</span>
        </p>
      ))}
    </div>
  );
}
