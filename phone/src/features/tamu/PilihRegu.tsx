// The teams at the question, each with its score and whether it has answered this one already.
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import type { SoalKini } from '@lini/core/lomba/cerdas/soal-kini.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

export type PilihReguProps = {
  lomba: KeadaanLomba;
  soal: Pick<SoalKini, 'babak' | 'soal'>;
  /** The one chosen; null: none. */
  regu: string | null;
  skorRegu: (id: string) => number;
  onRegu: (id: string) => void;
};

/** Draws the keys, in the order of play. */
export function PilihRegu({ lomba, soal, regu, skorRegu, onRegu }: PilihReguProps) {
  const keluar = new Set(lomba.diskualifikasi.map((satu) => satu.regu));
  const sudah = new Set(lomba.jawaban.flatMap((satu) => (satu.babak === soal.babak && satu.soal === soal.soal ? [satu.regu] : [])));
  return (
    <fieldset class="stack tight">
      <legend class="field-label">{t('Regu', 'Team')}</legend>
      {reguMain({ ...lomba, regu: urutTampil(lomba) })
        .filter(({ id }) => !keluar.has(id))
        .map(({ id, nama }) => (
          <Button key={id} isWide aria-pressed={regu === id} kind={regu === id ? 'primary' : 'secondary'} onClick={() => onRegu(id)}>
            {nama} · {formatAngka(skorRegu(id))}
            {sudah.has(id) && t(' · sudah menjawab', ' · has answered')}
          </Button>
        ))}
    </fieldset>
  );
}
