// The titles of one result, revealed one by one from the last to the first; the newest stands out.
import { t, tt } from '@lini/ui/words/t.ts';
import { tulisNilai } from '../sebut-lomba.ts';
import type { Babar } from './urutan-buka.ts';

export type LayarBabarProps = { judul: string; babar: readonly Babar[] | null; buka: number; satuan: string; tulis?: (nilai: string | null) => string };

/** Draws what is revealed; `babar` null: nothing is announced yet. */
export function LayarBabar({ judul, babar, buka, satuan, tulis = tulisNilai }: LayarBabarProps) {
  const tampak = babar?.slice(0, buka) ?? [];
  return (
    <div class="hall-result">
      <h1>{judul}</h1>
      {babar === null && <p class="hall-wait">{t('Hasil belum diumumkan', 'Not announced yet')}</p>}
      {babar !== null && buka === 0 && <p class="hall-wait">{t('Siap diumumkan', 'Ready to be announced')}</p>}
      <ol class="hall-titles">
        {tampak.toReversed().map((satu, ke) => (
          <li key={satu.gelar.id} class={ke === 0 ? 'is-new' : undefined} data-tempat={satu.tempat ?? undefined}>
            <span class="hall-rank">{tt(satu.gelar)}</span>
            <span class="hall-names">
              {satu.penerima.map((orang) => (
                <span key={`${orang.nama} ${orang.dari}`}>
                  <span class="hall-name">{orang.nama}</span>
                  {orang.dari && !orang.nama.includes(orang.dari) && <span class="hall-from">{orang.dari}</span>}
                </span>
              ))}
            </span>
            <span class="hall-score tabular">
              {tulis(satu.penerima[0]?.nilai ?? null)} <span class="hall-from">{satuan}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
