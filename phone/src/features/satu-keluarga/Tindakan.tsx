// What else can be recorded about this family now, in groups of which one is open at a time.
import { type Form, judulForm, type KonteksForm } from '@lini/core/form/form.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import { type KelompokForm, kelompokkanForm } from './kelompok-form.ts';

function Kelompok({ kelompok, keluargaId, konteks }: { kelompok: KelompokForm; keluargaId: string; konteks: KonteksForm }) {
  return (
    <details class="lain" name="tindakan">
      <summary>
        {tt(kelompok.judul)} <span class="soft">{kelompok.form.length}</span>
      </summary>
      <ul class="list">
        {kelompok.form.map((satu) => (
          <ListRow key={satu.kind} icon="tambah" title={tt(judulForm(satu, konteks))} href={alamatFormulirKeluarga({ keluargaId, kind: satu.kind })} />
        ))}
      </ul>
    </details>
  );
}

export type TindakanProps = { form: readonly Form[]; keluargaId: string; konteks: KonteksForm; children?: ComponentChildren };

/** Draws the groups of forms, and more groups after them. */
export function Tindakan({ form, keluargaId, konteks, children }: TindakanProps) {
  if (form.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby="tindakan">
      <h2 id="tindakan">{t('Catat yang lain', 'Record something else')}</h2>
      <div class="lain-daftar">
        {kelompokkanForm(form).map((satu) => (
          <Kelompok key={satu.id} kelompok={satu} keluargaId={keluargaId} konteks={konteks} />
        ))}
        {children}
      </div>
    </section>
  );
}
