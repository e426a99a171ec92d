// What is written by hand under a sheet: place and day, the name, the NIP.

export const TEMPAT_TANGGAL = '……………………, ………………… 20……';
export const TITIK_NAMA = '(……………………………………)';
export const TITIK_NIP = 'NIP. ………………………………';

/** Signatures share the width of the sheet evenly. */
export const lebarTandaTangan = (banyak: number, penuh: number): number[] => Array.from({ length: banyak }, () => penuh / banyak);
