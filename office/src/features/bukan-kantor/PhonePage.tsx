// For a cadre who opened the office: the way to her own Lini.
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useJudul } from '../../app/judul.ts';

/** Draws the sentence and the way on. */
export function PhonePage({ nama }: { nama: string }) {
  useJudul(t('Lini untuk kader ada di ponsel', 'Lini for cadres is on the phone'));
  return (
    <EmptyState
      icon="keluarga"
      heading="h1"
      title={t(`${nama}, Lini untuk kader ada di ponsel`, `${nama}, Lini for cadres is on the phone`)}
      action={
        // A full load: the phone is an app of its own.
        <LinkButton kind="primary" href="/" target="_top" icon="lanjut">
          {t('Buka Lini ponsel', 'Open Lini for the phone')}
        </LinkButton>
      }
    >
      {t(
        'Halaman kantor dipakai PKB dan kabupaten untuk melihat angka. Catatan, keluarga dan laporan Anda ada di Lini ponsel.',
        'The office pages show figures to field officers and the district. Your records, families and report are in Lini for the phone.',
      )}
    </EmptyState>
  );
}
