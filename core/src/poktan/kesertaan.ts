// How many families are members of the groups of a kind: each family once, however many groups it is in.
import type { JenisPoktan } from './pilihan.ts';
import { isPoktanAktif, kunciKeluarga, listAnggota, type Poktan } from './poktan.ts';

/** The member families of all active groups of a kind. */
export const hitungKesertaan = (poktanList: Iterable<Poktan>, jenis: JenisPoktan): number =>
  new Set([...poktanList].filter((satu) => satu.jenis === jenis && isPoktanAktif(satu)).flatMap((satu) => listAnggota(satu).map(kunciKeluarga))).size;
