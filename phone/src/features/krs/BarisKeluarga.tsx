// One family in the KRS list: its causes, what was done this half-year, and the two buttons that do the rest.

import { LABEL_HASIL_KRS, LABEL_SEBAB } from '@lini/core/krs/hasil-krs.ts';
import { LABEL_KELUAR } from '@lini/core/krs/keluar.ts';
import { JENIS_DAMPING } from '@lini/core/krs/pilihan-krs.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulirKeluarga, alamatKeluarga } from '../../app/alamat.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import type { BarisKrs } from './saring-krs.ts';

function Keterangan({ baris }: { baris: BarisKrs }) {
  const { krs } = baris.entri.potret;
  const jenis = [...new Set(baris.damping.flatMap((satu) => satu.jenis))].map((satu) => tt(labelPilihan(JENIS_DAMPING, satu)));
  return (
    <span class="list-row-detail">
      {baris.keluar ? (
        <span class="baris alasan">{tt(LABEL_KELUAR[baris.keluar.sebab])}</span>
      ) : (
        <span class="baris alasan">{krs.sebab.length > 0 ? krs.sebab.map((satu) => tt(LABEL_SEBAB[satu])).join(', ') : tt(LABEL_HASIL_KRS[krs.hasil])}</span>
      )}
      {baris.keluar && baris.keluar.hilang.length > 0 && (
        <span class="baris">
          {t('Tadinya: ', 'Was: ')}
          {baris.keluar.hilang.map((satu) => tt(LABEL_SEBAB[satu]).toLowerCase()).join(', ')}
        </span>
      )}
      <span class="baris">{tempatKeluarga(baris.entri)}</span>
      <span class="tanda">
        {baris.isDiverval && <Badge tone="good">{t('Diverval', 'Verified')}</Badge>}
        {jenis.length > 0 && <Badge tone="good">{t(`Didampingi: ${jenis.join(', ')}`, `Assisted: ${jenis.join(', ')}`)}</Badge>}
      </span>
    </span>
  );
}

/** Draws the row. */
export function BarisKeluarga({ baris }: { baris: BarisKrs }) {
  const { entri, isKrs, isDiverval } = baris;
  const nama = namaKeluarga(entri);
  const alamat = (kind: string): string => alamatFormulirKeluarga({ keluargaId: entri.id, kind, dari: 'krs' });
  const isTombol = entri.potret.isAktif && (isKrs || !isDiverval) && baris.keluar === null;
  return (
    <li>
      <a class="list-row" href={alamatKeluarga(entri.id)}>
        <span class="list-row-main">
          <span class="list-row-title">{nama}</span>
          <Keterangan baris={baris} />
        </span>
        <Icon name="lanjut" />
      </a>
      {isTombol && (
        <div class="kerja-tombol">
          {isKrs && (
            <LinkButton icon="tambah" href={alamat('krs.damping')} aria-label={t(`Dampingi: ${nama}`, `Assist: ${nama}`)}>
              {t('Dampingi', 'Assist')}
            </LinkButton>
          )}
          {!isDiverval && (
            <LinkButton icon="centang" href={alamat('krs.verval')} aria-label={t(`Verval: ${nama}`, `Verify: ${nama}`)}>
              {t('Verval', 'Verify')}
            </LinkButton>
          )}
        </div>
      )}
    </li>
  );
}
