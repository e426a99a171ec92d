// A native dialog: focus stays inside, Escape closes, and the focus returns to where it was.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** Why the last step of a page was refused: a dialog that asked for the step says it itself, for the page behind it is covered. */
export const DialogRefusal = createContext<string | null>(null);

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ComponentChildren;
  /** Buttons at the foot; the close button in the heading is always there. */
  actions?: ComponentChildren;
  /** A sheet comes from the bottom on a phone and stands at the side on a desk. */
  isSheet?: boolean;
  /** Asks whether to do something: the way out is called `Batal`, since `Tutup` might be what is asked. */
  isQuestion?: boolean;
};

/** The refusal of what was tried since the dialog opened; one from before is another matter. */
function useRefusal(isOpen: boolean): string | null {
  const kini = useContext(DialogRefusal);
  const lama = useRef<string | null>(null);
  const wasOpen = useRef(false);
  if (isOpen && !wasOpen.current) lama.current = kini;
  if (kini === null) lama.current = null;
  wasOpen.current = isOpen;
  return kini === lama.current ? null : kini;
}

/** Draws the dialog while it is open. */
export function Dialog({ isOpen, onClose, title, children, actions, isSheet, isQuestion }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const refusal = useRefusal(isOpen);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !isOpen) return;
    const asal = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      // The element has left the page by now, and the browser gives the focus back only for one that is still there.
      if (asal instanceof HTMLElement && asal.isConnected) asal.focus({ preventScroll: true });
    };
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    // The backdrop belongs to the dialog element itself, so a click that hits the element and not its content is a click outside.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, heard as `cancel`.
    <dialog
      ref={ref}
      class={isSheet ? 'dialog sheet' : 'dialog'}
      aria-labelledby={id}
      onCancel={(peristiwa) => {
        peristiwa.preventDefault();
        onClose();
      }}
      onClick={(peristiwa) => {
        if (peristiwa.target === peristiwa.currentTarget) onClose();
      }}
    >
      <div class="dialog-heading">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" icon="silang" onClick={onClose}>
          {isQuestion ? t('Batal', 'Cancel') : t('Tutup', 'Close')}
        </Button>
      </div>
      <div class="dialog-body">{children}</div>
      {refusal && (
        <div class="dialog-refusal">
          <Notice kind="error" title={refusal} />
        </div>
      )}
      {actions && <div class="dialog-actions">{actions}</div>}
    </dialog>
  );
}
