// The shape of a NIK (identity-and-privacy.md 1, steps N1, N2 and N5). A right shape never proves that a NIK was issued.
import { type Tolakan, tolak } from '../catatan/tolakan.ts';

/** The digits of a typed NIK without spaces, dots and dashes. */
export const rapikanNik = (ketikan: string): string => ketikan.replace(/[\s.-]/g, '');

/** Refusals for a NIK that cannot be one; empty when its shape is possible. `isian` names the field. */
export function tolakNik(nik: string, isian: string): Tolakan[] {
  if (!/^\d{16}$/.test(nik)) return [tolak('nik-bukan-16-angka', isian)];
  const hari = Number(nik.slice(6, 8));
  const bulan = Number(nik.slice(8, 10));
  // Women carry their day of birth plus 40.
  const isHariMungkin = (hari >= 1 && hari <= 31) || (hari >= 41 && hari <= 71);
  const isBulanMungkin = bulan >= 1 && bulan <= 12;
  const isSeragam = /^(\d)\1{15}$/.test(nik) || nik === '1234567890123456';
  const isUrutNol = nik.endsWith('0000');
  return isHariMungkin && isBulanMungkin && !isSeragam && !isUrutNol ? [] : [tolak('nik-salah', isian)];
}
