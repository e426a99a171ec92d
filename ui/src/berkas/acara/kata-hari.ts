// Days and times as Indonesian letters write them, whatever the language of the screen; a paper is in Indonesian.
import { tulisBulan } from '@lini/core/nama-bulan.ts';
import { bulanDari, nomorHari, type Tanggal } from '@lini/core/tanggal.ts';

const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
/** 3 February 2025 was a Monday. */
const SENIN = nomorHari('2025-02-03');

/** `3 Februari 2025` */
export const tanggalPanjang = (tanggal: Tanggal): string => `${Number(tanggal.slice(8))} ${tulisBulan(bulanDari(tanggal))}`;

export const namaHari = (tanggal: Tanggal): string => HARI[(((nomorHari(tanggal) - SENIN) % 7) + 7) % 7] as string;

/** `Senin, 3 Februari 2025`, or of several days `Senin s.d. Rabu, 3 s.d. 5 Februari 2025`. */
export function hariTanggal(mulai: Tanggal, sampai: Tanggal | null): string {
  if (sampai === null || sampai === mulai) return `${namaHari(mulai)}, ${tanggalPanjang(mulai)}`;
  return `${namaHari(mulai)} s.d. ${namaHari(sampai)}, ${rentangTanggal(mulai, sampai)}`;
}

/** `3 Februari 2025`, `3 s.d. 5 Februari 2025`, `28 Februari s.d. 2 Maret 2025`. */
export function rentangTanggal(mulai: Tanggal, sampai: Tanggal | null): string {
  const akhir = tanggalPanjang(sampai ?? mulai);
  if (sampai === null || sampai === mulai) return akhir;
  const [hari = '', bulan = '', tahun = ''] = tanggalPanjang(mulai).split(' ');
  if (bulanDari(mulai) === bulanDari(sampai)) return `${hari} s.d. ${akhir}`;
  return mulai.slice(0, 4) === sampai.slice(0, 4) ? `${hari} ${bulan} s.d. ${akhir}` : `${hari} ${bulan} ${tahun} s.d. ${akhir}`;
}

/** `08.05` of a local moment `2025-02-03T08:05`, or of a time `08:05`. */
export const tulisJam = (saat: string): string => saat.slice(-5).replace(':', '.');

const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];

/** A whole number from 0 to 9.999 in words: `dua ribu dua puluh lima`. */
export function terbilang(angka: number): string {
  if (angka < 12) return SATUAN[angka] as string;
  if (angka < 20) return `${SATUAN[angka - 10]} belas`;
  const [besar, nama] = angka < 100 ? [10, 'puluh'] : angka < 1000 ? [100, 'ratus'] : [1000, 'ribu'];
  const [banyak, sisa] = [Math.floor(angka / besar), angka % besar];
  const depan = banyak === 1 ? `se${nama}` : `${SATUAN[banyak]} ${nama}`;
  return sisa === 0 ? depan : `${depan} ${terbilang(sisa)}`;
}

/** `Rabu tanggal dua puluh enam bulan Februari tahun dua ribu dua puluh lima`, as minutes begin. */
export function hariTerbilang(tanggal: Tanggal): string {
  const [bulan = ''] = tulisBulan(bulanDari(tanggal)).split(' ');
  return `${namaHari(tanggal)} tanggal ${terbilang(Number(tanggal.slice(8)))} bulan ${bulan} tahun ${terbilang(Number(tanggal.slice(0, 4)))}`;
}
