// The line that proves the sum: the couples are those of all the boxes together, in the words of the rows below it.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { LABEL_KOTAK } from '@lini/core/pus/kotak.ts';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { hitungCek } from './angka-baris.ts';

const KOTAK = ['pa', 'hamil', 'ias', 'iat', 'tial'] as const;

/** Draws the sum with its numbers. */
export function BarisCek({ angka }: { angka: AngkaPerIndikator }) {
  const { pus, pa, hamil, ias, iat, tial, belum, isCocok } = hitungCek(angka);
  const rumus = `${formatAngka(pus)} = ${[pa, hamil, ias, iat, tial].map((satu) => formatAngka(satu)).join(' + ')}${belum > 0 ? ` + ${formatAngka(belum)}` : ''}`;
  const kotak = [...KOTAK, ...(belum > 0 ? (['belum'] as const) : [])];
  const istilah = kotak.map((satu) => tt(LABEL_KOTAK[satu]).toLowerCase().replace('kb', 'KB')).join(' + ');
  return (
    <div class={isCocok ? 'cek tone-good' : 'cek tone-bad'}>
      <Icon name={isCocok ? 'centang' : 'peringatan'} />
      <div>
        <p>
          {t('Jumlah PUS', 'Couples')} = {istilah}
        </p>
        <p class="firm tabular cek-angka">{rumus}</p>
      </div>
    </div>
  );
}
