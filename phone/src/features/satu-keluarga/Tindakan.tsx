// What else can be recorded about this family now.
import type { Form } from '@lini/core/form/form.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';

/** Draws the list of forms. */
export function Tindakan({ form, keluargaId }: { form: readonly Form[]; keluargaId: string }) {
  if (form.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby="tindakan">
      <h2 id="tindakan">{t('Catat yang lain', 'Record something else')}</h2>
      <ul class="list">
        {form.map((satu) => (
          <ListRow key={satu.kind} icon="tambah" title={tt(satu.judul)} href={alamatFormulir({ keluargaId, kind: satu.kind })} />
        ))}
      </ul>
    </section>
  );
}
