// What else can be recorded about this family now.
import type { Form } from '@lini/core/form/form.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';

/** Seldom needed, and grave: one tap further away. */
const JARANG: ReadonlySet<string> = new Set(['anggota.meninggal', 'anggota.pindah', 'keluarga.pindah']);

function Daftar({ form, keluargaId }: { form: readonly Form[]; keluargaId: string }) {
  return (
    <ul class="list">
      {form.map((satu) => (
        <ListRow key={satu.kind} icon="tambah" title={tt(satu.judul)} href={alamatFormulirKeluarga({ keluargaId, kind: satu.kind })} />
      ))}
    </ul>
  );
}

/** Draws the list of forms. */
export function Tindakan({ form, keluargaId }: { form: readonly Form[]; keluargaId: string }) {
  if (form.length === 0) return null;
  const jarang = form.filter((satu) => JARANG.has(satu.kind));
  return (
    <section class="bagian" aria-labelledby="tindakan">
      <h2 id="tindakan">{t('Catat yang lain', 'Record something else')}</h2>
      <Daftar form={form.filter((satu) => !JARANG.has(satu.kind))} keluargaId={keluargaId} />
      {jarang.length > 0 && (
        <details class="lain">
          <summary>{t('Pindah atau meninggal', 'Moved or died')}</summary>
          <Daftar form={jarang} keluargaId={keluargaId} />
        </details>
      )}
    </section>
  );
}
