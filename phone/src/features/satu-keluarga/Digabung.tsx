// The page of a family that was merged into another one: says so, and leads there.
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { alamatKeluarga } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { Shell } from '../../app/Shell.tsx';

/** Draws it; `tetap` is the family that is kept. */
export function Digabung({ tetap }: { tetap: Entri }) {
  return (
    <Shell judul={t('Keluarga digabung', 'Family merged')} judulTab={t('Keluarga', 'Family')} kembali="/keluarga">
      <Notice
        title={t(`Digabung ke ${namaKeluarga(tetap)}`, `Merged into ${namaKeluarga(tetap)}`)}
        action={<LinkButton href={alamatKeluarga(tetap.id)}>{t('Buka keluarganya', 'Open the family')}</LinkButton>}
      >
        <p>{tempatKeluarga(tetap)}</p>
        <p>
          {t(
            'Catatannya ada di riwayat keluarga itu. Untuk memisahkan lagi, batalkan "Keluarga ganda digabung" di sana.',
            'Its records are in the history of that family. To part them, withdraw "Duplicate family merged" there.',
          )}
        </p>
      </Notice>
    </Shell>
  );
}
