// Where the limits behind a referral come from, folded away until somebody asks.
import { type KunciParameter, sumberParameter } from '@lini/core/parameter/parameter.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { t, tt } from '@lini/ui/words/t.ts';

/** Draws the sources of the limits; nothing when no limit was used. */
export function DasarBatas({ kunci, pada }: { kunci: readonly KunciParameter[]; pada: Tanggal }) {
  const sumber = [...new Set(kunci)].flatMap((satu) => sumberParameter(satu, pada) ?? []);
  if (sumber.length === 0) return null;
  return (
    <details class="dasar">
      <summary>{t('Dari mana batasnya?', 'Where do the limits come from?')}</summary>
      <div class="stack tight">
        {sumber.map(({ basis, rujukan }) => (
          <p key={rujukan}>
            {tt(LABEL_BASIS[basis])}: {rujukan}.
          </p>
        ))}
      </div>
    </details>
  );
}
