// Asks for the reason before something is taken back.
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

export type AlasanDialogProps = {
  judul: string;
  /** What follows from it. */
  keterangan: string;
  tombol: string;
  onKirim: (alasan: string) => void;
  onTutup: () => void;
};

const TERPENDEK = 3;

/** Draws the open dialog. */
export function AlasanDialog({ judul, keterangan, tombol, onKirim, onTutup }: AlasanDialogProps) {
  const [alasan, setAlasan] = useState('');
  const [isDicoba, setDicoba] = useState(false);
  const isKurang = alasan.trim().length < TERPENDEK;
  return (
    <Dialog
      isOpen
      onClose={onTutup}
      title={judul}
      actions={
        <Button kind="danger" onClick={() => (isKurang ? setDicoba(true) : onKirim(alasan.trim()))}>
          {tombol}
        </Button>
      }
    >
      <div class="stack">
        <p>{keterangan}</p>
        <Field
          label={t('Alasan', 'Reason')}
          isRequired
          error={isDicoba && isKurang ? t('Tulis alasannya, supaya yang lain mengerti.', 'Write why, so that others understand.') : null}
        >
          {(link) => <textarea {...link} class="input" rows={2} maxLength={300} value={alasan} onInput={(p) => setAlasan(p.currentTarget.value)} />}
        </Field>
      </div>
    </Dialog>
  );
}
