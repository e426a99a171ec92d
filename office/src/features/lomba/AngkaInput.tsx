// A short field for a number, comma or point; empty or not a number is null.
import { Icon } from '@lini/ui/components/Icon.tsx';
import { tulisKetikanAngka } from '@lini/ui/words/ketikan-angka.ts';
import { useEffect, useId, useState } from 'preact/hooks';
import { bacaAngka } from './isian-aturan.ts';

export type AngkaInputProps = {
  label: string;
  nilai: number | null;
  onNilai: (nilai: number | null) => void;
  isLabelTersembunyi?: boolean;
  isMinus?: boolean;
  /** What is typed but no number is handed out as NaN, told apart from an empty field. */
  isKetat?: boolean;
  galat?: string | undefined;
};

type Cara = { readonly isMinus: boolean; readonly isKetat: boolean };

/** A sign is read only where points may be taken off. */
function baca(tulisan: string, { isMinus, isKetat }: Cara): number | null {
  const negatif = isMinus && /^[-−]/.test(tulisan.trim());
  const nilai = bacaAngka(negatif ? tulisan.trim().slice(1) : tulisan);
  if (nilai === null) return isKetat && tulisan.trim() !== '' ? Number.NaN : null;
  return negatif ? -nilai : nilai;
}

const tulis = (nilai: number | null): string => (Number.isNaN(nilai) ? '' : tulisKetikanAngka(nilai));

/** Draws the field; what is wrong with it stands below. */
export function AngkaInput({ label, nilai, onNilai, isLabelTersembunyi, isMinus = false, isKetat = false, galat }: AngkaInputProps) {
  const id = useId();
  const [tulisan, setTulisan] = useState(tulis(nilai));
  useEffect(() => {
    setTulisan((lama) => (Object.is(baca(lama, { isMinus, isKetat }), nilai) || Number.isNaN(nilai) ? lama : tulis(nilai)));
  }, [nilai, isMinus, isKetat]);
  return (
    <div class="picker">
      <label for={id} class={isLabelTersembunyi ? 'visually-hidden' : 'picker-label'}>
        {label}
      </label>
      <input
        id={id}
        class="input input-compact contest-number"
        inputMode="decimal"
        aria-invalid={galat ? 'true' : undefined}
        aria-describedby={galat ? `${id}-galat` : undefined}
        value={tulisan}
        onInput={(peristiwa) => {
          setTulisan(peristiwa.currentTarget.value);
          onNilai(baca(peristiwa.currentTarget.value, { isMinus, isKetat }));
        }}
      />
      {galat && (
        <span class="field-error" id={`${id}-galat`}>
          <Icon name="peringatan" />
          <span>{galat}</span>
        </span>
      )}
    </div>
  );
}
