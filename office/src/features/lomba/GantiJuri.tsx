// Another juror in the place of one who was given a link: her phone broke, or she cannot go on.
import type { JuriLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from './AlasanDialog.tsx';

/** Draws the button and its question; `onGanti` gives whether the change stands. */
export function GantiJuri({ juri, isJalan, onGanti }: { juri: JuriLomba; isJalan: boolean; onGanti: (nama: string, alasan: string) => Promise<boolean> }) {
  const [isBuka, setBuka] = useState(false);
  const [nama, setNama] = useState('');
  return (
    <>
      <Button isCompact isBusy={isJalan} onClick={() => setBuka(true)}>
        {t('Ganti juri', 'Replace')}
      </Button>
      {isBuka && (
        <AlasanDialog
          judul={t(`Ganti ${juri.nama}`, `Replace ${juri.nama}`)}
          lakukan={t('Beri tautan baru', 'Give a new link')}
          onClose={() => setBuka(false)}
          isBelum={!nama.trim()}
          onAlasan={(alasan) => onGanti(nama.trim(), alasan)}
        >
          <p>
            {t(
              'Lembar yang sudah masuk tetap dihitung. Regu lainnya dinilai penggantinya. Ponselnya rusak? Tulis namanya lagi, misalnya dengan tanda (ponsel baru).',
              'Sheets that came in still count. The other teams are judged by the new juror. A broken phone? Write the name again, marked (new phone).',
            )}
          </p>
          <TextInput label={t('Nama penggantinya', 'Name of the new juror')} value={nama} maxLength={120} onValue={setNama} isRequired />
        </AlasanDialog>
      )}
    </>
  );
}
