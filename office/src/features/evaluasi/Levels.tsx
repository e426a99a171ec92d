// The six levels in small, in the order of the roles; read out as words.
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { BarisEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { t, tt } from '@lini/ui/words/t.ts';

/** Draws six boxes with their numbers; a dash where nothing could be judged. */
export function Levels({ tingkat }: { tingkat: BarisEvaluasi['tingkat'] }) {
  if (tingkat === null) return <span class="soft">{t('belum dinilai', 'not judged')}</span>;
  return (
    <span class="levels">
      {PERAN_BAKTI.map(({ nilai, label }) => (
        <span key={nilai} class={`level level-${tingkat[nilai]}`} title={tt(label)}>
          <span class="visually-hidden">{`${tt(label)}: `}</span>
          {tingkat[nilai]}
        </span>
      ))}
    </span>
  );
}
