// Which months a village has figures for.
import type { Catatan } from '../catatan/catatan.ts';
import { nasibCatatan } from '../catatan/fold.ts';
import { keluargaDaftar } from '../keluarga/keluarga-daftar.ts';
import { type Bulan, bulanDari, daftarBulan, type Tanggal } from '../tanggal.ts';

/**
 * The months from `sejak` to `sampai` for which figures exist: none before the village's first family was registered (as
 * corrected since), because a village nobody kept yet has no figures, not zeros. `catatanList` is all that counts there.
 */
export function rentangAngka(catatanList: readonly Catatan[], sejak: Bulan, sampai: Bulan): Bulan[] {
  const { dibatalkan, dikoreksi } = nasibCatatan(catatanList);
  let pertama: Tanggal | null = null;
  for (const { id, kind, terjadi } of catatanList) {
    if (kind !== keluargaDaftar.kind || dibatalkan.has(id)) continue;
    const tanggal = (dikoreksi.get(id)?.isi as { terjadi: Tanggal } | undefined)?.terjadi ?? terjadi;
    if (pertama === null || tanggal < pertama) pertama = tanggal;
  }
  if (pertama === null) return [];
  const awal = bulanDari(pertama);
  return daftarBulan(awal > sejak ? awal : sejak, sampai);
}
