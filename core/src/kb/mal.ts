// Whether the lactational method (MAL) still protects: only while the youngest baby is under six months (family-planning.md 2).
import type { Keluarga } from '../keluarga/keluarga.ts';
import { listAnak } from '../krs/empat-terlalu.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { bulanPenuh, type Tanggal } from '../tanggal.ts';

/** Whether the youngest child of a wife has reached the month in which MAL ends; false when no child's birth date is known. */
export function isMalHabis(keluarga: Keluarga, istriId: string, pada: Tanggal, parameter: Parameter): boolean {
  const bungsu = listAnak(keluarga, istriId)
    .flatMap((anak) => anak.lahir ?? [])
    .sort()
    .at(-1);
  return bungsu !== undefined && bulanPenuh(bungsu, pada) >= parameter['kb.malMaxBabyMonths'];
}
