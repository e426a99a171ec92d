// The line that proves the sum: PUS = peserta KB + hamil + IAS + IAT + TIAL (+ belum didata).
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { hitungCek } from './angka-baris.ts';

/** Draws the sum with its numbers. */
export function BarisCek({ angka }: { angka: AngkaPerIndikator }) {
  const { pus, pa, hamil, ias, iat, tial, belum, isCocok } = hitungCek(angka);
  const rumus = `${formatAngka(pus)} = ${[pa, hamil, ias, iat, tial].map((satu) => formatAngka(satu)).join(' + ')}${belum > 0 ? ` + ${formatAngka(belum)}` : ''}`;
  return (
    <div class={isCocok ? 'cek tone-good' : 'cek tone-bad'}>
      <Icon name={isCocok ? 'centang' : 'peringatan'} />
      <div>
        <p>
          {belum > 0
            ? t('PUS = peserta KB + hamil + IAS + IAT + TIAL + belum didata', 'Couples = users + pregnant + soon + later + no more + not asked')
            : t('PUS = peserta KB + hamil + IAS + IAT + TIAL', 'Couples = users + pregnant + soon + later + no more')}
        </p>
        <p class="firm tabular cek-angka">{rumus}</p>
      </div>
    </div>
  );
}
