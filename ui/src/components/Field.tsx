// The frame of one question: label, help, the input itself, and what is wrong with the answer.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** What the input must carry so that screen readers join it to its label, help and error. */
export type FieldLink = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': 'true' | undefined; 'aria-required': 'true' | undefined };

export type FieldProps = {
  label: string;
  help?: string | undefined;
  error?: string | null | undefined;
  isRequired?: boolean | undefined;
  /** Draws the input with the attributes handed in. */
  children: (link: FieldLink) => ComponentChildren;
};

/** Draws the frame; the error is announced when it appears. */
export function Field({ label, help, error, isRequired, children }: FieldProps) {
  const id = useId();
  const keterangan = [help ? `${id}-bantuan` : '', error ? `${id}-galat` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {help && (
        <p class="field-help" id={`${id}-bantuan`}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': keterangan || undefined,
        'aria-invalid': error ? 'true' : undefined,
        'aria-required': isRequired ? 'true' : undefined,
      })}
      <div aria-live="polite">
        {error && (
          <p class="field-error" id={`${id}-galat`}>
            <Icon name="peringatan" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
