// One line of the report: what it counts and the number, other shapes of it below; a tap opens the explanation.
import type { Angka, Indikator } from '@lini/core/indikator/indikator.ts';
import { type AngkaBulan, BENTUK_ANGKA, listSamping } from '@lini/core/laporan/angka-bulan.ts';
import { type BarisLaporan, nilaiBaris, satuanBaris } from '@lini/core/laporan/laporan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatNilai } from '@lini/ui/words/angka.ts';
import { tt } from '@lini/ui/words/t.ts';
import { findIndikator } from './angka-baris.ts';

/** The number of a line as it is written, in its unit. */
export const tulisBaris = (baris: BarisLaporan, angka: Angka | undefined, satuan: Indikator['satuan']): string =>
  formatNilai(nilaiBaris(baris, angka, satuan), satuanBaris(baris, satuan));

/** `Diralat 3 · Kini 4`; empty where the line has no other figure. */
export function sebutSamping(bulan: AngkaBulan, baris: BarisLaporan): string {
  const satuan = findIndikator(baris.indikator)?.satuan ?? 'jumlah';
  return listSamping(bulan, baris)
    .map(({ bentuk, angka }) => `${tt(labelPilihan(BENTUK_ANGKA, bentuk))} ${tulisBaris(baris, angka, satuan)}`)
    .join(' · ');
}

export type BarisAngkaProps = { baris: BarisLaporan; indikator: Indikator; angka: AngkaBulan; onBuka: () => void };

/** Draws the line. */
export function BarisAngka({ baris, indikator, angka, onBuka }: BarisAngkaProps) {
  const awam = baris.judul === undefined ? indikator.awam : undefined;
  const samping = sebutSamping(angka, baris);
  return (
    <ListRow
      title={tt(baris.judul ?? indikator.judul)}
      {...(awam || samping
        ? {
            detail: (
              <>
                {awam && <span class="baris">{tt(awam)}</span>}
                {samping && <span class="baris alasan tabular">{samping}</span>}
              </>
            ),
          }
        : {})}
      end={<strong class="tabular angka-baris">{tulisBaris(baris, angka.angka[baris.indikator], indikator.satuan)}</strong>}
      onClick={onBuka}
    />
  );
}
