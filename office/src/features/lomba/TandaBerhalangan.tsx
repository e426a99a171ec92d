// A juror is excused from one team or from all, with a reason.
import type { JuriLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { PilihRegu } from './PilihRegu.tsx';

/** Draws the button and its question. */
export function TandaBerhalangan({ meja: { data, tulis }, juri }: { meja: MejaTerisi; juri: JuriLomba }) {
  const [isBuka, setBuka] = useState(false);
  const [regu, setRegu] = useState('');
  return (
    <>
      <Button kind="quiet" isCompact onClick={() => setBuka(true)}>
        {t('Berhalangan', 'Excuse')}
      </Button>
      {isBuka && (
        <AlasanDialog
          judul={t(`${juri.nama} berhalangan`, `${juri.nama} is excused`)}
          lakukan={t('Catat berhalangan', 'Record')}
          onClose={() => setBuka(false)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.berhalangan', isi: { juri: juri.id, regu: regu || null, alasan } })}
        >
          <PilihRegu label={t('Untuk regu', 'For the team')} kosong={t('Semua regu', 'All teams')} regu={data.lomba.regu} nilai={regu} onPilih={setRegu} />
        </AlasanDialog>
      )}
    </>
  );
}
