// A photo whose years are over, or that was withdrawn from a gallery, keeps its place in the log without its picture (identity-and-privacy.md 5 and 7).
import { KIND_BATAL } from '../catatan/batal.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { nasibCatatan } from '../catatan/fold.ts';
import { KIND_KOREKSI } from '../catatan/koreksi.ts';
import type { Tanggal } from '../tanggal.ts';
import { FOTO_DIHAPUS, KIND_BERGAMBAR, KIND_FOTO_ACARA } from './foto.ts';

/** The photos of galleries that were withdrawn, when `isMatang` says that long enough ago: until then the withdrawal may be taken back. */
export function listFotoDibatalkan(semua: readonly Catatan[], isMatang: (batal: Catatan) => boolean): string[] {
  const foto = new Set(semua.flatMap(({ id, kind }) => (kind === KIND_FOTO_ACARA ? [id] : [])));
  const { dibatalkan } = nasibCatatan(semua);
  const matang = semua.flatMap((satu) => {
    const { sasaran } = satu.isi as { sasaran?: string };
    return satu.kind === KIND_BATAL && sasaran !== undefined && foto.has(sasaran) && !dibatalkan.has(satu.id) && isMatang(satu) ? [sasaran] : [];
  });
  return [...new Set(matang)];
}

type IsiKoreksi = { readonly terjadi: Tanggal; readonly isi: { readonly foto?: unknown } };

const isGambar = (foto: unknown): boolean => typeof foto === 'string' && foto.startsWith('data:image/');

/** A photo without its picture; null when there is none to erase. */
export function tanpaGambar(catatan: Catatan): Catatan | null {
  const isi = catatan.isi as { foto?: unknown };
  return isGambar(isi.foto) ? { ...catatan, isi: { ...isi, foto: FOTO_DIHAPUS } } : null;
}

/** The catatan without its picture; null when there is none to erase, or its day is after `batas` (`batasFoto`). A corrected photo has the day of its correction. */
export function tanpaGambarLama(catatan: Catatan, batas: Tanggal): Catatan | null {
  if (KIND_BERGAMBAR.includes(catatan.kind)) return catatan.terjadi <= batas ? tanpaGambar(catatan) : null;
  if (catatan.kind !== KIND_KOREKSI) return null;
  const isi = catatan.isi as IsiKoreksi;
  return isi.terjadi <= batas && isGambar(isi.isi.foto) ? { ...catatan, isi: { ...isi, isi: { ...isi.isi, foto: FOTO_DIHAPUS } } } : null;
}
