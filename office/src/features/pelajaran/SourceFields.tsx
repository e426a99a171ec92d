// One source: how firm it is, and its name.
import { type Basis, LABEL_BASIS, type Sumber } from '@lini/core/sumber.ts';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';

const BASIS = Object.keys(LABEL_BASIS) as Basis[];

type SourceFieldsProps = { sumber: Sumber; error: string | null; onUbah: (sumber: { basis: Basis; rujukan: string }) => void };

/** Draws it. */
export function SourceFields({ sumber: { basis, rujukan }, error, onUbah }: SourceFieldsProps) {
  return (
    <div class="lesson-pair">
      <TextInput label={t('Sumber', 'Source')} value={rujukan} maxLength={400} error={error} onValue={(baru) => onUbah({ basis, rujukan: baru })} />
      <Field label={t('Kekuatannya', 'How firm')}>
        {(link) => (
          <select {...link} class="input" value={basis} onChange={(peristiwa) => onUbah({ basis: peristiwa.currentTarget.value as Basis, rujukan })}>
            {BASIS.map((satu) => (
              <option key={satu} value={satu}>
                {tt(LABEL_BASIS[satu])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
