// One couple in the month's register: what is known, one tap when nothing changed, the form when something did.
import { METODE } from '@lini/core/kb/metode.ts';
import { LABEL_KOTAK } from '@lini/core/pus/kotak.ts';
import type { PusKeluarga } from '@lini/core/pus/ringkas-register.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { namaKeluarga } from '../../app/KeluargaRow.tsx';

export type BarisPusProps = {
  baris: PusKeluarga;
  entri: Entri;
  onTetap: () => void;
  /** Takes the tap of this screen back; left out when the line was checked by something else. */
  onUrungkan: (() => void) | undefined;
};

/** Draws the row. */
export function BarisPus({ baris, entri, onTetap, onUrungkan }: BarisPusProps) {
  const { pus, diperiksa, isPerluTanya } = baris;
  const { istri, metode, kotak, pasangan } = pus;
  const keadaan = metode === null ? LABEL_KOTAK[kotak] : labelPilihan(METODE, metode);
  const ubah = alamatFormulirKeluarga({ keluargaId: entri.id, kind: kotak === 'hamil' ? 'hamil.akhir' : 'kb.status', anggotaId: istri.id, dari: 'register' });
  const kepala = namaKeluarga(entri);
  return (
    <li>
      <div class="list-row">
        <span class="list-row-main">
          <span class="list-row-title">{t(`${istri.nama}, ${pus.umur} tahun`, `${istri.nama}, ${pus.umur} years`)}</span>
          <span class="list-row-detail">
            <span class="baris alasan">{tt(keadaan)}</span>
            <span class="baris">
              {[
                kepala !== istri.nama && kepala,
                pasangan.statusPada !== null && t(`ditanya ${formatTanggal(pasangan.statusPada)}`, `asked ${formatTanggal(pasangan.statusPada)}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </span>
      </div>
      <div class="kerja-tombol">
        {diperiksa ? (
          <span class="kerja-selesai">
            <Icon name="centang" />
            {t('Sudah diperiksa', 'Checked')}
          </span>
        ) : (
          !isPerluTanya && (
            <Button kind="primary" icon="centang" aria-label={t(`Tetap: ${istri.nama}`, `No change: ${istri.nama}`)} onClick={onTetap}>
              {t('Tetap', 'No change')}
            </Button>
          )
        )}
        {diperiksa && onUrungkan && (
          <Button kind="quiet" aria-label={t(`Urungkan tetap: ${istri.nama}`, `Take back: ${istri.nama}`)} onClick={onUrungkan}>
            {t('Urungkan', 'Undo')}
          </Button>
        )}
        {!(diperiksa && onUrungkan) && (
          <LinkButton
            href={ubah}
            aria-label={isPerluTanya ? t(`Tanya keadaan KB: ${istri.nama}`, `Ask: ${istri.nama}`) : t(`Ada perubahan: ${istri.nama}`, `Changed: ${istri.nama}`)}
          >
            {isPerluTanya ? t('Tanya keadaan KB', 'Ask the KB status') : t('Ada perubahan', 'Changed')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}
