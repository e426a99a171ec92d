// What is wrong with a group of fields, below the group.
import { Icon } from '@lini/ui/components/Icon.tsx';
import { tt } from '@lini/ui/words/t.ts';
import type { SalahAturan } from './salah-aturan.ts';

/** Draws the sentence; nothing while the group is right. Read out when it appears. */
export function GalatIsian({ salah, isian }: { salah: SalahAturan; isian: string }) {
  const kalimat = salah.get(isian);
  return (
    <div aria-live="polite">
      {kalimat && (
        <p class="field-error">
          <Icon name="peringatan" />
          <span>{tt(kalimat)}</span>
        </p>
      )}
    </div>
  );
}
