// Whether the main drinking water and the latrine are safe enough (stunting-risk.md 3.3 and 3.4). Not asked is unknown.
import type { Air, Jamban } from '../keluarga/pilihan.ts';
import type { Parameter } from '../parameter/parameter.ts';

const AIR_LAYAK: Record<Air, boolean> = {
  kemasan: true,
  ledeng: true,
  'sumur-bor': true,
  'sumur-terlindung': true,
  // Springs have no line of their own in the SIGA table; this split is inferred.
  'mata-air-terlindung': true,
  'sumur-tak-terlindung': false,
  'mata-air-tak-terlindung': false,
  permukaan: false,
  hujan: false,
  lainnya: false,
};

/** Whether the water is safe; null when not asked. */
export const isAirLayak = (air: Air | null): boolean | null => (air === null ? null : AIR_LAYAK[air]);

/** Whether the latrine is safe; null when not asked. */
export function isJambanLayak(jamban: Jamban | null, parameter: Parameter): boolean | null {
  if (jamban === null) return null;
  return jamban === 'septik-sendiri' || (jamban === 'septik-bersama' && parameter['krs.latrine.sharedIsLayak']);
}
