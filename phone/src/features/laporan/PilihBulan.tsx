// Which of the last twelve months.
import type { Bulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useId } from 'preact/hooks';
import { listBulan } from '../../app/laporan/laporan-institusi.ts';

/** Draws the choice. */
export function PilihBulan({ bulan, onPilih }: { bulan: Bulan; onPilih: (bulan: Bulan) => void }) {
  const id = useId();
  const ada = listBulan();
  return (
    <div class="cluster">
      <label for={id}>{t('Bulan', 'Month')}</label>
      <select id={id} class="input" value={bulan} onChange={(peristiwa) => onPilih(peristiwa.currentTarget.value)}>
        {(ada.includes(bulan) ? ada : [...ada, bulan]).map((satu) => (
          <option key={satu} value={satu}>
            {formatBulan(satu)}
          </option>
        ))}
      </select>
    </div>
  );
}
