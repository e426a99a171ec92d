// Every draw of a competition: seed, time, who drew, why again; the last of its kind stands while its teams do.
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';

const jam = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Makassar', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** Draws the list; nothing before the first draw. */
export function RiwayatUndian({ data: { lomba, orang } }: { data: SatuLomba }) {
  const { undian } = lomba;
  if (undian.length === 0) return null;
  // None stands while teams that came or went wait to be drawn.
  const berlaku = new Set([
    lomba.undiUrutan && undian.findLast((satu) => satu.jenis === 'urutan')?.id,
    lomba.undiGrup && undian.findLast((satu) => satu.jenis === 'grup')?.id,
  ]);
  const sebut = (jenis: 'urutan' | 'grup'): string => (jenis === 'urutan' ? t('Urutan tampil', 'Order') : t('Grup', 'Groups'));
  return (
    <DataTable
      judul={t('Undian yang sudah dilakukan', 'Draws made')}
      kolom={[
        { judul: t('Undian', 'Draw') },
        { judul: t('Kata undian', 'Seed') },
        { judul: t('Waktu', 'Time') },
        { judul: t('Oleh', 'By') },
        { judul: t('Alasan diundi ulang', 'Why drawn again') },
        { judul: t('Keadaan', 'State') },
      ]}
      baris={undian.map((satu) => ({
        kunci: satu.id,
        sel: [
          sebut(satu.jenis),
          <strong key="benih" class="tabular">
            {satu.benih}
          </strong>,
          `${jam.format(Number(satu.dicatat.slice(0, 15)))} WITA`,
          orang[satu.oleh] ?? t('panitia', 'committee'),
          satu.alasan ?? '–',
          berlaku.has(satu.id) ? (
            <Badge tone="good">{t('berlaku', 'stands')}</Badge>
          ) : (
            <Badge tone="neutral">{t('tidak berlaku lagi', 'counts no more')}</Badge>
          ),
        ],
      }))}
    />
  );
}
