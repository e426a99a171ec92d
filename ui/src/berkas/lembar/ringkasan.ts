// The few lines that are shared of a report: its title, place, month and main figures; no person.

export type BahanRingkasan = {
  readonly judul: string;
  /** Village or area, in words. */
  readonly tempat: string;
  /** Month, in words. */
  readonly periode: string;
  readonly angka: readonly { readonly nama: string; readonly nilai: string }[];
};

/** The text. */
export const susunRingkasan = ({ judul, tempat, periode, angka }: BahanRingkasan): string =>
  [`*${judul}*`, `${tempat}, ${periode}`, ...angka.map(({ nama, nilai }) => `${nama}: ${nilai}`)].join('\n');

/** The name of a file from its parts, in small letters and digits; empty parts are left out. */
export const namaBerkas = (...bagian: readonly (string | null)[]): string =>
  bagian.flatMap((satu) => (satu ? [satu.toLowerCase().replace(/[^a-z0-9.]+/g, '-')] : [])).join('-');
