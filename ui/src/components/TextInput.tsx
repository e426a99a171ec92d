// A line of text with its label, help and error.
import { Field } from './Field.tsx';

export type TextInputProps = {
  label: string;
  value: string;
  onValue: (value: string) => void;
  help?: string | undefined;
  error?: string | null | undefined;
  type?: 'text' | 'search' | 'password' | 'tel';
  /** Which keyboard a phone shows. */
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'search';
  name?: string;
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
  isRequired?: boolean;
};

/** Draws a labelled text input and hands out each new value. */
export function TextInput({ label, value, onValue, help, error, type = 'text', isRequired, ...rest }: TextInputProps) {
  return (
    <Field label={label} help={help} error={error} isRequired={isRequired}>
      {(link) => (
        <input
          {...rest}
          {...link}
          // The element's types split inputs by kind; these four kinds take the same attributes.
          type={type as 'text'}
          class="input"
          value={value}
          // Words to search and secrets do not begin with a capital.
          autoCapitalize={type === 'text' ? undefined : 'none'}
          onInput={(peristiwa) => onValue(peristiwa.currentTarget.value)}
        />
      )}
    </Field>
  );
}
