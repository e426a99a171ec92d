// Why a report was returned, while it stands so; offices read the words only where they are theirs to read.
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';

/** Said in place of words that quote counts or people of a village. */
export const kataTertutup = (): string => t('Alasannya dibaca kader dan PKB.', 'The reason is read by cadres and PKB.');

/** Draws the reason; nothing while the report is not returned. */
export function AlasanKembali({ baris: { keadaan, alasan } }: { baris: Pick<BarisLaporan, 'keadaan' | 'alasan'> }) {
  if (keadaan !== 'dikembalikan') return null;
  return (
    <Notice
      kind="info"
      title={alasan === null ? `${t('Dikembalikan.', 'Returned.')} ${kataTertutup()}` : t(`Alasan dikembalikan: ${alasan}`, `Returned because: ${alasan}`)}
    />
  );
}
