// The main figures of a report, in a short list: what is looked at before it is sent.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';

/** What a cadre knows by heart; the rest stands in the report itself. */
const ANGKA_UTAMA: readonly { readonly id: string; readonly judul: Teks }[] = [
  { id: 'A1', judul: teks('Keluarga', 'Families') },
  { id: 'A2', judul: teks('PUS', 'Couples') },
  { id: 'B2', judul: teks('Peserta KB aktif', 'Active users') },
  { id: 'B7.hamil', judul: teks('Hamil', 'Pregnant') },
  { id: 'C1', judul: teks('Keluarga berisiko stunting', 'Families at risk') },
  { id: 'KIE.1', judul: teks('Kunjungan rumah', 'Home visits') },
];

export type AngkaUtamaProps = { angka: AngkaPerIndikator; lalu: AngkaPerIndikator | null };

/** Draws them, each beside last month's when that was sent. */
export function AngkaUtama({ angka, lalu }: AngkaUtamaProps) {
  return (
    <dl class="rekap">
      {ANGKA_UTAMA.map(({ id, judul }) => (
        <div key={id}>
          <dt>{tt(judul)}</dt>
          <dd class="tabular">
            <strong>{formatAngka(angka[id]?.pembilang)}</strong>
            {lalu && <span class="soft"> {t(`(lalu ${formatAngka(lalu[id]?.pembilang)})`, `(last ${formatAngka(lalu[id]?.pembilang)})`)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
