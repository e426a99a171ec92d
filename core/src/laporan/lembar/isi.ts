// The small tools every sheet is built with: columns, cells from figures, total rows that are sums of the lines above them.
import type { AngkaPerIndikator } from '../../indikator/indikator.ts';
import type { Samar, SamarPerIndikator } from '../../indikator/samar.ts';
import { PARAMETER } from '../../parameter/parameter.ts';
import { type Teks, teks } from '../../teks.ts';
import type { JenisKolom, KolomLembar, Lembar, SelLembar } from '../lembar.ts';

/** One column. */
export const kolom = (judul: Teks, jenis: JenisKolom, lebar: number, kelompok?: Teks): KolomLembar => ({
  judul,
  jenis,
  lebar,
  ...(kelompok ? { kelompok } : {}),
});

/** Figures of one area, and which of them are withheld from whoever makes the sheet. */
export type SumberAngka = { readonly angka: AngkaPerIndikator; readonly samar?: SamarPerIndikator };

/** How a withheld figure is written: fewer than the limit, or withheld beside one that is. */
export const TULIS_SAMAR: Readonly<Record<Samar, string>> = { kecil: `<${PARAMETER['privacy.minCell'].at(-1)?.nilai}`, ikut: '*' };
const isSamar = (sel: SelLembar): boolean => sel === TULIS_SAMAR.kecil || sel === TULIS_SAMAR.ikut;

/** The count of an indicator; null when it was not counted. */
export const hitungan = ({ angka, samar = {} }: SumberAngka, id: string): SelLembar => (samar[id] ? TULIS_SAMAR[samar[id]] : (angka[id]?.pembilang ?? null));

/** The sum of the known numbers; null when none is known: nothing known is not zero. A sum with a withheld part is withheld. */
export function jumlahAda(daftar: readonly SelLembar[]): SelLembar {
  if (daftar.some(isSamar)) return TULIS_SAMAR.ikut;
  const angka = daftar.filter((satu) => typeof satu === 'number');
  return angka.length === 0 ? null : angka.reduce((jumlah, satu) => jumlah + satu, 0);
}

/** A share in percent with two decimals; null when the base is 0 or either is not known. */
export const bagianPersen = (bagian: SelLembar, seluruh: SelLembar): number | null =>
  typeof bagian === 'number' && typeof seluruh === 'number' && seluruh > 0 ? Math.round((bagian / seluruh) * 10_000) / 100 : null;

/**
 * The total row: each column of counts summed, the first text column says so, other columns stay empty. `dijumlah` says which
 * columns are left out, by number.
 */
export function barisJumlah(
  kolomList: readonly KolomLembar[],
  baris: readonly (readonly SelLembar[])[],
  kecuali: ReadonlySet<number> = new Set(),
  label = 'Jumlah',
): SelLembar[] {
  const ke = kolomList.findIndex((satu) => satu.jenis === 'teks');
  return kolomList.map(({ jenis }, nomor) => {
    if (nomor === ke) return label;
    return jenis === 'angka' && !kecuali.has(nomor) ? jumlahAda(baris.map((satu) => satu[nomor] ?? null)) : '';
  });
}

/** The column of row numbers. */
export const KOLOM_NO = kolom(teks('No', 'No'), 'angka', 5);

/** A tick, and the empty cell beside it: empty is an answer here, so it is no dash. */
export const centang = (isBenar: boolean): string => (isBenar ? '✓' : '');
export const CENTANG = '✓';

/** How often a column is ticked. */
export const hitungCentang = (baris: readonly (readonly SelLembar[])[], nomor: number): number => baris.filter((satu) => satu[nomor] === CENTANG).length;

/** The sheet with the word about what was withheld, when anything on it was. */
export function denganKataSamar(lembar: Lembar): Lembar {
  const isAda = lembar.bagian.some(({ baris, jumlah = [] }) => [...baris, jumlah].some((satu) => satu.some(isSamar)));
  if (!isAda) return lembar;
  const kata = teks(
    `${TULIS_SAMAR.kecil}: sedikit sekali, disamarkan agar orangnya tidak dikenali. ${TULIS_SAMAR.ikut}: ikut disamarkan agar yang sedikit tidak bisa dihitung.`,
    `${TULIS_SAMAR.kecil}: very few, withheld so that nobody is recognised. ${TULIS_SAMAR.ikut}: withheld so that the few cannot be worked out.`,
  );
  return { ...lembar, catatan: [...lembar.catatan, kata] };
}
