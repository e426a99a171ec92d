// The district decides a correction: granting asks first and names what changes, for it cannot be undone; refusing needs a reason.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { ALASAN_TERPENDEK } from '@lini/core/pelaporan/tolak-laporan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

/** More changed lines than this are counted; all stand in the table behind. */
const TAMPIL = 8;

export type PutuskanRalatProps = {
  /** The lines that change, in words; null: they are not for this viewer. */
  perubahan: readonly string[] | null;
  onPutus: (isDisetujui: boolean, alasan: string | null) => void;
};

function Perubahan({ perubahan }: Pick<PutuskanRalatProps, 'perubahan'>) {
  if (perubahan === null) return <p>{t('Angka laporan RT dibaca kader dan PKB.', 'Figures of an RT are read by cadres and PKB.')}</p>;
  const sisa = perubahan.length - TAMPIL;
  return (
    <ul class="stack tight bullets">
      {perubahan.slice(0, TAMPIL).map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
      {sisa > 0 && <li>{t(`dan ${sisa} baris lagi`, `and ${sisa} more lines`)}</li>}
    </ul>
  );
}

/** Draws the reason, the two buttons and, once granting is pressed, the question. */
export function PutuskanRalat({ perubahan, onPutus }: PutuskanRalatProps) {
  const [alasan, setAlasan] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const [isDitanya, setDitanya] = useState(false);
  const tolak = (): void => {
    if (alasan.trim().length < ALASAN_TERPENDEK) setGalat(tt(kalimatTolakan('alasan-kosong')));
    else onPutus(false, alasan.trim());
  };
  const setuju = (): void => {
    setDitanya(false);
    onPutus(true, null);
  };
  return (
    <div class="stack no-print">
      <Field label={t('Alasan bila ditolak', 'Reason when refused')} error={galat}>
        {(link) => (
          <textarea
            {...link}
            class="input"
            rows={2}
            maxLength={500}
            value={alasan}
            onInput={(peristiwa) => {
              setAlasan(peristiwa.currentTarget.value);
              setGalat(null);
            }}
          />
        )}
      </Field>
      <div class="cluster">
        <Button kind="primary" icon="centang" onClick={() => setDitanya(true)}>
          {t('Setujui ralat', 'Grant the correction')}
        </Button>
        <Button icon="silang" onClick={tolak}>
          {t('Tolak ralat', 'Refuse it')}
        </Button>
      </div>
      {isDitanya && (
        <Dialog
          isOpen
          onClose={() => setDitanya(false)}
          title={t('Setujui ralat ini?', 'Grant this correction?')}
          actions={
            <>
              <Button onClick={() => setDitanya(false)}>{t('Batal', 'Cancel')}</Button>
              <Button kind="primary" icon="centang" onClick={setuju}>
                {t('Ya, setujui', 'Yes, grant it')}
              </Button>
            </>
          }
        >
          <div class="stack">
            <Perubahan perubahan={perubahan} />
            <p class="soft">
              {t(
                'Angka terkunci tetap; ralat berdiri di sampingnya di semua tingkat. Putusan ini tidak bisa dibatalkan.',
                'The locked figures stay; the correction stands beside them at every level. This decision cannot be undone.',
              )}
            </p>
          </div>
        </Dialog>
      )}
    </div>
  );
}
