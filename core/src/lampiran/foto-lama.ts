// A photo whose years are over keeps its place in the log without its picture (identity-and-privacy.md 7).
import type { Catatan } from '../catatan/catatan.ts';
import { KIND_KOREKSI } from '../catatan/koreksi.ts';
import type { Tanggal } from '../tanggal.ts';
import { FOTO_DIHAPUS, KIND_BERGAMBAR } from './foto.ts';

type IsiKoreksi = { readonly terjadi: Tanggal; readonly isi: { readonly foto?: unknown } };

const isGambar = (foto: unknown): boolean => typeof foto === 'string' && foto.startsWith('data:image/');

/** The catatan without its picture; null when there is none to erase, or its day is after `batas` (`batasFoto`). A corrected photo has the day of its correction. */
export function tanpaGambarLama(catatan: Catatan, batas: Tanggal): Catatan | null {
  if (KIND_BERGAMBAR.includes(catatan.kind)) {
    const isi = catatan.isi as { foto?: unknown };
    return catatan.terjadi <= batas && isGambar(isi.foto) ? { ...catatan, isi: { ...isi, foto: FOTO_DIHAPUS } } : null;
  }
  if (catatan.kind !== KIND_KOREKSI) return null;
  const isi = catatan.isi as IsiKoreksi;
  return isi.terjadi <= batas && isGambar(isi.isi.foto) ? { ...catatan, isi: { ...isi, isi: { ...isi.isi, foto: FOTO_DIHAPUS } } } : null;
}
