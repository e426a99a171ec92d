// How many families are members of the groups of a kind, against the families that are its target (poktan.md 6.5).
import { isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { Tanggal } from '../tanggal.ts';
import type { JenisPoktan } from './pilihan.ts';
import { type AnggotaPoktan, isPoktanAktif, kunciKeluarga, listAnggota, type Poktan } from './poktan.ts';
import { isSasaran } from './sasaran.ts';

/** Gives a family of the book as known on the reference day. */
export type CariKeluarga = (id: string) => Keluarga | undefined;

/** Kinds whose tables have a target. */
export const isBersasaran = (jenis: JenisPoktan | null): jenis is 'bkb' | 'bkr' | 'bkl' => jenis === 'bkb' || jenis === 'bkr' || jenis === 'bkl';

/** Whether a member still lives here: one of the book whose family left the village does not, one from outside the book is not asked. */
export function isMasihWarga({ keluargaId, anggotaId }: AnggotaPoktan, cari: CariKeluarga): boolean {
  if (keluargaId === null) return true;
  const keluarga = cari(keluargaId);
  const orang = anggotaId === null ? undefined : keluarga?.anggota.get(anggotaId);
  return keluarga !== undefined && keluarga.pindah === null && (orang === undefined || isHadir(orang));
}

/** The member families of all active groups of a kind that live here, each once, however many groups it is in; also those from outside the book. */
export function listPeserta(poktanList: Iterable<Poktan>, jenis: JenisPoktan, cari: CariKeluarga): Set<string> {
  const aktif = [...poktanList].filter((satu) => satu.jenis === jenis && isPoktanAktif(satu));
  const anggota = aktif.flatMap((satu) => listAnggota(satu).filter((yang) => isMasihWarga(yang, cari)));
  return new Set(anggota.map(kunciKeluarga));
}

/** Of these families those that are members of an active group of a kind: what Rekapitulasi Data Keluarga ticks, in a village as in one RT of it. */
export function listIkut<Satu extends { readonly keluarga: Keluarga; readonly isAktif: boolean }>(
  keluargaList: readonly Satu[],
  poktanList: Iterable<Poktan>,
  jenis: JenisPoktan,
): Satu[] {
  const perId = new Map(keluargaList.filter((satu) => satu.isAktif).map((satu) => [satu.keluarga.id, satu]));
  const peserta = listPeserta(poktanList, jenis, (id) => perId.get(id)?.keluarga);
  return [...perId.values()].filter(({ keluarga }) => peserta.has(keluarga.id));
}

/** The target families of a kind on a day. */
export function hitungSasaran(keluargaList: Iterable<Keluarga>, jenis: JenisPoktan, pada: Tanggal): number {
  const parameter = parameterPada(pada);
  return [...keluargaList].filter((satu) => isSasaran(jenis, satu, pada, parameter)).length;
}
