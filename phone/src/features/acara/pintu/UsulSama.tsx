// Two names that may be one person: a walk-in written down at two doors, or somebody invited under another spelling. A person decides.
import { usulSama } from '@lini/core/acara/usul-sama.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../../app/entri.ts';
import { tulisJabatan } from '../orang-acara.ts';
import { samakanOrang } from './catat-hadir.ts';

/** Draws the first pair, one at a time. */
export function UsulSama({ entri }: { entri: EntriSubjek<'acara'> }) {
  const [dilewati, setDilewati] = useState<ReadonlySet<string>>(new Set());
  const usul = usulSama(entri.keadaan).find(({ langsung, lain }) => !dilewati.has(`${langsung.id} ${lain.id}`));
  if (!usul) return null;
  const { langsung, lain } = usul;
  return (
    <Notice
      kind="warn"
      title={t('Apakah ini satu orang?', 'Is this one person?')}
      action={
        <div class="cluster">
          <Button kind="primary" onClick={() => void samakanOrang(entri, langsung.id, lain.id)}>
            {t('Ya, satu orang', 'Yes, one person')}
          </Button>
          <Button onClick={() => setDilewati(new Set([...dilewati, `${langsung.id} ${lain.id}`]))}>{t('Bukan', 'No')}</Button>
        </div>
      }
    >
      <p>
        {langsung.nama}, {tulisJabatan(langsung)} ({t('datang langsung', 'walk-in')})
      </p>
      <p>
        {lain.nama}, {tulisJabatan(lain)}
      </p>
    </Notice>
  );
}
