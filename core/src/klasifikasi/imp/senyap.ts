// Since when nothing was recorded by an institution or for the families it serves.

import { listKeluargaBinaan } from '../../institusi/wilayah-bina.ts';
import type { Keluarga } from '../../keluarga/keluarga.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { selisihHari, type Tanggal } from '../../tanggal.ts';

type Bertanggal = { readonly tanggal: Tanggal };

const terbaru = (hari: readonly (Tanggal | null)[]): Tanggal | null =>
  hari.reduce<Tanggal | null>((akhir, satu) => (satu !== null && (akhir === null || satu > akhir) ? satu : akhir), null);
const hari = (...daftar: readonly (readonly Bertanggal[])[]): Tanggal[] => daftar.flatMap((satu) => satu.map(({ tanggal }) => tanggal));

const terakhirKeluarga = ({ terdaftar, mutakhir, kunjungan, konseling, rujukan, damping, pasangan }: Keluarga): Tanggal | null =>
  terbaru([
    terdaftar,
    mutakhir,
    ...hari(kunjungan, konseling, rujukan, damping),
    ...[...pasangan.values()].flatMap((satu) => [satu.statusPada, ...hari(satu.pelayanan)]),
  ]);

/**
 * The last day on which anything was recorded by it, or about a family of its area, up to the day of the picture; null: never.
 * Whoever wrote it counts: an institution whose area is being visited is not silent.
 */
export function catatanTerakhir(potret: InstitusiPotret): Tanggal | null {
  const { pertemuan, kas, layanan, peta, kie, rencanaSelesai, terdaftar } = potret.institusi;
  const sendiri = terbaru([terdaftar, ...hari(pertemuan, kas, layanan, peta, kie), ...rencanaSelesai.values()]);
  return terbaru([sendiri, ...listKeluargaBinaan(potret).map((satu) => terakhirKeluarga(satu.keluarga))]);
}

/** For how many days it has been silent; null: it does not work, so that nothing is expected of it. */
export function hariSenyap(potret: InstitusiPotret, hariIni: Tanggal): number | null {
  const terakhir = potret.isAktif ? catatanTerakhir(potret) : null;
  return terakhir === null ? null : Math.max(0, selisihHari(terakhir, hariIni));
}
