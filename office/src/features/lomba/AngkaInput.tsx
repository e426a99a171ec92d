// A short field for a number, comma or point; empty or not a number is null.
import { tulisKetikanAngka } from '@lini/ui/words/ketikan-angka.ts';
import { useEffect, useState } from 'preact/hooks';
import { bacaAngka } from './isian-aturan.ts';

export type AngkaInputProps = { label: string; nilai: number | null; onNilai: (nilai: number | null) => void; isLabelTersembunyi?: boolean; isMinus?: boolean };

/** A sign is read only where points may be taken off. */
const baca = (tulisan: string, isMinus: boolean): number | null => {
  const negatif = isMinus && /^[-−]/.test(tulisan.trim());
  const nilai = bacaAngka(negatif ? tulisan.trim().slice(1) : tulisan);
  return nilai !== null && negatif ? -nilai : nilai;
};

/** Draws the field. */
export function AngkaInput({ label, nilai, onNilai, isLabelTersembunyi, isMinus = false }: AngkaInputProps) {
  const [tulisan, setTulisan] = useState(tulisKetikanAngka(nilai));
  useEffect(() => {
    setTulisan((lama) => (baca(lama, isMinus) === nilai ? lama : tulisKetikanAngka(nilai)));
  }, [nilai, isMinus]);
  return (
    <label class="picker">
      <span class={isLabelTersembunyi ? 'visually-hidden' : 'picker-label'}>{label}</span>
      <input
        class="input input-compact contest-number"
        inputMode="decimal"
        value={tulisan}
        onInput={(peristiwa) => {
          setTulisan(peristiwa.currentTarget.value);
          onNilai(baca(peristiwa.currentTarget.value, isMinus));
        }}
      />
    </label>
  );
}
