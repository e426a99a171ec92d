// While a lesson is fetched, and when it could not be.
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t } from '@lini/ui/words/t.ts';
import { Shell } from '../../app/Shell.tsx';
import { ALAMAT_PELAJARAN } from './alamat-pelajaran.ts';

/** Draws it inside the frame. */
export function Menunggu({ judul, isGagal }: { judul: string; isGagal: boolean }) {
  return (
    <Shell judul={judul} kembali={ALAMAT_PELAJARAN}>
      {isGagal ? (
        <EmptyState icon="awan-putus" title={t('Pelajaran ini belum ada di ponsel', 'This lesson is not on the phone yet')}>
          {t(
            'Sambungkan sinyal sebentar, lalu buka lagi. Sesudah itu bisa dibaca tanpa sinyal.',
            'Find a signal, open it again; after that it opens without one.',
          )}
        </EmptyState>
      ) : (
        <p role="status" class="soft">
          {t('Sebentar, pelajaran dibuka…', 'Opening the lesson…')}
        </p>
      )}
    </Shell>
  );
}
