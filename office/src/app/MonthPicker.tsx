// Chooses the month shown from a list of two years.
import { type Bulan, daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';

export type MonthPickerProps = { bulan: Bulan; bulanIni: Bulan; onPick: (bulan: Bulan) => void };

/** Draws the choice; the month asked for stands in it even when it is older than the list. */
export function MonthPicker({ bulan, bulanIni, onPick }: MonthPickerProps) {
  const daftar = daftarBulan(tambahBulan(bulanIni, -23), bulanIni).reverse();
  const pilihan = daftar.includes(bulan) ? daftar : [bulan, ...daftar];
  return (
    <label class="picker">
      <span class="picker-label">{t('Bulan', 'Month')}</span>
      <select class="input input-compact" value={bulan} onChange={(peristiwa) => onPick(peristiwa.currentTarget.value)}>
        {pilihan.map((satu) => (
          <option key={satu} value={satu}>
            {formatBulan(satu)}
          </option>
        ))}
      </select>
    </label>
  );
}
