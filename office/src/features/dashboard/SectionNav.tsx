// The sections of the dashboard, side by side above the figures.
import { t, tt } from '@lini/ui/words/t.ts';
import { BAGIAN } from './bagian.ts';
import type { Tampilan } from './tampilan.ts';

/** Draws the way to every section; area and month stay, the indicator is each section's own. */
export function SectionNav({ tampilan: { bagian, tujuan } }: { tampilan: Tampilan }) {
  const pilihan = [{ id: null, judul: t('Ringkasan', 'Overview') }, ...BAGIAN.map(({ id, judul }) => ({ id, judul: tt(judul) }))];
  return (
    <nav class="sections no-print" aria-label={t('Bagian dasbor', 'Sections of the dashboard')}>
      <ul>
        {pilihan.map(({ id, judul }) => (
          <li key={id}>
            <a href={tujuan({ bagian: id, indikator: null })} aria-current={id === (bagian?.id ?? null) ? 'page' : undefined}>
              {judul}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
