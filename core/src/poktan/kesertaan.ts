// How many families are members of the groups of a kind, against the families that are its target (poktan.md 6.5).
import type { Keluarga } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { Tanggal } from '../tanggal.ts';
import type { JenisPoktan } from './pilihan.ts';
import { isPoktanAktif, kunciKeluarga, listAnggota, type Poktan } from './poktan.ts';
import { isSasaran } from './sasaran.ts';

/** Kinds whose tables have a target. */
export const isBersasaran = (jenis: JenisPoktan | null): jenis is 'bkb' | 'bkr' | 'bkl' => jenis === 'bkb' || jenis === 'bkr' || jenis === 'bkl';

/** The member families of all active groups of a kind, each once, however many groups it is in. */
export const listPeserta = (poktanList: Iterable<Poktan>, jenis: JenisPoktan): Set<string> =>
  new Set([...poktanList].filter((satu) => satu.jenis === jenis && isPoktanAktif(satu)).flatMap((satu) => listAnggota(satu).map(kunciKeluarga)));

/** The target families of a kind on a day. */
export function hitungSasaran(keluargaList: Iterable<Keluarga>, jenis: JenisPoktan, pada: Tanggal): number {
  const parameter = parameterPada(pada);
  return [...keluargaList].filter((satu) => isSasaran(jenis, satu, pada, parameter)).length;
}
