// When the target map was looked at last, and the way to it.
import { petaTerakhir } from '@lini/core/institusi/bukti-peran.ts';
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

/** Draws the card. */
export function PetaKartu({ institusi }: { institusi: Institusi }) {
  const terakhir = petaTerakhir(institusi);
  return (
    <Card title={t('Peta sasaran', 'Target map')}>
      <div class="stack tight">
        <p>
          {terakhir === null
            ? t('Belum pernah diperiksa.', 'Never checked yet.')
            : t(`Diperiksa ${formatTanggal(terakhir)}`, `Checked on ${formatTanggal(terakhir)}`)}
        </p>
        <div>
          <LinkButton icon="peta" href="/peta">
            {t('Buka peta', 'Open the map')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
