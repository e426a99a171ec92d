// Water and latrine of a family; hill villages drink from springs, river villages from bore wells.
import type { Air, Jamban } from '@lini/core/keluarga/pilihan.ts';
import { bobot } from './acak.ts';
import type { DesaContoh } from './bentuk.ts';
import { PELUANG_AIR_BURUK, PELUANG_JAMBAN_BURUK, PELUANG_TAK_DITANYA } from './margin.ts';

const KECAMATAN_BUKIT: ReadonlySet<string> = new Set(['63.11.02', '63.11.03', '63.11.08']);

const AIR_BAIK = bobot<Air>({ ledeng: 32, 'sumur-bor': 28, 'sumur-terlindung': 20, kemasan: 16, 'mata-air-terlindung': 1 });
const AIR_BAIK_BUKIT = bobot<Air>({ ledeng: 24, 'sumur-bor': 14, 'sumur-terlindung': 24, kemasan: 9, 'mata-air-terlindung': 24 });
const AIR_BURUK = bobot<Air>({ permukaan: 44, 'sumur-tak-terlindung': 40, hujan: 9, 'mata-air-tak-terlindung': 3, lainnya: 2 });
const AIR_BURUK_BUKIT = bobot<Air>({ permukaan: 36, 'sumur-tak-terlindung': 26, 'mata-air-tak-terlindung': 32, hujan: 6, lainnya: 1 });
const JAMBAN_BAIK = bobot<Jamban>({ 'septik-sendiri': 90, 'septik-bersama': 10 });
const JAMBAN_BURUK = bobot<Jamban>({ 'tanpa-septik': 72, 'tidak-ada': 28 });

/** The dwelling as told at registration; null was not asked. */
export function buatRumah({ acak, sifat }: DesaContoh): { air: Air | null; jamban: Jamban | null } {
  const isBukit = KECAMATAN_BUKIT.has(sifat.kode.slice(0, 8));
  const isAirBuruk = acak.ya(Math.min(0.7, PELUANG_AIR_BURUK * sifat.airBuruk));
  const air = acak.timbang(isAirBuruk ? (isBukit ? AIR_BURUK_BUKIT : AIR_BURUK) : isBukit ? AIR_BAIK_BUKIT : AIR_BAIK);
  const isJambanBuruk = acak.ya(Math.min(0.8, (isAirBuruk ? PELUANG_JAMBAN_BURUK.airBuruk : PELUANG_JAMBAN_BURUK.airBaik) * sifat.jambanBuruk));
  const jamban = acak.timbang(isJambanBuruk ? JAMBAN_BURUK : JAMBAN_BAIK);
  return { air: acak.ya(PELUANG_TAK_DITANYA) ? null : air, jamban: acak.ya(PELUANG_TAK_DITANYA) ? null : jamban };
}

/** A safe water or latrine, for a family that got one. */
export const AIR_BARU: Air = 'sumur-bor';
export const JAMBAN_BARU: Jamban = 'septik-sendiri';
