// Chooses the indicator that is ranked, mapped and followed through the year.
import { t, tt } from '@lini/ui/words/t.ts';
import { listTampil } from './ringkasan.ts';
import type { Tampilan } from './tampilan.ts';

/** Draws the choice among the figures of the page. */
export function IndicatorPicker({ tampilan: { bagian, indikator, pilih } }: { tampilan: Tampilan }) {
  return (
    <label class="picker picker-indicator">
      <span class="visually-hidden">{t('Indikator yang ditampilkan', 'Indicator shown')}</span>
      <select class="input input-compact" value={indikator.id} onChange={(peristiwa) => pilih({ indikator: peristiwa.currentTarget.value })}>
        {listTampil(bagian, indikator).map(({ id, judul }) => (
          <option key={id} value={id}>
            {id.startsWith('B4.') ? `${t('Cara KB', 'Method')}: ${tt(judul)}` : tt(judul)}
          </option>
        ))}
      </select>
    </label>
  );
}
