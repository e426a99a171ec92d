// A month and a day in words as Indonesian forms and sentences write them.
import { type Bulan, bulanDari, type Tanggal } from './tanggal.ts';
import { type Teks, teks } from './teks.ts';

const NAMA_BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** `November 2026` */
export const tulisBulan = (bulan: Bulan): string => `${NAMA_BULAN[Number(bulan.slice(5, 7)) - 1]} ${bulan.slice(0, 4)}`;

const NAMA_BULAN_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A month in both languages: `November 2026`. */
export const bulanTeks = (bulan: Bulan): Teks => teks(tulisBulan(bulan), `${NAMA_BULAN_EN[Number(bulan.slice(5, 7)) - 1]} ${bulan.slice(0, 4)}`);

const SINGKAT_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `3 Des 2026` in a sentence made in core, as the screens write a day. */
export function tulisHari(tanggal: Tanggal): string {
  const [nama = '', tahun = ''] = tulisBulan(bulanDari(tanggal)).split(' ');
  return `${Number(tanggal.slice(8))} ${nama.slice(0, 3)} ${tahun}`;
}

/** The same in both languages. */
export const hariTeks = (tanggal: Tanggal): Teks =>
  teks(tulisHari(tanggal), `${Number(tanggal.slice(8))} ${SINGKAT_EN[Number(tanggal.slice(5, 7)) - 1]} ${tanggal.slice(0, 4)}`);
