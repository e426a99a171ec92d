// What a member of a group is called: the person or the head of the family in the book, or the name written for one outside it.
import type { Keluarga } from '../keluarga/keluarga.ts';
import { namaKeluargaPoktan } from './calon-anggota.ts';
import type { AnggotaPoktan } from './poktan.ts';

/** The name; a plain word when the book does not hold the family. */
export function namaAnggotaPoktan({ keluargaId, anggotaId, nama }: AnggotaPoktan, cari: (id: string) => Keluarga | undefined): string {
  if (nama) return nama;
  const keluarga = keluargaId === null ? undefined : cari(keluargaId);
  if (!keluarga) return 'Keluarga di luar buku ini';
  return (anggotaId === null ? undefined : keluarga.anggota.get(anggotaId)?.nama) ?? namaKeluargaPoktan(keluarga);
}
