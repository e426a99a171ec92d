// Area codes that a NIK or a family card number may begin with (Kemendagri; identity-and-privacy.md 1, steps N3 and N4).

import { NAMA_PROVINSI } from '../wilayah/provinsi.ts';

/**
 * Kabupaten and kota of Kalimantan Selatan (6301 Tanah Laut to 6311 Balangan, 6371 Banjarmasin, 6372 Banjarbaru), each with the
 * number of its kecamatan where we know it. Older residents of Balangan carry 6308 Hulu Sungai Utara, its parent until 2003;
 * Tanah Bumbu (6310) was cut from Kotabaru (6302) in the same year.
 */
const KABUPATEN_KALSEL: ReadonlyMap<string, number | null> = new Map([
  ...['6301', '6302', '6303', '6304', '6305', '6306', '6307', '6308', '6309', '6310', '6371', '6372'].map((kode) => [kode, null] as const),
  ['6311', 8],
]);

/** Whether the first two digits are a provinsi. */
export const isProvinsi = (angka: string): boolean => NAMA_PROVINSI.has(angka.slice(0, 2));

/**
 * Whether the first six digits may be a kecamatan, now or in the past. Outside Kalimantan Selatan Lini holds no list: there every
 * kabupaten passes in silence, and nothing is claimed about it.
 */
export function isKecamatanMungkin(angka: string): boolean {
  const kecamatan = Number(angka.slice(4, 6));
  if (angka.slice(2, 4) === '00' || kecamatan === 0) return false;
  if (!angka.startsWith('63')) return true;
  const jumlah = KABUPATEN_KALSEL.get(angka.slice(0, 4));
  return jumlah !== undefined && (jumlah === null || kecamatan <= jumlah);
}
