// The dwelling: drinking water, latrine and floor, or that nobody asked yet.
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { AIR, JAMBAN, LUAS_LANTAI } from '@lini/core/keluarga/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';

/** Draws the card. */
export function Rumah({ keluarga }: { keluarga: Keluarga }) {
  const belum = t('Belum ditanya', 'Not asked yet');
  const air = keluarga.rumah?.air ?? null;
  const jamban = keluarga.rumah?.jamban ?? null;
  const luas = keluarga.rumah?.luas ?? null;
  return (
    <Card
      title={t('Rumah', 'Dwelling')}
      actions={
        <LinkButton kind="quiet" href={alamatFormulirKeluarga({ keluargaId: keluarga.id, kind: 'keluarga.rumah' })}>
          {air === null && jamban === null ? t('Isi', 'Fill in') : t('Ubah', 'Change')}
        </LinkButton>
      }
    >
      <dl class="daftar-isi">
        <div>
          <dt>{t('Air minum utama', 'Main drinking water')}</dt>
          <dd>{air === null ? belum : tt(labelPilihan(AIR, air))}</dd>
        </div>
        <div>
          <dt>{t('Jamban', 'Latrine')}</dt>
          <dd>{jamban === null ? belum : tt(labelPilihan(JAMBAN, jamban))}</dd>
        </div>
        {luas !== null && (
          <div>
            <dt>{t('Luas lantai', 'Floor area')}</dt>
            <dd>{tt(labelPilihan(LUAS_LANTAI, luas))}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
