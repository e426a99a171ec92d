// The blocks of a report; those about what the village does not have stay away.
import type { AngkaBulan } from '@lini/core/laporan/angka-bulan.ts';
import type { BarisLaporan, Laporan } from '@lini/core/laporan/laporan.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { findIndikator } from './angka-baris.ts';
import { BarisAngka } from './BarisAngka.tsx';

export type BagianLaporanProps = { laporan: Laporan; angka: AngkaBulan; onBuka: (baris: BarisLaporan) => void };

/** Draws them. */
export function BagianLaporan({ laporan, angka, onBuka }: BagianLaporanProps) {
  const tampil = laporan.bagian.filter(
    ({ syarat }) => syarat === undefined || [angka, ...angka.samping].some((satu) => (satu.angka[syarat]?.pembilang ?? 0) > 0),
  );
  if (tampil.length === 0) {
    return (
      <EmptyState icon="laporan" title={t('Belum ada yang direkap', 'Nothing to recap yet')}>
        {laporan.kosong && tt(laporan.kosong)}
      </EmptyState>
    );
  }
  return (
    <>
      {tampil.map((bagian) => (
        <section key={bagian.judul.id} class="bagian">
          <h2>{tt(bagian.judul)}</h2>
          <ul class="list">
            {bagian.baris.map((baris) => {
              const indikator = findIndikator(baris.indikator);
              return (
                indikator && (
                  <BarisAngka key={`${baris.indikator} ${baris.tampil}`} baris={baris} indikator={indikator} angka={angka} onBuka={() => onBuka(baris)} />
                )
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
