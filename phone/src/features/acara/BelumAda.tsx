// A gathering that this phone does not hold: not fetched yet, or of another area.
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t } from '@lini/ui/words/t.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { ALAMAT_ACARA } from './alamat-acara.ts';

/** Draws what to do about it; while the book opens, that it opens. */
export function BelumAda() {
  const { akun, buku } = getSesi();
  return (
    <Shell judul={t('Acara', 'Gathering')} kembali={akun.tamu ? '/' : ALAMAT_ACARA}>
      {buku.isSiap.value ? (
        <EmptyState icon="awan" title={t('Acara ini belum ada di ponsel', 'This gathering is not on the phone yet')}>
          {t('Sambungkan sinyal sebentar supaya datanya masuk, lalu buka lagi.', 'Find a signal for a moment so that it comes, then open it again.')}
        </EmptyState>
      ) : (
        <p class="pembuka">{t('Membuka acara…', 'Opening the gathering…')}</p>
      )}
    </Shell>
  );
}
