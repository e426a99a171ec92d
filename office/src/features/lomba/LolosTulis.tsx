// The written round for an office that only takes part: who went on, without a score.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { t } from '@lini/ui/words/t.ts';
import { namaRegu } from './sebut-lomba.ts';

/** Draws it. */
export function LolosTulis({ lomba }: { lomba: KeadaanLomba }) {
  return (
    <section class="card stack" aria-labelledby="tulis">
      <h2 id="tulis">{t('Babak tulis', 'Written round')}</h2>
      {lomba.lolos === null ? (
        <p class="soft">
          {t('Regu yang lolos tampil di sini sesudah kabupaten menetapkannya.', 'The teams that go on show here once the kabupaten has settled them.')}
        </p>
      ) : (
        <>
          <p class="soft">{t('Regu yang lolos ke soal lisan:', 'Teams that go on to the questions:')}</p>
          <ul>
            {lomba.lolos.regu.map((regu) => (
              <li key={regu}>{namaRegu(lomba, regu)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
