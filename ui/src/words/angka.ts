// Numbers as Indonesians write them, `1.234,5`, in both languages of the screen; what is not known is a dash.
import type { Satuan } from '@lini/core/indikator/indikator.ts';
import { t } from './t.ts';

/** Shown for a figure that was not counted; never 0. */
export const TANPA_ANGKA = '–';

const bulat = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const satuDesimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const palingDua = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const duaDesimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A mark of a juror or the score of a test, as it was given: `85`, `82,5`. */
export const formatNilaiJuri = (angka: number | null | undefined): string => (angka == null ? TANPA_ANGKA : palingDua.format(angka));

/** A count: `1.234`. */
export const formatAngka = (angka: number | null | undefined): string => (angka == null ? TANPA_ANGKA : bulat.format(angka));

/** A measure with one decimal: `1.234,5`. */
export const formatDesimal = (angka: number | null | undefined): string => (angka == null ? TANPA_ANGKA : satuDesimal.format(angka));

/** A score with two decimals: `82,75`. */
export const formatDuaDesimal = (angka: number | null | undefined): string => (angka == null ? TANPA_ANGKA : duaDesimal.format(angka));

/** A share given in percent: 64.25 is `64,3%`. */
export const formatPersen = (persen: number | null | undefined): string => (persen == null ? TANPA_ANGKA : `${satuDesimal.format(persen)}%`);

/** A share in percent; null where there is nothing to take a share of. */
export const bagianPersen = (bagian: number, semua: number): number | null => (semua === 0 ? null : (100 * bagian) / semua);

/** A figure by its unit. */
export function formatNilai(nilai: number | null | undefined, satuan: Satuan): string {
  if (satuan === 'persen') return formatPersen(nilai);
  if (satuan === 'tahun' && nilai != null) return t(`${formatDesimal(nilai)} tahun`, `${formatDesimal(nilai)} years`);
  return satuan === 'rasio' || satuan === 'tahun' ? formatDesimal(nilai) : formatAngka(nilai);
}
