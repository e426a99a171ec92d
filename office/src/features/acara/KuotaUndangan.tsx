// Places by area: given, invited, left, and the reasons for which they were passed.
import { hitungKuota } from '@lini/core/acara/kuota.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import { sebutKuota } from './nama-orang.ts';

/** Draws the table; nothing when the plan gives no places. */
export function KuotaUndangan({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const baris = hitungKuota(data.isi);
  const alasan = data.isi.undangan.flatMap(({ catatanId, lebihKuota, orangId }) =>
    lebihKuota === null ? [] : [{ catatanId, lebihKuota, orang: orangId.length }],
  );
  if (baris.length === 0) return null;
  return (
    <section class="card chart" aria-labelledby="kuota-undangan">
      <h2 id="kuota-undangan">{t('Kuota', 'Places')}</h2>
      <DataTable
        judul={t('Tabel kuota', 'Table of places')}
        kolom={[
          { judul: t('Wilayah', 'Area') },
          { judul: t('Kuota', 'Places'), isAngka: true },
          { judul: t('Diundang', 'Invited'), isAngka: true },
          { judul: t('Keadaan', 'State') },
        ]}
        baris={baris.map(({ wilayah, banyak, terisi }) => ({
          kunci: wilayah,
          sel: [
            sebutKuota(wilayah, nama),
            formatAngka(banyak),
            formatAngka(terisi),
            terisi > banyak ? (
              <Badge tone="warn">{t(`lebih ${terisi - banyak}`, `${terisi - banyak} too many`)}</Badge>
            ) : terisi === banyak ? (
              <Badge tone="good">{t('penuh', 'full')}</Badge>
            ) : (
              t(`sisa ${banyak - terisi}`, `${banyak - terisi} left`)
            ),
          ],
        }))}
      />
      {alasan.map((satu) => (
        <p key={satu.catatanId} class="soft">
          {t(`Alasan melebihi kuota (kiriman ${satu.orang} orang): ${satu.lebihKuota}`, `Why the places are passed (${satu.orang} people): ${satu.lebihKuota}`)}
        </p>
      ))}
    </section>
  );
}
