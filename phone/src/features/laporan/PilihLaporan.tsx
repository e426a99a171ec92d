// Which report and which month: the choices above every report.
import type { Laporan } from '@lini/core/laporan/laporan.ts';
import { LAPORAN } from '@lini/core/registry/laporan.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { hariIni } from '../../app/waktu.ts';
import { rtSaya } from '../../app/wilayah.ts';

const JUMLAH_BULAN = 12;

export type PilihLaporanProps = { laporan: Laporan; bulan: Signal<string>; isRtSaya: Signal<boolean> };

/** Draws the choices; the report is in the address, so that it can be linked to. */
export function PilihLaporan({ laporan, bulan, isRtSaya }: PilihLaporanProps) {
  const { route } = useLocation();
  const id = useId();
  const bulanIni = bulanDari(hariIni.value);
  return (
    <div class="stack tight">
      <div class="cluster">
        <label for={`${id}-laporan`}>{t('Laporan', 'Report')}</label>
        <select
          id={`${id}-laporan`}
          class="input"
          value={laporan.id}
          onChange={(peristiwa) => route(`/laporan?laporan=${peristiwa.currentTarget.value}`, true)}
        >
          {LAPORAN.map((satu) => (
            <option key={satu.id} value={satu.id}>
              {tt(satu.judul)}
            </option>
          ))}
        </select>
      </div>
      <div class="cluster">
        <label for={id}>{t('Bulan', 'Month')}</label>
        <select
          id={id}
          class="input"
          value={bulan.value}
          onChange={(peristiwa) => {
            bulan.value = peristiwa.currentTarget.value;
          }}
        >
          {Array.from({ length: JUMLAH_BULAN }, (_, ke) => tambahBulan(bulanIni, -ke)).map((satu) => (
            <option key={satu} value={satu}>
              {formatBulan(satu)}
            </option>
          ))}
        </select>
        {rtSaya.value.size > 0 && (
          <FilterChip
            isOn={isRtSaya.value}
            onToggle={() => {
              isRtSaya.value = !isRtSaya.value;
            }}
          >
            {t('RT saya saja', 'Only my RT')}
          </FilterChip>
        )}
      </div>
    </div>
  );
}
