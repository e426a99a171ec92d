// What a rank is called at the announcement: juara 1 to 3, then harapan 1 to 3.
import { type Teks, teks } from '../teks.ts';

export type Gelar = { readonly jenis: 'juara' | 'harapan'; readonly ke: number };

/** The title of a rank; null below the last harapan. A shared rank gives both teams the same title and leaves the next one out. */
export function gelarDari(peringkat: number, { juara, harapan }: { readonly juara: number; readonly harapan: number }): Gelar | null {
  if (peringkat <= juara) return { jenis: 'juara', ke: peringkat };
  return peringkat <= juara + harapan ? { jenis: 'harapan', ke: peringkat - juara } : null;
}

/** The title as it is called out. */
export const tulisGelar = ({ jenis, ke }: Gelar): Teks =>
  jenis === 'juara' ? teks(`Juara ${ke}`, `Winner, place ${ke}`) : teks(`Harapan ${ke}`, `Honourable mention ${ke}`);
