// Which kecamatan's villages are shown; what was typed elsewhere stays.
import { t } from '@lini/ui/words/t.ts';

/** The kecamatan of a list of villages, in their order. */
export const listKecamatan = (desa: readonly { readonly kecamatan: string }[]): string[] => [...new Set(desa.map(({ kecamatan }) => kecamatan))];

export type PilihKecamatanProps = { daftar: readonly string[]; nilai: string; onPilih: (kecamatan: string) => void };

/** Draws the choice; nothing where there is one only. */
export function PilihKecamatan({ daftar, nilai, onPilih }: PilihKecamatanProps) {
  if (daftar.length < 2) return null;
  return (
    <label class="picker">
      <span class="picker-label">{t('Kecamatan', 'Kecamatan')}</span>
      <select class="input input-compact" value={nilai} onChange={(peristiwa) => onPilih(peristiwa.currentTarget.value)}>
        {daftar.map((satu) => (
          <option key={satu} value={satu}>
            {satu}
          </option>
        ))}
      </select>
    </label>
  );
}
