// All charts of the dashboard; fetched after the figures, so that the numbers never wait for the drawings.
import { AreaCharts } from './AreaCharts.tsx';
import { MethodMixCard, RiskCausesCard } from './ShareCards.tsx';
import { TrendCard } from './TrendCard.tsx';
import type { Tampilan } from './tampilan.ts';

/** Draws the charts that the level of the area has. */
export function ChartSections({ tampilan }: { tampilan: Tampilan }) {
  const { wilayah, bagian } = tampilan.angka;
  return (
    <div class={`charts charts-${bagian.length === 0 ? 'desa' : wilayah.tingkat}`}>
      {bagian.length > 0 && <AreaCharts tampilan={tampilan} />}
      <TrendCard tampilan={tampilan} isPemilih={bagian.length === 0} />
      <MethodMixCard tampilan={tampilan} />
      <RiskCausesCard tampilan={tampilan} />
    </div>
  );
}
