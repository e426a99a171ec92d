// The button under a list that opens in steps.
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { Bertahap } from './use-bertahap.ts';

/** Draws the button, saying how many are left of `banyak`; nothing when all are shown. */
export function ShowMore({ banyak, bertahap: { batas, lagi } }: { banyak: number; bertahap: Bertahap }) {
  const sisa = banyak - batas;
  if (sisa <= 0) return null;
  return (
    <p class="no-print">
      <Button onClick={lagi}>{t(`Tampilkan lagi (${sisa} belum tampil)`, `Show more (${sisa} left)`)}</Button>
    </p>
  );
}
