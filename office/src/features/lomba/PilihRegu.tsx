// One team of a competition out of its list; long lists are searched.
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

const MULAI_CARI = 8;

export type PilihReguProps = {
  label: string;
  /** What choosing none means. */
  kosong: string;
  regu: readonly ReguLomba[];
  /** Id of the chosen team; empty: none. */
  nilai: string;
  onPilih: (id: string) => void;
};

/** Draws the search where there are many, and the list; whoever is chosen stays in it. */
export function PilihRegu({ label, kosong, regu, nilai, onPilih }: PilihReguProps) {
  const [cari, setCari] = useState('');
  const kata = cari.trim().toLowerCase();
  const tampil = regu.filter(({ id, nama }) => id === nilai || nama.toLowerCase().includes(kata));
  const isTanpaCocok = kata !== '' && tampil.every(({ id }) => id === nilai);
  return (
    <>
      {regu.length > MULAI_CARI && <TextInput label={t('Cari regu', 'Find a team')} type="search" autoComplete="off" value={cari} onValue={setCari} />}
      <Field label={label} help={isTanpaCocok ? t('Tidak ada yang cocok. Coba sebagian nama saja.', 'Nothing fits. Try a part of the name.') : undefined}>
        {(link) => (
          <select {...link} class="input" value={nilai} onChange={(isi) => onPilih(isi.currentTarget.value)}>
            <option value="">{kosong}</option>
            {tampil.map((satu) => (
              <option key={satu.id} value={satu.id}>
                {satu.nama}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
