// A NIK or card number: shown without its middle, in full only after a tap.
import { sembunyikanNik } from '@lini/core/keluarga/nik.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

/** Draws the number and the button that opens or closes it; `nama` says whose or what it is, for who hears the screen. */
export function AngkaTertutup({ nomor, nama }: { nomor: string; nama: string }) {
  const [isTerbuka, setTerbuka] = useState(false);
  return (
    <span class="cluster apart">
      <span class="tabular">{isTerbuka ? nomor : sembunyikanNik(nomor)}</span>
      <Button kind="quiet" onClick={() => setTerbuka(!isTerbuka)}>
        {isTerbuka ? t('Tutup', 'Hide') : t('Lihat', 'Show')}
        <span class="visually-hidden"> {nama}</span>
      </Button>
    </span>
  );
}
