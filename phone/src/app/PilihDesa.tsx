// Chooses the village looked at, for those who have several.
import { t } from '@lini/ui/words/t.ts';
import { useId } from 'preact/hooks';
import { setDesa } from './pilihan-desa.ts';
import { getSesi } from './sesi.ts';
import { desaKini } from './wilayah.ts';

/** Draws the choice, or just the name when there is only one village. */
export function PilihDesa() {
  const id = useId();
  const { desa } = getSesi().akun;
  if (desa.length < 2) return <span>{desaKini.value.nama}</span>;
  return (
    <span class="cluster">
      <label for={id}>{t('Desa', 'Village')}</label>
      <select id={id} class="input" value={desaKini.value.kode} onChange={(peristiwa) => setDesa(peristiwa.currentTarget.value)}>
        {desa.map((satu) => (
          <option key={satu.kode} value={satu.kode}>
            {satu.nama}
          </option>
        ))}
      </select>
    </span>
  );
}
