// Proposes which members of a duplicate family are which members of the kept one; the cadre looks at every pair before it counts.
import type { Keluarga } from './keluarga.ts';
import { type CiriOrang, listLahirMirip, listOrang, listSebabKembar } from './kembar.ts';
import { isNamaMirip } from './nama-mirip.ts';

export type PasanganAnggota = { readonly dari: string; readonly ke: string };

/**
 * How surely two members of two families that are being compared are one person, 0 for not at all. The cadre already holds the
 * families for one, so a similar name with nothing that contradicts it is enough to propose.
 */
function nilai(ganda: CiriOrang, tetap: CiriOrang): number {
  const sebab = listSebabKembar(ganda, tetap);
  if (sebab.includes('nik-sama')) return 10;
  if (sebab.length > 0) return 5 + sebab.length;
  const isKelaminBeda = ganda.jenisKelamin !== tetap.jenisKelamin;
  const isLahirBeda = ganda.lahir !== null && tetap.lahir !== null && !listLahirMirip(ganda.lahir).has(tetap.lahir);
  if (isKelaminBeda || isLahirBeda || !isNamaMirip(ganda.nama, tetap.nama)) return 0;
  const isNamaSama = ganda.nama.toLowerCase() === tetap.nama.toLowerCase();
  return (ganda.lahir !== null && tetap.lahir !== null ? 3 : 1) + (isNamaSama ? 1 : 0);
}

/** The pairs, surest first, each member in at most one; members that are one by id need no pair. */
export function usulPasanganAnggota(tetap: Keluarga, ganda: Keluarga): PasanganAnggota[] {
  const calon = listOrang(ganda)
    .filter((satu) => !tetap.anggota.has(satu.anggotaId))
    .flatMap((dari) => listOrang(tetap).map((ke) => ({ dari: dari.anggotaId, ke: ke.anggotaId, nilai: nilai(dari, ke) })))
    .filter((satu) => satu.nilai > 0)
    .sort((a, b) => b.nilai - a.nilai);
  const terpakai = new Set<string>();
  return calon.flatMap(({ dari, ke }) => {
    if (terpakai.has(dari) || terpakai.has(ke)) return [];
    terpakai.add(dari).add(ke);
    return [{ dari, ke }];
  });
}
