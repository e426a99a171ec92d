// One answer out of several, as big rows; a long list folds to its answer so that the next question comes into view.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { t } from '../words/t.ts';

export type Opsi = { readonly nilai: string; readonly label: string; readonly rincian?: string | undefined };

export type PilihSatuProps = { opsi: readonly Opsi[]; nilai: string | null; isWajib: boolean; onPilih: (nilai: string | null) => void };

/** Longer lists fold after the choice. */
const PALING_BANYAK_TERBUKA = 4;

/** Draws radio rows, or the chosen one with a way to change it. */
export function PilihSatu({ opsi, nilai, isWajib, onPilih }: PilihSatuProps) {
  const nama = useId();
  const terpilih = opsi.find((satu) => satu.nilai === nilai);
  const isPanjang = opsi.length > PALING_BANYAK_TERBUKA;
  const [isTerbuka, setTerbuka] = useState(false);
  const ubah = useRef<HTMLDivElement>(null);
  const isBaruDilipat = useRef(false);
  useEffect(() => {
    // Without this the focus would be lost together with the row that was pressed.
    if (isBaruDilipat.current) ubah.current?.querySelector('button')?.focus({ preventScroll: true });
    isBaruDilipat.current = false;
  });
  if (isPanjang && terpilih && !isTerbuka) {
    return (
      <div class="opsi-terpilih" ref={ubah}>
        <span class="opsi opsi-tetap">
          <Icon name="centang" />
          <span class="opsi-isi">{terpilih.label}</span>
        </span>
        <Button onClick={() => setTerbuka(true)}>{t('Ganti', 'Change')}</Button>
      </div>
    );
  }
  return (
    <div class="opsi-daftar">
      {opsi.map((satu) => (
        <label key={satu.nilai} class="opsi">
          <input
            type="radio"
            name={nama}
            checked={satu.nilai === nilai}
            onChange={() => onPilih(satu.nilai)}
            onClick={(peristiwa) => {
              // Arrow keys walk through radios with clicks of their own (detail 0); folding then would take the list away.
              if (!isPanjang || peristiwa.detail === 0) return;
              isBaruDilipat.current = true;
              setTerbuka(false);
            }}
          />
          <span class="opsi-isi">
            {satu.label}
            {satu.rincian && <span class="opsi-rincian">{satu.rincian}</span>}
          </span>
        </label>
      ))}
      {!isWajib && terpilih && (
        <Button kind="quiet" icon="silang" onClick={() => onPilih(null)}>
          {t('Kosongkan', 'Clear')}
        </Button>
      )}
    </div>
  );
}
