// What a z-score is called, and beyond which a measure is not believed until it is taken again.
import type { Sumber } from '../sumber.ts';
import { type Teks, teks } from '../teks.ts';

/** Length/height for age, weight for age, weight for length/height. */
export type IndeksTumbuh = 'tbu' | 'bbu' | 'bbtb';
export const INDEKS_TUMBUH: readonly IndeksTumbuh[] = ['tbu', 'bbu', 'bbtb'];

export const LABEL_INDEKS: Record<IndeksTumbuh, Teks> = {
  tbu: teks('Panjang atau tinggi menurut umur', 'Length or height for age'),
  bbu: teks('Berat menurut umur', 'Weight for age'),
  bbtb: teks('Berat menurut panjang atau tinggi', 'Weight for length or height'),
};

/** The words are not yet compared with the text of the ministry, so they are shown as Lini's own reading (growth.md). */
export const SUMBER_STATUS: Sumber = {
  basis: 'perkiraan',
  rujukan: 'Standar WHO 2006; sebutan menurut Peraturan Menteri Kesehatan 2/2020, belum dicocokkan dengan naskahnya',
};

/** What a cadre says of any measure that is not in the usual range; never a diagnosis. */
export const PERLU_DIPERIKSA = teks('Perlu diperiksa di posyandu atau puskesmas', 'To be checked at the posyandu or health centre');

export type StatusTumbuh = {
  readonly kode: string;
  readonly label: Teks;
  /** Outside the usual range: shown with `PERLU_DIPERIKSA`. */
  readonly perluDiperiksa: boolean;
};

/** `di` the lowest z of the band (it belongs to the band), or `lebihDari` the highest z of the band below. */
type Pita = StatusTumbuh & { readonly cocok: (z: number) => boolean };

const pita = (kode: string, label: Teks, perluDiperiksa: boolean, cocok: (z: number) => boolean): Pita => ({ kode, label, perluDiperiksa, cocok });

/** In ascending order; the first that fits. */
const PITA: Record<IndeksTumbuh, readonly Pita[]> = {
  tbu: [
    pita('sangat-pendek', teks('sangat pendek', 'severely short'), true, (z) => z < -3),
    pita('pendek', teks('pendek', 'short'), true, (z) => z < -2),
    pita('normal', teks('normal', 'normal'), false, (z) => z <= 3),
    pita('tinggi', teks('tinggi', 'tall'), true, () => true),
  ],
  bbu: [
    pita('sangat-kurang', teks('berat badan sangat kurang', 'severely underweight'), true, (z) => z < -3),
    pita('kurang', teks('berat badan kurang', 'underweight'), true, (z) => z < -2),
    pita('normal', teks('berat badan normal', 'normal weight'), false, (z) => z <= 1),
    pita('risiko-lebih', teks('risiko berat badan lebih', 'risk of overweight'), true, () => true),
  ],
  bbtb: [
    pita('gizi-buruk', teks('gizi buruk', 'severely wasted'), true, (z) => z < -3),
    pita('gizi-kurang', teks('gizi kurang', 'wasted'), true, (z) => z < -2),
    pita('gizi-baik', teks('gizi baik', 'well nourished'), false, (z) => z <= 1),
    pita('berisiko-lebih', teks('berisiko gizi lebih', 'risk of overweight'), true, (z) => z <= 2),
    pita('gizi-lebih', teks('gizi lebih', 'overweight'), true, (z) => z <= 3),
    pita('obesitas', teks('obesitas', 'obese'), true, () => true),
  ],
};

/** The band of a rounded z-score. */
export function statusTumbuh(indeks: IndeksTumbuh, z: number): StatusTumbuh {
  const daftar = PITA[indeks];
  const { kode, label, perluDiperiksa } = daftar.find((satu) => satu.cocok(z)) ?? (daftar.at(-1) as Pita);
  return { kode, label, perluDiperiksa };
}

/** Outside these a measure is asked again (growth.md); the limits themselves are still believed. */
export const BATAS_WAJAR: Record<IndeksTumbuh, { readonly rendah: number; readonly tinggi: number }> = {
  tbu: { rendah: -6, tinggi: 6 },
  bbu: { rendah: -6, tinggi: 5 },
  bbtb: { rendah: -5, tinggi: 5 },
};

/** Whether a rounded z-score is beyond what is believed at first sight. */
export const isTidakWajar = (indeks: IndeksTumbuh, z: number): boolean => z < BATAS_WAJAR[indeks].rendah || z > BATAS_WAJAR[indeks].tinggi;
