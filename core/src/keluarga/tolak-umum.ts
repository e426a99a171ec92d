// Refusals that several kinds about a family share.
import * as z from 'zod/mini';
import type { KonteksCheck } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Anggota, Keluarga } from './keluarga.ts';

/** An RT as it is stored, three digits. */
export const zRt = z.string().check(z.regex(/^\d{3}$/));

/** Waits when the family's registration has not arrived. */
export const tolakTanpaKeluarga = (kini: Keluarga): Tolakan[] => (kini.terdaftar === null ? [tolak('menunggu-keluarga')] : []);

/** Waits for the family or for the member; `isian` names the field that points to the member. */
export function tolakTanpaAnggota(kini: Keluarga, anggotaId: string, isian: string): Tolakan[] {
  const tanpaKeluarga = tolakTanpaKeluarga(kini);
  if (tanpaKeluarga.length > 0) return tanpaKeluarga;
  return kini.anggota.has(anggotaId) ? [] : [tolak('menunggu-anggota', isian)];
}

/** As `tolakTanpaAnggota`, and returns what happened to a member before the day it was entered: it would change nothing. */
export function tolakSebelumJadiAnggota({ kini, pada }: KonteksCheck, anggotaId: string): Tolakan[] {
  const tanpaAnggota = tolakTanpaAnggota(kini, anggotaId, 'anggotaId');
  if (tanpaAnggota.length > 0) return tanpaAnggota;
  return pada.anggota.has(anggotaId) ? [] : [tolak('belum-jadi-anggota', 'terjadi')];
}

/**
 * The member as known on the day of the fact; what came later (a divorce, a death) must not refuse an earlier fact that arrives
 * after it. A member entered later than the fact is taken as entered.
 */
const anggotaSaatItu = ({ kini, pada }: KonteksCheck, anggotaId: string): Anggota | undefined => pada.anggota.get(anggotaId) ?? kini.anggota.get(anggotaId);

/** As `tolakTanpaAnggota`, and returns the catatan when the member was not a married woman on that day. */
export function tolakBukanIstri(konteks: KonteksCheck, istriId: string, terjadi: string): Tolakan[] {
  const tanpaAnggota = tolakTanpaAnggota(konteks.kini, istriId, 'istriId');
  if (tanpaAnggota.length > 0) return tanpaAnggota;
  const istri = anggotaSaatItu(konteks, istriId);
  if (istri?.meninggal && istri.meninggal <= terjadi) return [tolak('anggota-meninggal', 'istriId')];
  return istri?.jenisKelamin === 'P' && istri.statusKawin === 'kawin' ? [] : [tolak('bukan-istri', 'istriId')];
}
