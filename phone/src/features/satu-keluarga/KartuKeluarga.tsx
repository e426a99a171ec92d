// The family card with its earlier numbers, when the data were last seen to, and for the PKB the welfare rank.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { sembunyikanNik } from '@lini/core/keluarga/nik.ts';
import { type Sejahtera, SUMBER_DESIL } from '@lini/core/keluarga/rincian.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { AngkaTertutup } from '../../app/AngkaTertutup.tsx';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';

function tulisDesil(sejahtera: Sejahtera | null): string {
  if (sejahtera === null) return t('Belum diketahui', 'Not known yet');
  const sumber = tt(labelPilihan(SUMBER_DESIL, sejahtera.sumber));
  const desil = sejahtera.desil === null ? t('tidak ada di daftar', 'not on the list') : t(`desil ${sejahtera.desil}`, `decile ${sejahtera.desil}`);
  return `${desil}, ${sumber}, ${formatTanggal(sejahtera.tanggalData ?? sejahtera.pada)}`;
}

/** Draws the card. */
export function KartuKeluarga({ keluarga, peran }: { keluarga: Keluarga; peran: Peran }) {
  const { noKk, kk, mutakhir } = keluarga;
  const lama = kk.filter((satu) => satu.nomor !== noKk);
  const tautan = (kind: string): string => alamatFormulirKeluarga({ keluargaId: keluarga.id, kind });
  return (
    <Card
      title={t('Data keluarga', 'Family data')}
      actions={
        <LinkButton kind="quiet" href={tautan('keluarga.kk')}>
          {noKk === null ? t('Isi KK', 'Enter card') : t('Ganti nomor KK', 'Change card number')}
        </LinkButton>
      }
    >
      <div class="stack">
        <dl class="daftar-isi">
          <div>
            <dt>{t('Nomor KK', 'Family card number')}</dt>
            <dd>{noKk === null ? t('Belum diisi', 'Not entered yet') : <AngkaTertutup nomor={noKk} nama={t('nomor KK', 'card number')} />}</dd>
          </div>
          {lama.length > 0 && (
            <div>
              <dt>{t('Nomor KK dulu', 'Earlier numbers')}</dt>
              {lama.map((satu) => (
                <dd key={satu.sejak} class="tabular">
                  {sembunyikanNik(satu.nomor)} · {t(`sejak ${formatTanggal(satu.sejak)}`, `since ${formatTanggal(satu.sejak)}`)}
                </dd>
              ))}
            </div>
          )}
          {peran === 'pkb' && (
            <div>
              <dt>{t('Peringkat kesejahteraan', 'Welfare rank')}</dt>
              <dd>{tulisDesil(keluarga.sejahtera)}</dd>
            </div>
          )}
          <div>
            <dt>{t('Data terakhir dilihat', 'Data last seen to')}</dt>
            <dd>{mutakhir === null ? '–' : formatTanggal(mutakhir)}</dd>
          </div>
        </dl>
        {keluarga.pindah === null && (
          <LinkButton isWide icon="centang" href={tautan('keluarga.mutakhir')}>
            {t('Sudah diperiksa, tidak berubah', 'Checked, nothing changed')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
