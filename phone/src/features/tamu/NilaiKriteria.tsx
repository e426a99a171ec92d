// One criterion with a big slider on the scale: empty until the juror gives a mark, for an untouched slider is no mark.
import { Button } from '@lini/ui/components/Button.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useId } from 'preact/hooks';

export type NilaiKriteriaProps = {
  nama: string;
  bobot: number;
  skala: { readonly rendah: number; readonly tinggi: number; readonly langkah: number };
  nilai: number | null;
  isTerkunci: boolean;
  onNilai: (nilai: number) => void;
};

const bulatkan = (nilai: number): number => Math.round(nilai * 100) / 100;

/** Draws it: the name with its weight, the mark in large figures, the slider, and one step down or up. */
export function NilaiKriteria({ nama, bobot, skala, nilai, isTerkunci, onNilai }: NilaiKriteriaProps) {
  const id = useId();
  const { rendah, tinggi, langkah } = skala;
  const tengah = bulatkan(rendah + Math.round((tinggi - rendah) / 2 / langkah) * langkah);
  const geser = (arah: 1 | -1): void => onNilai(nilai === null ? tengah : Math.min(tinggi, Math.max(rendah, bulatkan(nilai + arah * langkah))));
  return (
    <div class="kriteria" data-kosong={nilai === null}>
      <div class="kriteria-kepala">
        <label for={id}>
          {nama} <span class="soft">{t(`bobot ${formatNilaiJuri(bobot)}`, `weight ${formatNilaiJuri(bobot)}`)}</span>
        </label>
        <output class="kriteria-nilai" for={id}>
          {nilai === null ? '–' : formatNilaiJuri(nilai)}
        </output>
      </div>
      <div class="kriteria-geser">
        <Button aria-label={t(`${nama}: turun`, `${nama}: down`)} disabled={isTerkunci} onClick={() => geser(-1)}>
          −
        </Button>
        <input
          id={id}
          type="range"
          min={rendah}
          max={tinggi}
          step={langkah}
          value={nilai ?? tengah}
          disabled={isTerkunci}
          aria-valuetext={nilai === null ? t('Belum diberi nilai', 'No mark yet') : formatNilaiJuri(nilai)}
          onInput={(peristiwa) => onNilai(Number(peristiwa.currentTarget.value))}
          onPointerUp={(peristiwa) => nilai === null && onNilai(Number(peristiwa.currentTarget.value))}
        />
        <Button aria-label={t(`${nama}: naik`, `${nama}: up`)} disabled={isTerkunci} onClick={() => geser(1)}>
          +
        </Button>
      </div>
      <div class="kriteria-batas soft" aria-hidden="true">
        <span>{formatNilaiJuri(rendah)}</span>
        <span>{nilai === null ? t('Belum diberi nilai', 'No mark yet') : ''}</span>
        <span>{formatNilaiJuri(tinggi)}</span>
      </div>
    </div>
  );
}
