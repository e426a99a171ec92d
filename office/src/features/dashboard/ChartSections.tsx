// All charts of the dashboard; fetched after the figures, so that the numbers never wait for the drawings.
import { AreaCharts } from './AreaCharts.tsx';
import { AreaTable } from './AreaTable.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { MethodMixCard, RiskCausesCard } from './ShareCards.tsx';
import { TrendCard } from './TrendCard.tsx';
import type { Tampilan } from './tampilan.ts';

/** Draws the charts that the level of the area has: of the first page, or of a section with all its figures below. */
export function ChartSections({ tampilan }: { tampilan: Tampilan }) {
  const { wilayah, bagian: bawahan } = tampilan.angka;
  const { bagian } = tampilan;
  const isAdaBawahan = bawahan.length > 0;
  return (
    <>
      <div class={`charts charts-${isAdaBawahan ? wilayah.tingkat : 'desa'}${bagian ? ' charts-section' : ''}`}>
        {isAdaBawahan && <AreaCharts tampilan={tampilan} />}
        <TrendCard tampilan={tampilan} isPemilih={!isAdaBawahan} />
        {!bagian && <MethodMixCard tampilan={tampilan} />}
        {!bagian && <RiskCausesCard tampilan={tampilan} />}
      </div>
      <AreaTable tampilan={tampilan} />
      {bagian?.kelompok.map((kelompok) => (
        <IndicatorTable key={kelompok.kunci} tampilan={tampilan} kelompok={kelompok} />
      ))}
    </>
  );
}
