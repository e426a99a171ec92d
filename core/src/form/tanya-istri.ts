// The question "which wife", shared by the forms about a couple; answered by itself when there is only one.
import { isDiDesa, type Keluarga } from '../keluarga/keluarga.ts';
import { isIstri } from '../pus/kotak.ts';
import { teks } from '../teks.ts';
import type { KonteksForm, PertanyaanAnggota } from './form.ts';

/** The married women of a family. */
export const listIstri = (keluarga: Keluarga) => [...keluarga.anggota.values()].filter(isIstri);

/** The wife the form was opened for, else the only one. */
export function usulIstri({ keluarga, anggotaId }: KonteksForm): string | null {
  const istri = listIstri(keluarga);
  return istri.find((satu) => satu.id === anggotaId)?.id ?? (istri.length === 1 ? (istri[0]?.id ?? null) : null);
}

export const tanyaIstri: PertanyaanAnggota = {
  isian: 'istriId',
  jenis: 'anggota',
  tanya: teks('Ibu siapa?', 'Which wife?'),
  saring: isIstri,
  usul: usulIstri,
  wajib: true,
};

/** Whether the chosen wife is recorded as pregnant. */
export const isHamil = (keluarga: Keluarga, istriId: unknown): boolean => typeof istriId === 'string' && Boolean(keluarga.pasangan.get(istriId)?.hamil);

/** Whether the family has a wife for whom `saring` holds; used to offer a form. */
export const adaIstri = (keluarga: Keluarga, saring: (istriId: string) => boolean = () => true): boolean =>
  isDiDesa(keluarga) && listIstri(keluarga).some((satu) => saring(satu.id));
