// What spot checks found, in numbers.
import type { HasilKeluarga, LaporanBulan } from './laporan-bulan.ts';

/** How many of the families that were met were as recorded. */
export function hitungUji(hasil: readonly Pick<HasilKeluarga, 'hasil'>[]): { readonly cocok: number; readonly diperiksa: number } {
  const bertemu = hasil.filter((satu) => satu.hasil !== 'tidak-ditemui');
  return { cocok: bertemu.filter((satu) => satu.hasil === 'cocok').length, diperiksa: bertemu.length };
}

/** As `hitungUji`, over all spot checks of a report; null: none was made, or nobody could be met. */
export function hasilUji({ uji }: LaporanBulan): { readonly cocok: number; readonly diperiksa: number } | null {
  const semua = hitungUji(uji.flatMap((satu) => satu.hasil));
  return semua.diperiksa === 0 ? null : semua;
}
