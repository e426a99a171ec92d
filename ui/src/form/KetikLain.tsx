// Types an answer that is not among those offered; what cannot be read is said under it.
import { useState } from 'preact/hooks';
import { TextInput } from '../components/TextInput.tsx';
import { t } from '../words/t.ts';

/** How what is typed becomes an answer; `baca` gives null for what cannot be one. */
export type Ketik = { readonly label: string; readonly bantuan: string; readonly baca: (ketikan: string) => string | null };

export type KetikLainProps = Ketik & {
  /** The answer, offered or typed; null: none. */
  nilai: string | null;
  isDitawarkan: boolean;
  onIsi: (nilai: string | null) => void;
};

/** Draws the field for digits; a tick among the offered answers takes the place of what was typed. */
export function KetikLain({ label, bantuan, baca, nilai, isDitawarkan, onIsi }: KetikLainProps) {
  const [ketikan, setKetikan] = useState('');
  const tampil = ketikan !== '' && baca(ketikan) === nilai ? ketikan : isDitawarkan ? '' : (nilai ?? '');
  return (
    <TextInput
      label={label}
      help={bantuan}
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      value={tampil}
      error={tampil !== '' && baca(tampil) === null ? t('Isi dengan angka.', 'Enter digits.') : null}
      onValue={(baru) => {
        setKetikan(baru);
        onIsi(baca(baru));
      }}
    />
  );
}
