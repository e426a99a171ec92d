// Refusals that the kinds about one child share.
import type { KonteksCheck } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { tolakTanpaAnggota } from '../keluarga/tolak-umum.ts';

/** Waits for the child; returns what happened before it was born or after it died. */
export function tolakTentangAnak({ kini }: KonteksCheck, anggotaId: string, terjadi: string): Tolakan[] {
  const tanpaAnggota = tolakTanpaAnggota(kini, anggotaId, 'anggotaId');
  if (tanpaAnggota.length > 0) return tanpaAnggota;
  const anak = kini.anggota.get(anggotaId);
  if (anak?.lahir && terjadi < anak.lahir) return [tolak('tanggal-sebelum-lahir', 'terjadi')];
  return anak?.meninggal && terjadi > anak.meninggal ? [tolak('anggota-meninggal', 'anggotaId')] : [];
}
