// Says that a new version is ready; the cadre chooses the moment, so that no form is lost.
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { menungguGanti, pakaiVersiBaru } from './versi-baru.ts';

/** Draws the offer while a new version waits. */
export function VersiBaru() {
  return (
    <div role="status">
      {menungguGanti.value && (
        <div class="versi-baru">
          <span>{t('Versi baru siap.', 'A new version is ready.')}</span>
          <Button onClick={pakaiVersiBaru}>{t('Muat ulang', 'Reload')}</Button>
        </div>
      )}
    </div>
  );
}
