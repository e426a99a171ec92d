// A month in words as Indonesian forms and sentences write it.
import type { Bulan } from './tanggal.ts';

const NAMA_BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** `November 2026` */
export const tulisBulan = (bulan: Bulan): string => `${NAMA_BULAN[Number(bulan.slice(5, 7)) - 1]} ${bulan.slice(0, 4)}`;
