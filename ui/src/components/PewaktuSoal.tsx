// The clock of one question: counts the seconds of the rules down, or up where they print none.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../words/t.ts';
import { tulisDetik } from '../words/waktu.ts';
import { Button } from './Button.tsx';
import { FilterChip } from './Chip.tsx';
import { useDetikSejak } from './use-detik.ts';

const GETAR_MS = 400;

export type PewaktuSoalProps = {
  /** Seconds the rules give; null: none. `hitungan`: with a calculation, null where the rules make no difference. */
  waktu: { readonly detik: number | null; readonly hitungan: number | null };
};

/** Draws the clock, still until it is started; give it the question as `key`, so that the next one begins anew. */
export function PewaktuSoal({ waktu }: PewaktuSoalProps) {
  const [mulai, setMulai] = useState<number | null>(null);
  const [isHitungan, setHitungan] = useState(false);
  const detik = useDetikSejak(mulai);
  const batas = isHitungan ? waktu.hitungan : waktu.detik;
  const isHabis = mulai !== null && batas !== null && detik >= batas;
  useEffect(() => {
    if (isHabis) navigator.vibrate?.(GETAR_MS);
  }, [isHabis]);
  return (
    <div class="cluster">
      <span role="timer" class={isHabis ? 'stopwatch is-over' : 'stopwatch'}>
        {tulisDetik(batas === null ? detik : Math.max(0, batas - detik))}
      </span>
      <Button isCompact icon="jam" onClick={() => setMulai(mulai === null ? Date.now() : null)}>
        {mulai === null ? t('Mulai waktu', 'Start the clock') : t('Ulang waktu', 'Reset the clock')}
      </Button>
      {waktu.hitungan !== null && (
        <FilterChip isOn={isHitungan} onToggle={() => setHitungan(!isHitungan)}>
          {t(`Soal hitungan, ${waktu.hitungan} detik`, `Calculation, ${waktu.hitungan} seconds`)}
        </FilterChip>
      )}
      <span role="status" class="firm">
        {isHabis ? t('Waktu habis', 'Time is up') : ''}
      </span>
    </div>
  );
}
