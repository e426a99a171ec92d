// The latest meetings, each with what makes it count: people, minutes or a photo.

import { isPertemuanSah } from '@lini/core/institusi/bukti-peran.ts';
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { JENIS_PERTEMUAN } from '@lini/core/institusi/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';

const TERBARU = 4;

/** Draws the card; a meeting without a photo leads to the form that adds one. */
export function PertemuanKartu({ institusi }: { institusi: Institusi }) {
  const terbaru = [...institusi.pertemuan].reverse().slice(0, TERBARU);
  return (
    <Card title={t('Pertemuan', 'Meetings')}>
      {terbaru.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada pertemuan yang dicatat. Catat siapa yang hadir dan apa keputusannya, lalu foto notulennya.',
            'No meeting is recorded. Record who came and what was decided, then take a photo of the minutes.',
          )}
        </p>
      ) : (
        <ul class="list">
          {terbaru.map((satu) => {
            const isFoto = institusi.berfoto.has(satu.id);
            const hadir = satu.hadir.length + (satu.hadirLain ?? 0);
            return (
              <ListRow
                key={satu.id}
                title={tt(labelPilihan(JENIS_PERTEMUAN, satu.jenis))}
                detail={
                  <>
                    <span class="baris">{t(`${formatTanggal(satu.tanggal)} · ${hadir} hadir`, `${formatTanggal(satu.tanggal)} · ${hadir} present`)}</span>
                    <span class="tanda">
                      {satu.isNotulen && <Badge icon={null}>{t('Notulen', 'Minutes')}</Badge>}
                      {isFoto && <Badge icon="kamera">{t('Foto', 'Photo')}</Badge>}
                      {!isPertemuanSah(satu, institusi) && <Badge tone="warn">{t('Tambah notulen atau foto', 'Add minutes or a photo')}</Badge>}
                    </span>
                  </>
                }
                {...(isFoto ? {} : { href: alamatFormulir({ subjek: { jenis: 'institusi', id: institusi.id }, kind: 'lampiran.foto', anggotaId: satu.id }) })}
              />
            );
          })}
        </ul>
      )}
    </Card>
  );
}
