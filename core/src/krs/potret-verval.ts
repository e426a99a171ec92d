// The flag of a family as a verval keeps it: of the day of the verval, or of the last day of a half-year that is over.
import type { Sejarah } from '../catatan/jenis-sejarah.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { potretKeluarga } from '../potret/potret-keluarga.ts';
import type { Tanggal } from '../tanggal.ts';
import { ATURAN_KRS } from './hasil-krs.ts';
import type { PotretVerval } from './krs-keluarga.ts';
import { akhirSemester, type Semester } from './semester.ts';

/** The day whose flag counts: a verval written late still tells of its half-year. */
export const hariPotretVerval = (semester: Semester, terjadi: Tanggal): Tanggal => (akhirSemester(semester) < terjadi ? akhirSemester(semester) : terjadi);

/** The flag on that day, from the history as known now. */
export function potretVerval(sejarah: Sejarah<Keluarga>, semester: Semester, terjadi: Tanggal): PotretVerval {
  const pada = hariPotretVerval(semester, terjadi);
  const { hasil, baris, sebab, kurang } = potretKeluarga(sejarah, pada, parameterPada(pada)).krs;
  return { hasil, baris, sebab, kurang, aturan: ATURAN_KRS, pada };
}

const isSamaDaftar = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((satu) => b.includes(satu));

/** Whether a stored flag says what the other one says. */
export const isPotretSama = (a: PotretVerval, b: PotretVerval): boolean =>
  a.hasil === b.hasil &&
  a.baris === b.baris &&
  a.aturan === b.aturan &&
  a.pada === b.pada &&
  isSamaDaftar(a.sebab, b.sebab) &&
  isSamaDaftar(a.kurang, b.kurang);
