// Draws that anybody can check: with the seed on the screen and the same teams, the same order and groups come out again.
import { kocok } from '../acak.ts';

/** The seed as it is compared: people read it aloud and type it again. */
const rapikan = (benih: string): string => benih.trim().toUpperCase();

/** The order of performing. It hangs on the teams and the seed, never on the order in which they registered. */
export const undiUrutan = (regu: readonly string[], benih: string): string[] => kocok([...new Set(regu)].sort(), `urutan|${rapikan(benih)}`);

/**
 * Groups of at most `paling` teams, as few as will do, their sizes at most one apart (LCC 2016 per kecamatan: groups of four).
 * Throws when `paling` is below 1: a bug of the caller.
 */
export function undiGrup(regu: readonly string[], benih: string, paling: number): string[][] {
  if (!(paling >= 1)) throw new RangeError('grup tanpa tempat');
  const urutan = kocok([...new Set(regu)].sort(), `grup|${rapikan(benih)}`);
  const banyak = Math.ceil(urutan.length / paling);
  return Array.from({ length: banyak }, (_, ke) => urutan.filter((_regu, indeks) => indeks % banyak === ke));
}

export type Lolos = { readonly lolos: readonly string[] /** Tied for the seats that are left. */; readonly seri: readonly string[]; readonly sisa: number };

/** The `banyak` best of a group for the next round; teams that share the last seat are told apart from those that are through. */
export function pilihLolos(urutan: readonly { readonly id: string; readonly peringkat: number }[], banyak: number): Lolos {
  const batas = [...urutan].sort((a, b) => a.peringkat - b.peringkat)[banyak]?.peringkat;
  if (batas === undefined) return { lolos: urutan.map((satu) => satu.id), seri: [], sisa: 0 };
  const lolos = urutan.filter((satu) => satu.peringkat < batas).map((satu) => satu.id);
  const sisa = banyak - lolos.length;
  return { lolos, seri: sisa === 0 ? [] : urutan.filter((satu) => satu.peringkat === batas).map((satu) => satu.id), sisa };
}
