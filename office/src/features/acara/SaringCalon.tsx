// The choices above a list of cadres: area, role, need, words.
import type { DaftarCalon } from '@lini/core/acara/acara-wire.ts';
import { t } from '@lini/ui/words/t.ts';
import { Cari } from './Cari.tsx';
import { PERAN_BANYAK, type SaringCalon as Saringan } from './saring-calon.ts';

export type SaringCalonProps = { data: DaftarCalon; saring: Saringan; onSaring: (saring: Saringan) => void };

type Pilihan = readonly (readonly [string, string])[];

function Pilih({ label, nilai, pilihan, onPilih }: { label: string; nilai: string; pilihan: Pilihan; onPilih: (nilai: string) => void }) {
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <select class="input input-compact" value={nilai} onChange={(p) => onPilih(p.currentTarget.value)}>
        {pilihan.map(([satu, sebutan]) => (
          <option key={satu} value={satu}>
            {sebutan}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Areas with their villages below them, indented. */
const listWilayah = ({ wilayah, daftar }: DaftarCalon): Pilihan => {
  const ada = new Set(daftar.flatMap(({ desa }) => [desa, desa.slice(0, 8)]));
  return [
    ['', t('Semua', 'All')],
    ...wilayah.filter(({ kode }) => ada.has(kode)).map(({ kode, nama }) => [kode, kode.length === 8 ? nama : `   ${nama}`] as const),
  ];
};

/** Draws the choices. */
export function SaringCalon({ data, saring, onSaring }: SaringCalonProps) {
  return (
    <div class="cluster no-print">
      <Pilih label={t('Wilayah', 'Area')} nilai={saring.wilayah} pilihan={listWilayah(data)} onPilih={(wilayah) => onSaring({ ...saring, wilayah })} />
      <Pilih
        label={t('Jabatan', 'Position')}
        nilai={saring.peran}
        pilihan={[
          ['', t('Semua', 'All')],
          ['ppkbd', 'PPKBD'],
          ['sub-ppkbd', 'Sub-PPKBD'],
        ]}
        onPilih={(peran) => onSaring({ ...saring, peran: peran as Saringan['peran'] })}
      />
      <Pilih
        label={t('Kebutuhan', 'Need')}
        nilai={saring.butuh}
        pilihan={[
          ['', t('Semua kader', 'All cadres')],
          ['peran', t('Ada peran di bawah batas', 'A role under the limit')],
          ['peran-banyak', t(`${PERAN_BANYAK} peran atau lebih di bawah batas`, `${PERAN_BANYAK} roles or more under the limit`)],
          ['lama', t('Setahun lebih tanpa orientasi', 'A year or more without one')],
          ['belum', t('Belum pernah tercatat ikut', 'Never recorded')],
        ]}
        onPilih={(butuh) => onSaring({ ...saring, butuh: butuh as Saringan['butuh'] })}
      />
      <Cari label={t('Cari kader', 'Search cadres')} nilai={saring.cari} onCari={(cari) => onSaring({ ...saring, cari })} />
    </div>
  );
}
