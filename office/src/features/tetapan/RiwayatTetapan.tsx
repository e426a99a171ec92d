// Every save of a setting: when, by whom, for how many villages, and what it rests on.
import type { Simpanan } from '@lini/core/tetapan/tetapan-wire.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal, tanggalWita } from '@lini/ui/words/tanggal.ts';
import { DataTable } from '../../charts/DataTable.tsx';

export type RiwayatTetapanProps = { riwayat: readonly Simpanan[] /** Whether the day from which it counts is told. */; isBertanggal?: boolean };

/** Draws the saves; nothing while there are none. */
export function RiwayatTetapan({ riwayat, isBertanggal }: RiwayatTetapanProps) {
  if (riwayat.length === 0) return null;
  return (
    <section class="card" aria-labelledby="riwayat-tetapan">
      <h2 id="riwayat-tetapan">{t('Riwayat', 'History')}</h2>
      <DataTable
        judul={t('Riwayat tetapan', 'History of settings')}
        kolom={[
          { judul: t('Disimpan', 'Kept on') },
          { judul: t('Oleh', 'By') },
          { judul: t('Desa', 'Villages'), isAngka: true },
          ...(isBertanggal ? [{ judul: t('Berlaku dari', 'Counts from') }] : []),
          { judul: t('Dasar atau alasan', 'What it rests on') },
        ]}
        baris={riwayat.map(({ dibuat, oleh, alasan, banyak, berlakuDari }) => ({
          kunci: dibuat,
          sel: [formatTanggal(tanggalWita(Date.parse(dibuat))), oleh, banyak, ...(isBertanggal ? [formatTanggal(berlakuDari)] : []), alasan],
        }))}
      />
    </section>
  );
}
