// Chooses the indicator that is ranked, mapped and followed through the year.
import { t, tt } from '@lini/ui/words/t.ts';
import { PILIHAN } from './indikator-dasbor.ts';
import type { Tampilan } from './tampilan.ts';

/** Draws the choice. */
export function IndicatorPicker({ tampilan }: { tampilan: Tampilan }) {
  return (
    <label class="picker picker-indicator">
      <span class="visually-hidden">{t('Indikator yang ditampilkan', 'Indicator shown')}</span>
      <select class="input input-compact" value={tampilan.indikator.id} onChange={(peristiwa) => tampilan.pilih({ indikator: peristiwa.currentTarget.value })}>
        {PILIHAN.map(({ id, judul }) => (
          <option key={id} value={id}>
            {id.startsWith('B4.') ? `${t('Cara KB', 'Method')}: ${tt(judul)}` : tt(judul)}
          </option>
        ))}
      </select>
    </label>
  );
}
