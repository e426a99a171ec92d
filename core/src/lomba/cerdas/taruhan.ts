// Investment questions and the written round of scheme E (events.md 4).
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';

type AturanTaruhan = NonNullable<SkemaCerdas['taruhan']>;

/** The highest stake a team may set at its present score. */
export const taruhanTertinggi = (aturan: AturanTaruhan, skor: number): number => (skor <= aturan.batasSkor ? aturan.terbatas : aturan.tinggi);

/** What is wrong with a stake; `skor` null: the score of that moment is not looked at. */
export function tolakTaruhan(aturan: AturanTaruhan, taruhan: number | null, skor: number | null): Tolakan[] {
  const { rendah, tinggi, langkah } = aturan;
  if (taruhan === null || taruhan < rendah || taruhan > tinggi || (taruhan - rendah) % langkah !== 0) return [tolak('taruhan-tidak-sah', 'taruhan')];
  return skor !== null && taruhan > taruhanTertinggi(aturan, skor) ? [tolak('taruhan-terlalu-besar', 'taruhan')] : [];
}

export type JawabanTulis = { readonly benar: number; readonly salah: number; readonly kosong: number };

/** The score of a written round of `soal` questions; null when the three counts do not add up to it, since one of them is then wrong. */
export function nilaiTulis(aturan: NonNullable<SkemaCerdas['tulis']>, { benar, salah, kosong }: JawabanTulis, soal: number): number | null {
  const isUtuh = [benar, salah, kosong].every((satu) => Number.isInteger(satu) && satu >= 0) && benar + salah + kosong === soal;
  return isUtuh ? benar * aturan.benar + salah * aturan.salah + kosong * aturan.kosong : null;
}
