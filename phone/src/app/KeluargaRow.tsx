// One family in a list: its name, where it lives, and the states a cadre looks for.
import { Badge } from '@lini/ui/components/Badge.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import type { Entri } from './entri.ts';

/** The name shown when nobody of the family is known yet. */
export const namaKeluarga = (entri: Entri): string => entri.nama || t('Keluarga tanpa nama', 'Family without a name');

/** Where it lives, in a line. */
export const tempatKeluarga = ({ keluarga }: Entri): string => [`RT ${keluarga.rt}`, keluarga.alamat].filter(Boolean).join(' · ');

function Tanda({ entri }: { entri: Entri }) {
  const { potret, keluarga } = entri;
  return (
    <span class="tanda">
      {keluarga.pindah !== null && <Badge>{t('Pindah', 'Moved out')}</Badge>}
      {potret.krs.hasil === 'krs' && <Badge tone="warn">KRS</Badge>}
      {potret.krs.hasil === 'belum-lengkap' && <Badge>{t('Belum lengkap', 'Not complete')}</Badge>}
      {potret.pus.some((pus) => pus.kotak === 'hamil') && <Badge tone="info">{t('Hamil', 'Pregnant')}</Badge>}
      {potret.pus.some((pus) => pus.kotak === 'iat' || pus.kotak === 'tial') && <Badge tone="info">Unmet need</Badge>}
      {entri.belumTerkirim > 0 && <Badge icon="awan-putus">{t('Belum terkirim', 'Not sent')}</Badge>}
    </span>
  );
}

export type KeluargaRowProps = { entri: Entri; href: string; detail?: ComponentChildren; isTanpaTanda?: boolean };

/** Draws the row; the whole of it leads to `href`. */
export function KeluargaRow({ entri, href, detail, isTanpaTanda }: KeluargaRowProps) {
  return (
    <ListRow
      href={href}
      title={namaKeluarga(entri)}
      detail={
        <>
          <span class="baris">{detail ?? tempatKeluarga(entri)}</span>
          {!isTanpaTanda && <Tanda entri={entri} />}
        </>
      }
    />
  );
}
