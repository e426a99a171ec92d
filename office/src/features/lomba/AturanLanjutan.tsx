// Rules most committees leave as the template has them, folded away until they are asked for or one of them is wrong.
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SalahAturan } from './salah-aturan.ts';

export type AturanLanjutanProps = { uraian: string; salah: SalahAturan; isian: readonly string[]; children: ComponentChildren };

/** Draws the fold; `isian`: beginnings of the names of its fields, `uraian` what is in it. */
export function AturanLanjutan({ uraian, salah, isian, children }: AturanLanjutanProps) {
  const [isBuka, setBuka] = useState(false);
  const isSalah = [...salah.keys()].some((satu) => isian.some((awal) => satu === awal || satu.startsWith(`${awal}.`)));
  return (
    <details class="contest-more" open={isBuka || isSalah} onToggle={(peristiwa) => setBuka(peristiwa.currentTarget.open)}>
      <summary>
        <span class="firm">{t('Aturan lanjutan', 'More rules')}</span> <span class="soft">{uraian}</span>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
