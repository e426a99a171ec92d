// A small search field in the heading of a list.
import { t } from '@lini/ui/words/t.ts';

export type CariProps = { label: string; nilai: string; onCari: (kata: string) => void };

/** Draws it; its label is for screen readers, the words inside for everybody else. */
export function Cari({ label, nilai, onCari }: CariProps) {
  return (
    <input
      type="search"
      class="input input-compact search"
      aria-label={label}
      placeholder={t('Cari…', 'Search…')}
      value={nilai}
      onInput={(peristiwa) => onCari(peristiwa.currentTarget.value)}
    />
  );
}
