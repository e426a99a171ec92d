// What can be recorded about a group, an institution or a cadre now, as a list of forms.
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import type { Form } from '@lini/core/form/form.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulir } from './alamat.ts';

export type TindakanSubjekProps = { form: readonly Form[]; subjek: { readonly jenis: JenisDesa; readonly id: string } };

/** Draws the list; nothing when nothing is offered. */
export function TindakanSubjek({ form, subjek: { jenis, id } }: TindakanSubjekProps) {
  if (form.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby="tindakan">
      <h2 id="tindakan">{t('Catat yang lain', 'Record something else')}</h2>
      <ul class="list">
        {form.map((satu) => (
          <ListRow key={satu.kind} icon="tambah" title={tt(satu.judul)} href={alamatFormulir({ subjek: { jenis, id }, kind: satu.kind })} />
        ))}
      </ul>
    </section>
  );
}
