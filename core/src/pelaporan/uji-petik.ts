// Draws the families of a spot check: random, yet the same for everyone who asks, so that nobody chooses whom to visit.
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Institusi } from '../institusi/institusi.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { bagianInstitusi } from './bagian-institusi.ts';

const ACUAN = 0x811c9dc5;
const PENGALI = 0x01000193;

/** FNV-1a with a final mix: an even order of ids, not a secret one. */
function aduk(teks: string): number {
  let hasil = ACUAN;
  for (let ke = 0; ke < teks.length; ke += 1) hasil = Math.imul(hasil ^ teks.charCodeAt(ke), PENGALI);
  hasil = Math.imul(hasil ^ (hasil >>> 15), 0x2c1b3c6d);
  return (hasil ^ (hasil >>> 13)) >>> 0;
}

/** The families in the order in which a report draws them. */
const urutkanUndian = (laporanId: string, keluargaIds: Iterable<string>): string[] =>
  [...keluargaIds]
    .map((id) => ({ id, nilai: aduk(`${laporanId} ${id}`) }))
    .sort((a, b) => a.nilai - b.nilai || (a.id < b.id ? -1 : 1))
    .map((satu) => satu.id);

/** At most `banyak` of the families, drawn by the id of the report: another month draws others. */
export const pilihContoh = (laporanId: string, keluargaIds: readonly string[], banyak: number): string[] =>
  urutkanUndian(laporanId, keluargaIds).slice(0, banyak);

/** The families a report draws from: those of its part of the village, out of the picture of its last day. */
export const listUndian = (desa: DesaPotret, institusi: Institusi): string[] =>
  bagianInstitusi(desa, institusi).keluarga.flatMap(({ isAktif, keluarga }) => (isAktif ? keluarga.id : []));

/** What a report could be drawn from while its check was under way: `pasti` at the sending and now, `mungkin` at one of the two. */
export type DasarUndian = { readonly pasti: ReadonlySet<string>; readonly mungkin: ReadonlySet<string> };

export function dasarUndian(saatDiajukan: readonly string[], kini: readonly string[]): DasarUndian {
  const dulu = new Set(saatDiajukan);
  return { pasti: new Set(kini.filter((id) => dulu.has(id))), mungkin: new Set([...saatDiajukan, ...kini]) };
}

/**
 * Refuses families that the system cannot have drawn. The list may have changed since the draw, by records that came late: only a family
 * of both lists must stand in its place, and one of neither never does. All that were drawn are answered for.
 */
export function tolakUndian(laporanId: string, dipilih: readonly string[], { pasti, mungkin }: DasarUndian, banyak: number): Tolakan[] {
  const terpilih = new Set(dipilih);
  const urut = urutkanUndian(laporanId, new Set([...dipilih, ...pasti]));
  const sampai = terpilih.size < banyak ? urut.length : urut.findLastIndex((id) => terpilih.has(id));
  const isUndian = terpilih.size <= banyak && dipilih.every((id) => mungkin.has(id)) && urut.slice(0, sampai).every((id) => terpilih.has(id));
  return isUndian ? [] : [tolak('uji-bukan-undian', 'hasil')];
}
