// One figure of the first row: value, counts, change, shape of the year; it opens to how it is counted.
import type { Angka, Indikator } from '@lini/core/indikator/indikator.ts';
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { Samar } from '@lini/core/indikator/samar.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { Change } from './Change.tsx';
import { tulisDari, tulisKosong, tulisNilai } from './tampilan.ts';

export type FigureTileProps = {
  indikator: Indikator;
  bulan: Bulan;
  angka: Angka | undefined;
  samar?: Samar | undefined;
  /** Values by month, the last one this month. */
  riwayat: readonly (number | null)[];
  /** Whom the denominator leaves out, in words. */
  tersisih?: string | undefined;
  /** The locked figure in words, where it is another. */
  terkunci?: string | undefined;
  isBerubah: boolean;
  onOpen: () => void;
};

/** Draws the figure; the whole tile is the target. */
export function FigureTile({ indikator, bulan, angka, samar, riwayat, tersisih, terkunci, isBerubah, onOpen }: FigureTileProps) {
  const { satuan } = indikator;
  const nilai = nilaiAngka(angka, satuan);
  const dari = tulisDari(angka, indikator.satuan);
  return (
    <button type="button" class={`figure${isBerubah ? ' is-changed' : ''}`} aria-haspopup="dialog" onClick={onOpen}>
      <span class="figure-title">{tt(indikator.judul)}</span>
      <span class="figure-line">
        <span class="figure-value">{tulisNilai(nilai, satuan, samar)}</span>
        <span class="figure-counts" title={tersisih}>
          {nilai === null ? tulisKosong(angka, samar) : dari}
          {tersisih && <span class="visually-hidden"> {tersisih}</span>}
        </span>
      </span>
      <span class="figure-line">
        <Change indikator={indikator} bulan={bulan} nilai={nilai} lalu={riwayat.at(-2) ?? null} kelas="figure-delta" />
        {isBerubah ? (
          <span class="figure-new">
            <Badge tone="info" icon={null}>
              {t('baru', 'new')}
            </Badge>
          </span>
        ) : (
          <Sparkline nilai={riwayat} />
        )}
      </span>
      {terkunci && <span class="figure-locked">{terkunci}</span>}
    </button>
  );
}
