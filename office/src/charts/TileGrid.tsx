// The tile-grid map: one tile per area, shaded by its value, each a way into that area.
import { TANPA_ANGKA } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import type { Batang } from './BarList.tsx';
import type { Petak } from './petak.ts';
import { type SkalaRona, skalaRona } from './skala.ts';

export type TileGridProps = {
  petak: Readonly<Record<string, Petak>>;
  batang: readonly Batang[];
  tulis: (nilai: number) => string;
};

const RONA = [1, 2, 3, 4, 5] as const;

function Legenda({ skala, tulis }: { skala: SkalaRona; tulis: (nilai: number) => string }) {
  return (
    <ul class="shades" aria-label={t('Arti warna', 'What the shades mean')}>
      {RONA.map((rona) => (
        <li key={rona} class={`rona-${rona}`}>
          {tulis(skala.batas[rona - 1] ?? 0)}
          <span aria-hidden="true">–</span>
          <span class="visually-hidden"> {t('sampai', 'to')} </span>
          {tulis(skala.batas[rona] ?? 0)}
        </li>
      ))}
    </ul>
  );
}

/** Draws the tiles in reading order, north-west to south-east, so that the keyboard walks the map as the eye does. */
export function TileGrid({ petak, batang, tulis }: TileGridProps) {
  const skala = skalaRona(batang.flatMap(({ nilai }) => nilai ?? []));
  const urut = batang
    .flatMap((satu) => {
      const tempat = petak[satu.kode];
      return tempat ? { satu, tempat } : [];
    })
    .sort((a, b) => a.tempat.baris - b.tempat.baris || a.tempat.kolom - b.tempat.kolom);
  return (
    <div class="tile-map">
      <ul class="tiles">
        {urut.map(({ satu, tempat }) => (
          <li key={satu.kode} style={{ '--column': tempat.kolom + 1, '--row': tempat.baris + 1 }}>
            <a
              class={`tile ${satu.nilai === null ? 'rona-kosong' : `rona-${skala?.rona(satu.nilai) ?? 3}`}${satu.isBerubah ? ' is-changed' : ''}`}
              href={satu.href}
            >
              <span class="tile-name">{satu.nama}</span>
              <span class="tile-value">{satu.nilai === null ? satu.tulisan || TANPA_ANGKA : satu.tulisan}</span>
              {satu.nilai === null && <span class="visually-hidden">{satu.tulisan ? satu.rincian : t('belum dihitung', 'not counted')}</span>}
            </a>
          </li>
        ))}
      </ul>
      {skala && <Legenda skala={skala} tulis={tulis} />}
    </div>
  );
}
