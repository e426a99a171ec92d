// Why the server did not answer, and what to do: try again, or back to one's own area.
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { Tanya } from './use-ask.ts';

/** The button that asks the same thing once more. */
export const TryAgain = ({ onClick }: { onClick: () => void }) => <Button onClick={onClick}>{t('Coba lagi', 'Try again')}</Button>;

export type RefusalProps = {
  tanya: Pick<Tanya<unknown>, 'galat' | 'retry'>;
  /** What could not be opened, where the whole page waits for it: read out at once. */
  judul?: string;
  /** The page of her own area, for an area she may not look at. */
  pulang?: string;
};

/** Draws the refusal; nothing when there is none. */
export function Refusal({ tanya: { galat, retry }, judul, pulang }: RefusalProps) {
  if (!galat) return null;
  const isPulang = pulang !== undefined && galat.kode !== 'tanpa-sambungan';
  return (
    <Notice
      kind={judul ? 'error' : 'warn'}
      title={judul ?? galat.pesan}
      action={
        <div class="cluster">
          <TryAgain onClick={retry} />
          {isPulang && <a href={pulang}>{t('Buka wilayah tugas saya', 'Open my own area')}</a>}
        </div>
      }
    >
      {judul && galat.pesan}
    </Notice>
  );
}
