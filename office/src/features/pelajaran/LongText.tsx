// A few lines of text with its label, how many letters are left, and what is wrong with it.
import { Field } from '@lini/ui/components/Field.tsx';
import { t } from '@lini/ui/words/t.ts';

export type LongTextProps = {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** Letters that fit the phone's screen; more may be typed and is refused on publishing. */
  muat: number;
  error: string | null;
};

/** Draws it. */
export function LongText({ label, value, onValue, muat, error }: LongTextProps) {
  const lebih = value.length - muat;
  const help = lebih > 0 ? t(`Lebih ${lebih} huruf`, `${lebih} letters too many`) : t(`Masih muat ${-lebih} huruf`, `${-lebih} letters left`);
  return (
    <Field label={label} help={help} error={error}>
      {(link) => (
        <textarea {...link} class="input lesson-text" rows={2} maxLength={400} value={value} onInput={(peristiwa) => onValue(peristiwa.currentTarget.value)} />
      )}
    </Field>
  );
}
