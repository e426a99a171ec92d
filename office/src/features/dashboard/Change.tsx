// How a figure moved since the month before, with its arrow; events of a month that still runs are not held against a whole month.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { formatNilai } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { deltaAngka, kalimatDelta } from './delta.ts';
import { isBerjalan } from './tampilan.ts';

export type ChangeProps = { indikator: Indikator; bulan: Bulan; nilai: number | null; lalu: number | null; kelas: string };

/** Draws the change; nothing for a figure that was not counted. */
export function Change({ indikator, bulan, nilai, lalu, kelas }: ChangeProps) {
  if (nilai === null) return null;
  if (lalu !== null && isBerjalan(indikator, bulan)) {
    const dulu = formatNilai(lalu, indikator.satuan);
    return <span class={`${kelas} tone-text-neutral`}>{t(`bulan lalu ${dulu}`, `last month ${dulu}`)}</span>;
  }
  const delta = deltaAngka(indikator, nilai, lalu);
  return (
    <span class={`${kelas} tone-text-${delta?.nada ?? 'neutral'}`}>
      {delta && <Icon name={delta.gerak} />}
      <span>{kalimatDelta(delta, indikator.satuan)}</span>
    </span>
  );
}
