// Figures of a report beside what they are elsewhere: as sent beside now, locked beside the correction.
import type { BedaAngka } from '@lini/core/pelaporan/beda-angka.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { findIndikator } from './angka-baris.ts';

const PALING_BANYAK = 60;

export type BedaDaftarProps = { beda: readonly BedaAngka[]; judul: string; semula: string; kini: string };

/** Draws the table in a fold; nothing when the two are alike. */
export function BedaDaftar({ beda, judul, semula, kini }: BedaDaftarProps) {
  // A figure of another version of Lini has no name here.
  const dikenal = beda.filter((satu) => findIndikator(satu.indikator) !== undefined);
  if (dikenal.length === 0) return null;
  return (
    <details class="lain">
      <summary>
        {judul} <span class="soft tabular">{dikenal.length}</span>
      </summary>
      <table class="tabel-beda">
        <thead>
          <tr>
            <th scope="col">{t('Baris', 'Line')}</th>
            <th scope="col">{semula}</th>
            <th scope="col">{kini}</th>
          </tr>
        </thead>
        <tbody>
          {dikenal.slice(0, PALING_BANYAK).map((satu) => (
            <tr key={satu.indikator}>
              <th scope="row">{tt(findIndikator(satu.indikator)?.judul ?? { id: satu.indikator, en: satu.indikator })}</th>
              <td>{formatAngka(satu.semula)}</td>
              <td>{formatAngka(satu.kini)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
