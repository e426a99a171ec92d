// One line of the report: what it counts and the number; a tap opens the explanation.
import { type Angka, type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { BarisLaporan } from '@lini/core/laporan/laporan.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatAngka, formatNilai } from '@lini/ui/words/angka.ts';
import { tt } from '@lini/ui/words/t.ts';

export type BarisAngkaProps = { baris: BarisLaporan; indikator: Indikator; angka: Angka | undefined; onBuka: () => void };

/** Draws the line. */
export function BarisAngka({ baris, indikator, angka, onBuka }: BarisAngkaProps) {
  const nilai = baris.tampil === 'jumlah' ? formatAngka(angka?.pembilang) : formatNilai(nilaiAngka(angka, indikator.satuan), indikator.satuan);
  const awam = baris.judul === undefined ? indikator.awam : undefined;
  return (
    <ListRow
      title={tt(baris.judul ?? indikator.judul)}
      {...(awam ? { detail: tt(awam) } : {})}
      end={<strong class="tabular angka-baris">{nilai}</strong>}
      onClick={onBuka}
    />
  );
}
