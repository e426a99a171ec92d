// Calendar days and months as plain text, computed without a clock.

/** A calendar day, `YYYY-MM-DD`. Sorts as text. */
export type Tanggal = string;
/** A calendar month, `YYYY-MM`. Sorts as text. */
export type Bulan = string;

const POLA_TANGGAL = /^(\d{4})-(\d{2})-(\d{2})$/;
const POLA_BULAN = /^\d{4}-(0[1-9]|1[0-2])$/;

const isKabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;

const dua = (angka: number): string => String(angka).padStart(2, '0');
const empat = (angka: number): string => String(angka).padStart(4, '0');

/** Days in a month; `bulan` counts from 1. */
export function hariDalamBulan(tahun: number, bulan: number): number {
  if (bulan === 2) return isKabisat(tahun) ? 29 : 28;
  return bulan === 4 || bulan === 6 || bulan === 9 || bulan === 11 ? 30 : 31;
}

/** Whether the text is a day that exists in the calendar. */
export function isTanggal(nilai: unknown): nilai is Tanggal {
  if (typeof nilai !== 'string') return false;
  const cocok = POLA_TANGGAL.exec(nilai);
  if (!cocok) return false;
  const [tahun, bulan, hari] = [Number(cocok[1]), Number(cocok[2]), Number(cocok[3])];
  return bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= hariDalamBulan(tahun, bulan);
}

/** Whether the text is a month, `YYYY-MM`. */
export const isBulan = (nilai: unknown): nilai is Bulan => typeof nilai === 'string' && POLA_BULAN.test(nilai);

const bagian = (tanggal: Tanggal): [number, number, number] => [Number(tanggal.slice(0, 4)), Number(tanggal.slice(5, 7)), Number(tanggal.slice(8, 10))];

/** Days since 1 March of the year 0 (proleptic Gregorian), so that leap days fall at the end of a year. */
export function nomorHari(tanggal: Tanggal): number {
  const [tahunSipil, bulan, hari] = bagian(tanggal);
  const tahun = bulan <= 2 ? tahunSipil - 1 : tahunSipil;
  const bulanSejakMaret = (bulan + 9) % 12;
  return 365 * tahun + Math.floor(tahun / 4) - Math.floor(tahun / 100) + Math.floor(tahun / 400) + Math.floor((153 * bulanSejakMaret + 2) / 5) + hari - 1;
}

/** The day whose `nomorHari` is given. */
export function tanggalDariNomor(nomor: number): Tanggal {
  const abad = Math.floor((4 * nomor + 3) / 146_097);
  const hariAbad = nomor - Math.floor((146_097 * abad) / 4);
  const tahunAbad = Math.floor((4 * hariAbad + 3) / 1461);
  const hariTahun = hariAbad - Math.floor((1461 * tahunAbad) / 4);
  const bulanSejakMaret = Math.floor((5 * hariTahun + 2) / 153);
  const hari = hariTahun - Math.floor((153 * bulanSejakMaret + 2) / 5) + 1;
  const bulan = bulanSejakMaret < 10 ? bulanSejakMaret + 3 : bulanSejakMaret - 9;
  const tahun = 100 * abad + tahunAbad + (bulan <= 2 ? 1 : 0);
  return `${empat(tahun)}-${dua(bulan)}-${dua(hari)}`;
}

/** The day `jumlah` days later (earlier when negative). */
export const tambahHari = (tanggal: Tanggal, jumlah: number): Tanggal => tanggalDariNomor(nomorHari(tanggal) + jumlah);

/** The same day `jumlah` years later; 29 February becomes 1 March where the year has none, as ages do. */
export function tambahTahun(tanggal: Tanggal, jumlah: number): Tanggal {
  const tahun = empat(Number(tanggal.slice(0, 4)) + jumlah);
  return isTanggal(`${tahun}${tanggal.slice(4)}`) ? `${tahun}${tanggal.slice(4)}` : `${tahun}-03-01`;
}

/** Days from `dari` to `sampai`; negative when `sampai` is earlier. */
export const selisihHari = (dari: Tanggal, sampai: Tanggal): number => nomorHari(sampai) - nomorHari(dari);

/**
 * Completed months from `dari` to `sampai`. A month completes on the same day number; where the month is too short (31st,
 * leap day) it completes on the first of the next month.
 */
export function bulanPenuh(dari: Tanggal, sampai: Tanggal): number {
  const [tahunA, bulanA, hariA] = bagian(dari);
  const [tahunB, bulanB, hariB] = bagian(sampai);
  return (tahunB - tahunA) * 12 + (bulanB - bulanA) - (hariB < hariA ? 1 : 0);
}

/** Completed years of age; a person born on 29 February grows older on 1 March of common years. */
export const umurTahun = (lahir: Tanggal, pada: Tanggal): number => Math.floor(bulanPenuh(lahir, pada) / 12);

/** The day as people write it in figures, `10-03-2026` (forms.md 3.4), for sentences made in core. */
export const tulisTanggal = (tanggal: Tanggal): string => tanggal.split('-').reverse().join('-');

/** The month a day falls in. */
export const bulanDari = (tanggal: Tanggal): Bulan => tanggal.slice(0, 7);

/** The first day of a month. */
export const awalBulan = (bulan: Bulan): Tanggal => `${bulan}-01`;

/** The last day of a month: the reference day of a monthly report (family-planning.md 1). */
export const akhirBulan = (bulan: Bulan): Tanggal => `${bulan}-${dua(hariDalamBulan(Number(bulan.slice(0, 4)), Number(bulan.slice(5, 7))))}`;

/** The month `jumlah` months later (earlier when negative). */
export function tambahBulan(bulan: Bulan, jumlah: number): Bulan {
  const urut = Number(bulan.slice(0, 4)) * 12 + Number(bulan.slice(5, 7)) - 1 + jumlah;
  return `${empat(Math.floor(urut / 12))}-${dua((((urut % 12) + 12) % 12) + 1)}`;
}

/** Every month from `dari` to `sampai`, both included; empty when `dari` is later. */
export function daftarBulan(dari: Bulan, sampai: Bulan): Bulan[] {
  const hasil: Bulan[] = [];
  for (let bulan = dari; bulan <= sampai; bulan = tambahBulan(bulan, 1)) hasil.push(bulan);
  return hasil;
}

/**
 * The day on which `jumlah` months after `tanggal` are complete, as `bulanPenuh` counts them: where the month is too short, the first of the
 * next. Going back (`jumlah` negative) a month too short gives its last day.
 */
export function tambahBulanTanggal(tanggal: Tanggal, jumlah: number): Tanggal {
  const bulan = tambahBulan(bulanDari(tanggal), jumlah);
  const sama = `${bulan}${tanggal.slice(7)}`;
  if (isTanggal(sama)) return sama;
  return jumlah < 0 ? akhirBulan(bulan) : awalBulan(tambahBulan(bulan, 1));
}
