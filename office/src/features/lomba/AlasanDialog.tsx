// Asks for a written reason before a step that must have one.
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export type AlasanDialogProps = {
  judul: string;
  /** What the button does, in a word or two. */
  lakukan: string;
  onClose: () => void;
  onAlasan: (alasan: string) => Promise<boolean>;
  isBelum?: boolean;
  /** What the reason is called where there are two. */
  label?: string;
  children?: ComponentChildren;
};

const TERPENDEK = 3;

/** Draws the question; closes when the step was taken. */
export function AlasanDialog({ judul, lakukan, onClose, onAlasan, isBelum, label, children }: AlasanDialogProps) {
  const [alasan, setAlasan] = useState('');
  const kirim = async (): Promise<void> => {
    if (await onAlasan(alasan.trim())) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={judul}
      actions={
        <Button kind="primary" disabled={isBelum || alasan.trim().length < TERPENDEK} onClick={() => void kirim()}>
          {lakukan}
        </Button>
      }
    >
      <div class="stack">
        {children}
        <TextInput label={label ?? t('Alasan', 'Reason')} value={alasan} maxLength={500} onValue={setAlasan} isRequired />
      </div>
    </Dialog>
  );
}
