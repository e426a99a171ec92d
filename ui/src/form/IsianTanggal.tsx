// A day: quick choices for the near ones, else typed as day, month and year, or picked from the phone's calendar.
import { isTanggal, type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { FilterChip } from '../components/Chip.tsx';
import { t } from '../words/t.ts';
import { formatTanggal } from '../words/tanggal.ts';
import { KetikTanggal } from './KetikTanggal.tsx';

export type IsianTanggalProps = {
  nilai: Tanggal | null;
  hariIni: Tanggal;
  label: string;
  isGalat: boolean;
  /** Quick choices: the day of an event is mostly today or yesterday, a birth date never. */
  isDekat: boolean;
  /** The day may still come. */
  isNanti?: boolean;
  isWajib: boolean;
  onIsi: (nilai: Tanggal | null) => void;
  onSalah: (kalimat: string | null) => void;
};

/** Draws the quick choices and, when asked for, the three parts of a day. */
export function IsianTanggal({ nilai, hariIni, label, isGalat, isDekat, isNanti = false, isWajib, onIsi, onSalah }: IsianTanggalProps) {
  const kemarin = tambahHari(hariIni, -1);
  const isLain = nilai !== null && nilai !== hariIni && nilai !== kemarin;
  const [isKetik, setKetik] = useState(!isDekat || isLain);
  const kalender = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isLain) setKetik(true);
  }, [isLain]);
  const pilih = (tanggal: Tanggal): void => {
    setKetik(false);
    onIsi(tanggal);
  };
  return (
    <div class="stack tight">
      {isDekat && (
        <div class="pilih-hari">
          <FilterChip isOn={!isKetik && nilai === hariIni} onToggle={() => pilih(hariIni)}>
            {t('Hari ini', 'Today')}
          </FilterChip>
          <FilterChip isOn={!isKetik && nilai === kemarin} onToggle={() => pilih(kemarin)}>
            {t('Kemarin', 'Yesterday')}
          </FilterChip>
          <FilterChip isOn={isKetik} onToggle={() => setKetik(true)}>
            {t('Tanggal lain', 'Another day')}
          </FilterChip>
        </div>
      )}
      {isKetik && (
        <>
          <KetikTanggal nilai={nilai} label={label} isGalat={isGalat} onIsi={onIsi} onSalah={onSalah} />
          <div class="cluster apart">
            <span class="soft tabular">{isTanggal(nilai) ? formatTanggal(nilai) : ''}</span>
            <span class="cluster">
              {!isWajib && nilai !== null && (
                <Button kind="quiet" onClick={() => onIsi(null)}>
                  {t('Kosongkan', 'Clear')}
                </Button>
              )}
              <Button kind="quiet" onClick={() => kalender.current?.showPicker()}>
                {t('Pilih di kalender', 'Pick on a calendar')}
              </Button>
            </span>
          </div>
          <input
            ref={kalender}
            class="kalender"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            max={isNanti ? undefined : hariIni}
            value={nilai ?? ''}
            onChange={(peristiwa) => isTanggal(peristiwa.currentTarget.value) && onIsi(peristiwa.currentTarget.value)}
          />
        </>
      )}
    </div>
  );
}
