// A village made of the given families only, for tests that count or list.
import type { DesaPotret, KeluargaPotret } from '@lini/core/potret/potret.ts';

/** The pictures as a village without groups, institutions and cadres. */
export const desaUji = (keluarga: readonly KeluargaPotret[]): DesaPotret => ({
  pada: keluarga[0]?.pada ?? '2025-06-30',
  keluarga,
  poktan: [],
  institusi: [],
  kader: [],
  poktanSedesa: [],
});
