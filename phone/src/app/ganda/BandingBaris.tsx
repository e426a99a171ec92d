// A table of two columns that fits 360 px; a line that differs is marked by colour and by a word.
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { Baris } from './banding.ts';
import './ganda.css';

export type BandingBarisProps = { kiri: string; kanan: string; baris: readonly Baris[] };

/** Draws the table; lines that are empty on both sides are left out. */
export function BandingBaris({ kiri, kanan, baris }: BandingBarisProps) {
  return (
    <table class="banding">
      <thead>
        <tr>
          <th scope="col">{kiri}</th>
          <th scope="col">{kanan}</th>
        </tr>
      </thead>
      {baris
        .filter((satu) => satu.kiri !== '–' || satu.kanan !== '–')
        .map((satu) => (
          <tbody key={satu.label} class={satu.isBeda ? 'banding-beda' : undefined}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {satu.label}
                {satu.isBeda && (
                  <span class="banding-tanda">
                    <Icon name="peringatan" />
                    {t('beda', 'differs')}
                  </span>
                )}
              </th>
            </tr>
            <tr class="tabular">
              <td>{satu.kiri}</td>
              <td>{satu.kanan}</td>
            </tr>
          </tbody>
        ))}
    </table>
  );
}
