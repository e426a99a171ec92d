// Refusals that several kinds about a family share.
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Keluarga } from './keluarga.ts';

/** Waits when the family's registration has not arrived. */
export const tolakTanpaKeluarga = (kini: Keluarga): Tolakan[] => (kini.terdaftar === null ? [tolak('menunggu-keluarga')] : []);

/** Waits for the family or for the member; `isian` names the field that points to the member. */
export function tolakTanpaAnggota(kini: Keluarga, anggotaId: string, isian: string): Tolakan[] {
  const tanpaKeluarga = tolakTanpaKeluarga(kini);
  if (tanpaKeluarga.length > 0) return tanpaKeluarga;
  return kini.anggota.has(anggotaId) ? [] : [tolak('menunggu-anggota', isian)];
}

/** As `tolakTanpaAnggota`, and returns the catatan when the member is not a married woman. */
export function tolakBukanIstri(kini: Keluarga, istriId: string): Tolakan[] {
  const tanpaAnggota = tolakTanpaAnggota(kini, istriId, 'istriId');
  if (tanpaAnggota.length > 0) return tanpaAnggota;
  const istri = kini.anggota.get(istriId);
  if (istri?.meninggal) return [tolak('anggota-meninggal', 'istriId')];
  return istri?.jenisKelamin === 'P' && istri.statusKawin === 'kawin' ? [] : [tolak('bukan-istri', 'istriId')];
}
