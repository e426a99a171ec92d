// How complete the count is, when it was made, and what the changes are measured against.
import { tambahBulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan, formatSaat } from '@lini/ui/words/tanggal.ts';
import type { Tampilan } from './tampilan.ts';

/** Below this share of counted villages a figure is flagged (indicators.md 1.7, `quality.minCoverage`). */
const CAKUPAN_TERENDAH = 0.8;

function tulisCakupan(terhitung: number, seluruh: number): string {
  if (seluruh === 1)
    return terhitung === 1 ? t('Desa ini sudah terhitung', 'This village is counted') : t('Desa ini belum dihitung', 'This village is not counted yet');
  const [sudah, semua] = [formatAngka(terhitung), formatAngka(seluruh)];
  return t(`${sudah} dari ${semua} desa terhitung`, `${sudah} of ${semua} villages counted`);
}

/** Draws the line. */
export function Coverage({ tampilan }: { tampilan: Tampilan }) {
  const { desaTerhitung, desaSeluruh, bulan, dihitungPada } = tampilan.angka;
  const cakupan = tulisCakupan(desaTerhitung, desaSeluruh);
  const bulanLalu = formatBulan(tambahBulan(bulan, -1));
  const saat = dihitungPada && formatSaat(dihitungPada, Date.now());
  return (
    <p class="cluster coverage">
      {desaTerhitung < desaSeluruh * CAKUPAN_TERENDAH ? <Badge tone="warn">{cakupan}</Badge> : <span>{cakupan}</span>}
      {saat && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t(`${saat} WITA`, `${saat} WITA`)}</span>
        </>
      )}
      <span aria-hidden="true">·</span>
      <span>{t(`dibanding ${bulanLalu}`, `against ${bulanLalu}`)}</span>
    </p>
  );
}
