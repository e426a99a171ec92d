// The scoreboard of a quiz, counted anew from everything that was answered.
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import type { SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { skorKini } from '@lini/core/lomba/hasil-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

/** Draws the scores, highest first. */
export function PapanSkor({ lomba, cerdas }: { lomba: KeadaanLomba; cerdas: SkemaCerdas }) {
  const skor = skorKini(lomba, cerdas);
  const keluar = new Set(lomba.diskualifikasi.map((satu) => satu.regu));
  const baris = reguMain(lomba)
    .map((satu) => ({ ...satu, total: skor.regu.get(satu.id)?.total ?? 0 }))
    .sort((a, b) => b.total - a.total);
  return (
    <section class="card stack" aria-labelledby="skor">
      <h2 id="skor">{t('Papan skor', 'Scoreboard')}</h2>
      <ol class="quiz-board">
        {baris.map((satu) => (
          <li key={satu.id} class={keluar.has(satu.id) ? 'soft' : undefined}>
            <span>{satu.nama}</span>
            <span class="quiz-score tabular">{keluar.has(satu.id) ? t('diskualifikasi', 'disqualified') : formatAngka(satu.total)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
