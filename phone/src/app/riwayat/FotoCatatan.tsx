// The photos that belong to an entry of the history, or the entry's own when it is a photo.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { FOTO_DIHAPUS, KIND_FOTO } from '@lini/core/lampiran/foto.ts';
import { PARAMETER } from '@lini/core/parameter/parameter.ts';
import { t } from '@lini/ui/words/t.ts';
import type { EntriSubjek } from '../entri.ts';

const TAHUN = PARAMETER['privacy.photoYears'].at(-1)?.nilai;

type IsiFoto = { readonly untuk: string; readonly foto: string; readonly keterangan: string | null };

/** Draws them; nothing when there are none. */
export function FotoCatatan({ catatan, entri }: { catatan: Catatan; entri: EntriSubjek }) {
  const foto = entri.siap
    .filter((satu) => satu.catatan.kind === KIND_FOTO)
    .map((satu) => ({ id: satu.catatan.id, ...(satu.isi as IsiFoto) }))
    .filter((satu) => satu.id === catatan.id || satu.untuk === catatan.id);
  return (
    <>
      {foto.map((satu) =>
        satu.foto === FOTO_DIHAPUS ? (
          <p key={satu.id} class="soft">
            {[satu.keterangan, t(`Foto dihapus sesudah ${TAHUN} tahun`, `Photo erased after ${TAHUN} years`)].filter(Boolean).join(': ')}
          </p>
        ) : (
          <img key={satu.id} class="foto-riwayat" src={satu.foto} alt={satu.keterangan ?? t('Foto kegiatan', 'Photo of the activity')} />
        ),
      )}
    </>
  );
}
