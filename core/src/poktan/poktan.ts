// What is known about one group (poktan): folded from its catatan, never stored by hand.
import type { Tanggal } from '../tanggal.ts';
import type { KartuPoktan } from './kartu-isi.ts';
import { PERJALANAN_POKTAN_KOSONG, type PerjalananKelasPoktan } from './kelas-poktan.ts';
import type { IsiPertemuan } from './pertemuan-isi.ts';
import type { JabatanPengurus, JenisPoktan, Kemandirian } from './pilihan.ts';

export type PengurusPoktan = {
  readonly id: string;
  readonly nama: string;
  readonly nik: string | null;
  /** The cadre she also is, when she is in the register of cadres. */
  readonly kaderId: string | null;
  readonly jabatan: JabatanPengurus;
  /** The age group she teaches; BKB only. */
  readonly kelompokUmur: string | null;
  /** Division of the work of BKB cadres. */
  readonly tugas: string | null;
  /** Trained for this kind of group; null: not asked. */
  readonly terlatih: boolean | null;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal | null;
};

export type AnggotaPoktan = {
  readonly id: string;
  /** The family in the book; null: from outside it, then `nama` is known. */
  readonly keluargaId: string | null;
  /** The person, where members are persons (BKL, PIK-R). */
  readonly anggotaId: string | null;
  readonly nama: string | null;
  readonly kemandirian: Kemandirian | null;
  readonly masuk: Tanggal;
  readonly keluar: Tanggal | null;
};

export type Pertemuan = IsiPertemuan & { readonly id: string; readonly tanggal: Tanggal };

export type Poktan = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day its card was first entered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly jenis: JenisPoktan | null;
  readonly nama: string;
  readonly kartu: KartuPoktan | null;
  /** The day it was deactivated; null: active. A card is never deleted. */
  readonly nonaktif: Tanggal | null;
  readonly pengurus: ReadonlyMap<string, PengurusPoktan>;
  readonly anggota: ReadonlyMap<string, AnggotaPoktan>;
  /** In order of the day. */
  readonly pertemuan: readonly Pertemuan[];
  /** Days by which the group reported that it did not meet in that month. */
  readonly nihil: readonly Tanggal[];
  readonly kelas: PerjalananKelasPoktan;
  /** How many photos each catatan has that has any. */
  readonly berfoto: ReadonlyMap<string, number>;
};

/** A group about which nothing is known yet. */
export const poktanKosong = (id: string): Poktan => ({
  id,
  desa: '',
  rt: '',
  terdaftar: null,
  jenis: null,
  nama: '',
  kartu: null,
  nonaktif: null,
  pengurus: new Map(),
  anggota: new Map(),
  pertemuan: [],
  nihil: [],
  kelas: PERJALANAN_POKTAN_KOSONG,
  berfoto: new Map(),
});

/** Whether the card is in force as known now. */
export const isPoktanAktif = (poktan: Poktan): boolean => poktan.terdaftar !== null && poktan.nonaktif === null;

/** The officers in office. */
export const listPengurus = (poktan: Poktan): PengurusPoktan[] => [...poktan.pengurus.values()].filter((satu) => satu.selesai === null);

/** Those who are members. */
export const listAnggota = (poktan: Poktan): AnggotaPoktan[] => [...poktan.anggota.values()].filter((satu) => satu.keluar === null);

/** Whether members of this kind of group are persons; of the others they are families. BKL has both (poktan.md 1). */
export const isAnggotaOrang = (jenis: JenisPoktan | null): boolean => jenis === 'pikr' || jenis === 'bkl';

type IdAnggota = Pick<AnggotaPoktan, 'id' | 'keluargaId' | 'anggotaId'>;

/** What makes two members one family: the family of the book, else the member itself. */
export const kunciKeluarga = (anggota: IdAnggota): string => anggota.keluargaId ?? anggota.id;

/** What makes two members one person: the person of the book, else the family, else the member itself. */
export const kunciOrang = (anggota: IdAnggota): string => anggota.anggotaId ?? kunciKeluarga(anggota);
