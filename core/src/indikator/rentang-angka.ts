// Which months a village has figures for.
import type { Catatan } from '../catatan/catatan.ts';
import { type Bulan, bulanDari, daftarBulan, tambahBulan } from '../tanggal.ts';

/** Three years: enough for every trend and year-on-year, and a mistyped year cannot make hundreds of months. */
const BULAN_TERBANYAK = 36;

/**
 * The months from `sejak` to `sampai` for which figures exist: none before the village's first family was registered, because
 * a village nobody kept yet has no figures, not zeros.
 */
export function rentangAngka(catatanList: Iterable<Catatan>, sejak: Bulan, sampai: Bulan): Bulan[] {
  let pertama: Bulan | null = null;
  for (const { kind, terjadi } of catatanList) {
    const bulan = bulanDari(terjadi);
    if (kind === 'keluarga.daftar' && (pertama === null || bulan < pertama)) pertama = bulan;
  }
  if (pertama === null) return [];
  const terlama = tambahBulan(sampai, 1 - BULAN_TERBANYAK);
  return daftarBulan(
    [sejak, pertama, terlama].reduce((a, b) => (a > b ? a : b)),
    sampai,
  );
}
