// A field of a lesson that keeps it from being published, and the words every field is held to.
import { type Teks, teks } from '../teks.ts';

/** `isian` names the field as `soal.3.pilihan.1`; `pesan` says what to do. */
export type Cacat = { readonly isian: string; readonly pesan: Teks };

export const cacat = (isian: string, pesan: Teks): Cacat => ({ isian, pesan });

export const isKosong = (tulisan: string): boolean => tulisan.trim() === '';

/** Filled in, and not longer than fits the screen. */
export function periksaTulisan(isian: string, tulisan: string, terpanjang: number): Cacat[] {
  if (isKosong(tulisan)) return [cacat(isian, teks('Belum diisi.', 'Not filled in.'))];
  if (tulisan.length <= terpanjang) return [];
  const lebih = tulisan.length - terpanjang;
  return [cacat(isian, teks(`Terlalu panjang ${lebih} huruf; paling banyak ${terpanjang}.`, `${lebih} letters too long; at most ${terpanjang}.`))];
}
