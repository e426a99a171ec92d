// Chooses the language of the screen; each language is written in itself.
import { type Bahasa, bahasa, setBahasa, t } from '../words/t.ts';

const PILIHAN: readonly { nilai: Bahasa; nama: string; singkat: string }[] = [
  { nilai: 'id', nama: 'Bahasa Indonesia', singkat: 'ID' },
  { nilai: 'en', nama: 'English', singkat: 'EN' },
];

/** Draws the two languages as a pair of toggles. */
export function LanguageSwitch() {
  return (
    <fieldset class="language">
      <legend class="visually-hidden">{t('Bahasa layar', 'Screen language')}</legend>
      {PILIHAN.map(({ nilai, nama, singkat }) => (
        <button key={nilai} type="button" lang={nilai} aria-pressed={bahasa.value === nilai} onClick={() => setBahasa(nilai)}>
          <span aria-hidden="true">{singkat}</span>
          <span class="visually-hidden">{nama}</span>
        </button>
      ))}
    </fieldset>
  );
}
