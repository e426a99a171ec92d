// Walks a family from its registration to the last day, thirty days at a time.
import type { Acara, DesaContoh, KeluargaContoh } from './bentuk.ts';
import { acaraKb } from './riwayat-kb.ts';
import { acaraKeluarga } from './riwayat-keluarga.ts';
import { acaraKunjungan } from './riwayat-kunjungan.ts';
import type { Hari } from './waktu.ts';

const HARI_LANGKAH = 30;

/** Takes what falls due up to `sampai` off the family's list; what is late is done on the first day. */
function ambilTertunda(keluarga: KeluargaContoh, dari: Hari, sampai: Hari): Acara[] {
  const tiba = keluarga.tertunda.filter((satu) => satu.hari <= sampai);
  if (tiba.length > 0) keluarga.tertunda = keluarga.tertunda.filter((satu) => satu.hari > sampai);
  return tiba.map((satu) => ({ ...satu, hari: Math.max(satu.hari, dari) }));
}

/** Writes the family's history up to the last day of the village's history. */
export function jalankanRiwayat(desa: DesaContoh, keluarga: KeluargaContoh): void {
  for (let dari = keluarga.terdaftar + 1; dari <= desa.akhir && keluarga.isAktif; dari += HARI_LANGKAH) {
    const sampai = Math.min(dari + HARI_LANGKAH - 1, desa.akhir);
    const acara = [
      ...ambilTertunda(keluarga, dari, sampai),
      ...acaraKb(desa, keluarga, dari, sampai),
      ...acaraKunjungan(desa, keluarga, dari, sampai),
      ...acaraKeluarga(desa, keluarga, dari, sampai),
    ];
    // In order of days, so that each event finds the family as the ones before left it.
    for (const satu of acara.sort((a, b) => a.hari - b.hari)) if (keluarga.isAktif) satu.jalan(satu.hari);
  }
}
