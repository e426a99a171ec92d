// Asks for a written reason before a step that must have one; stays open, with what was typed, when the step is refused.
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog, type DialogProps } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

export type AlasanDialogProps = Pick<DialogProps, 'onClose'> & {
  judul: string;
  /** What the button does, in a word or two. */
  lakukan: string;
  /** Takes the step; gives whether it was taken. */
  onAlasan: (alasan: string) => Promise<boolean>;
  /** Something else has still to be chosen. */
  isBelum?: boolean;
  /** It takes something away from somebody. */
  isMencabut?: boolean;
  /** What the reason is called where there are two. */
  label?: string;
  /** Letters it may have. */
  maxLength?: number;
  children?: DialogProps['children'];
};

const TERPENDEK = 3;

/** Draws the question; closes when the step was taken. */
export function AlasanDialog({ judul, lakukan, onClose, onAlasan, isBelum, isMencabut, label, maxLength = 300, children }: AlasanDialogProps) {
  const [alasan, setAlasan] = useState('');
  const [isDicoba, setDicoba] = useState(false);
  const [isJalan, setJalan] = useState(false);
  const isKurang = alasan.trim().length < TERPENDEK;
  const kirim = async (): Promise<void> => {
    if (isKurang) return setDicoba(true);
    setJalan(true);
    const isJadi = await onAlasan(alasan.trim());
    setJalan(false);
    if (isJadi) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={judul}
      actions={
        <Button kind={isMencabut ? 'danger' : 'primary'} isBusy={isJalan} disabled={isBelum} onClick={() => void kirim()}>
          {lakukan}
        </Button>
      }
    >
      <div class="stack">
        {children}
        <Field
          label={label ?? t('Alasan', 'Reason')}
          isRequired
          error={isDicoba && isKurang ? t('Tulis alasannya, supaya yang lain mengerti.', 'Write why, so that others understand.') : null}
        >
          {(link) => <textarea {...link} class="input" rows={2} maxLength={maxLength} value={alasan} onInput={(p) => setAlasan(p.currentTarget.value)} />}
        </Field>
      </div>
    </Dialog>
  );
}
