// A group whose member families were merged in the book: it points to the family that is kept, as if it always had.
import type { Poktan } from './poktan.ts';

/** Gives the id of the family that stands for another one. */
export type Alih = (keluargaId: string) => string;

/** The group as it reads after the merges; two memberships of one merged family count as one family. */
export function alihkanPoktan(poktan: Poktan, alih: Alih): Poktan {
  const isKena = [...poktan.anggota.values()].some((satu) => satu.keluargaId !== null && alih(satu.keluargaId) !== satu.keluargaId);
  if (!isKena) return poktan;
  const anggota = [...poktan.anggota].map(([id, satu]) => [id, satu.keluargaId === null ? satu : { ...satu, keluargaId: alih(satu.keluargaId) }] as const);
  return { ...poktan, anggota: new Map(anggota) };
}
