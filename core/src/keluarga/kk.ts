// The number of a family card (identity-and-privacy.md 2): it tells where and when the card was issued, and is never a key.
import { type Peringatan, peringatkan } from '../catatan/peringatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Tanggal } from '../tanggal.ts';
import { isKecamatanMungkin, isProvinsi } from './kode-nik.ts';
import { isAngkaBuatan, isRusakExcel, rapikanNik } from './nik.ts';

/** One family card number of a family, and the day from which it is known to hold; the number changes when a family moves or splits. */
export type NomorKk = { readonly nomor: string; readonly sejak: Tanggal };

/** Refusals for a family card number that cannot be one: as N1 to N3, and the day of issue (no plus 40) from 01 to 31. */
export function tolakKk(ketikan: string, isian: string): Tolakan[] {
  if (isRusakExcel(ketikan)) return [tolak('nik-rusak-excel', isian)];
  const nomor = rapikanNik(ketikan);
  if (!/^\d{16}$/.test(nomor)) return [tolak('kk-bukan-16-angka', isian)];
  const [hari, bulan] = [Number(nomor.slice(6, 8)), Number(nomor.slice(8, 10))];
  const isMungkin = hari >= 1 && hari <= 31 && bulan >= 1 && bulan <= 12 && !isAngkaBuatan(nomor) && isProvinsi(nomor);
  return isMungkin ? [] : [tolak('kk-salah', isian)];
}

/** Warnings: the area of issue is unknown; another family has the number too (`isDipakaiLain`), which is allowed and only told. */
export function peringatanKk(ketikan: string, isDipakaiLain: boolean, isian: string): Peringatan[] {
  const nomor = rapikanNik(ketikan);
  if (tolakKk(nomor, isian).length > 0) return [];
  const wilayah = isKecamatanMungkin(nomor) ? [] : [peringatkan('kk-wilayah', isian)];
  return isDipakaiLain ? [...wilayah, peringatkan('kk-sama', isian)] : wilayah;
}

/** The list with a number that holds from a day on; a number that is already the one of that day changes nothing. */
export function tambahKk(daftar: readonly NomorKk[], nomor: string, sejak: Tanggal): NomorKk[] {
  if (findKk(daftar, sejak) === nomor) return [...daftar];
  return [...daftar.filter((satu) => satu.sejak !== sejak), { nomor, sejak }].sort((a, b) => (a.sejak < b.sejak ? -1 : 1));
}

/** The number that holds on a day; null when none is known by then. */
export const findKk = (daftar: readonly NomorKk[], pada: Tanggal): string | null => daftar.findLast((satu) => satu.sejak <= pada)?.nomor ?? null;
