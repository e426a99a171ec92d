// What is known about one cadre as a person, with the dated assignments she holds: folded from her catatan, never stored by hand.
import type { JenisKelamin, NikKosong } from '../keluarga/pilihan.ts';
import { BELUM_BELAJAR, type Belajar } from '../pelajaran/belajar.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Jabatan, JenisPelatihan, JenisTugas, PendidikanKader } from './pilihan.ts';
import type { Sk } from './sk.ts';

/** One assignment, from its first day until it ends. */
export type TugasKader = {
  /** The catatan that began it. */
  readonly id: string;
  readonly jenis: JenisTugas;
  /** The institution served; null: of another kind, or not registered yet. */
  readonly institusiId: string | null;
  readonly poktanId: string | null;
  readonly jabatan: Jabatan;
  /** In a TPK: which of its three members. */
  readonly unsurTpk: string | null;
  /** The RT served; empty: the whole area of the institution. */
  readonly rt: readonly string[];
  readonly sk: Sk;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal | null;
};

/** One training; the card knows only its year, or not even that. */
export type PelatihanKader = {
  readonly id: string;
  readonly jenis: JenisPelatihan;
  readonly tanggal: Tanggal | null;
  readonly tahun: number | null;
  readonly hari: number | null;
  readonly isBersertifikat: boolean | null;
};

export type Kader = {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day her card was first entered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly nama: string;
  readonly nik: string | null;
  readonly nikKosong: NikKosong | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly lahir: Tanggal | null;
  readonly alamat: string;
  readonly pendidikan: PendidikanKader | null;
  /** As told on the card. */
  readonly pelatihanKartu: readonly PelatihanKader[];
  /** As recorded when it took place. */
  readonly pelatihan: readonly PelatihanKader[];
  readonly tugas: ReadonlyMap<string, TugasKader>;
  /** Lessons read and questions answered. */
  readonly belajar: Belajar;
};

/** A cadre about whom nothing is known yet. */
export const kaderKosong = (id: string): Kader => ({
  id,
  desa: '',
  rt: '',
  terdaftar: null,
  nama: '',
  nik: null,
  nikKosong: null,
  jenisKelamin: null,
  lahir: null,
  alamat: '',
  pendidikan: null,
  pelatihanKartu: [],
  pelatihan: [],
  tugas: new Map(),
  belajar: BELUM_BELAJAR,
});
