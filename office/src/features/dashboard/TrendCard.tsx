// The year of the chosen indicator, month by month.
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { TrendLine } from '../../charts/TrendLine.tsx';
import { IndicatorPicker } from './IndicatorPicker.tsx';
import { ringkasBerjalan, ringkasTren } from './ringkas-tren.ts';
import { tabelTren } from './tabel.ts';
import { isBerjalan, penulis, type Tampilan } from './tampilan.ts';

/** Draws the trend; in an area without parts it also carries the choice of the indicator. */
export function TrendCard({ tampilan, isPemilih }: { tampilan: Tampilan; isPemilih: boolean }) {
  const { angka, tren, indikator } = tampilan;
  const perBulan = new Map(tren.bulan.map((satu) => [satu.bulan, satu]));
  const titik = daftarBulan(tambahBulan(angka.bulan, -11), angka.bulan).map((bulan) => ({
    bulan,
    angka: perBulan.get(bulan)?.angka[indikator.id],
    nilai: nilaiAngka(perBulan.get(bulan)?.angka[indikator.id], indikator.satuan),
    samar: perBulan.get(bulan)?.samar?.[indikator.id],
  }));
  const tulis = penulis(indikator);
  const ringkasan = isBerjalan(indikator, angka.bulan) ? ringkasBerjalan(titik, indikator, tulis) : ringkasTren(titik, indikator, tulis);
  const isBergaris = titik.filter(({ nilai }) => nilai !== null).length > 1;
  return (
    <ChartCard
      kelas="chart-trend"
      judul={t('Per bulan', 'By month')}
      keterangan={isPemilih ? undefined : tt(indikator.judul)}
      pilihan={isPemilih ? <IndicatorPicker tampilan={tampilan} /> : undefined}
      tabel={tabelTren(angka, indikator, titik)}
    >
      {isBergaris && (
        <TrendLine
          titik={titik}
          satuan={indikator.satuan}
          tulis={tulis}
          tulisSumbu={(nilai) => (indikator.satuan === 'persen' && Number.isInteger(nilai) ? `${formatAngka(nilai)}%` : tulis(nilai))}
          ringkasan={ringkasan}
        />
      )}
      <p class="soft">{ringkasan}</p>
    </ChartCard>
  );
}
