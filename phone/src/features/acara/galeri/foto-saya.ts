// Photos this phone added: those that wait for a signal are shown from the phone itself, and any of them may be withdrawn here.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nasibCatatan } from '@lini/core/catatan/fold.ts';
import { FOTO_DIHAPUS, KIND_FOTO_ACARA } from '@lini/core/lampiran/foto.ts';
import type { FotoTampil } from '@lini/ui/galeri/DaftarFoto.tsx';
import { t } from '@lini/ui/words/t.ts';
import { type EntriSubjek, isIkutDihitung } from '../../../app/entri.ts';

type IsiFoto = { readonly foto: string; readonly keterangan: string; readonly lombaId: string | null };

export type FotoSaya = { readonly catatan: Catatan; readonly isTerkirim: boolean; readonly tampil: FotoTampil };

/** Those that were not withdrawn, the newest first. */
export function listFotoSaya({ tampil }: EntriSubjek<'acara'>, namaLomba: (id: string) => string | null): FotoSaya[] {
  const ikut = tampil.filter(({ status }) => isIkutDihitung(status));
  const { dibatalkan } = nasibCatatan(ikut.map((satu) => satu.catatan));
  return ikut
    .filter(({ catatan }) => catatan.kind === KIND_FOTO_ACARA && !dibatalkan.has(catatan.id) && (catatan.isi as IsiFoto).foto !== FOTO_DIHAPUS)
    .map(({ catatan, status }) => {
      const { foto, keterangan, lombaId } = catatan.isi as IsiFoto;
      const isTerkirim = status === 'terhitung';
      const dasar = { id: catatan.id, alamat: foto, keterangan, lomba: lombaId === null ? null : namaLomba(lombaId), pada: catatan.terjadi };
      return { catatan, isTerkirim, tampil: isTerkirim ? dasar : { ...dasar, tanda: t('Menunggu dikirim', 'Waiting to be sent') } };
    })
    .sort((a, b) => (a.catatan.dicatat < b.catatan.dicatat ? 1 : -1));
}
