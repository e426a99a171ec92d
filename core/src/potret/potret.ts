// Subjects seen on one day: a family with its PUS and its risk of stunting, the groups, the institutions, the cadres, and the village.
import type { Institusi } from '../institusi/institusi.ts';
import type { Kader, TugasKader } from '../kader/kader.ts';
import type { MulaiKb } from '../kb/peristiwa.ts';
import type { Anggota, Keluarga } from '../keluarga/keluarga.ts';
import type { HasilKrs } from '../krs/hasil-krs.ts';
import type { LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import type { Poktan } from '../poktan/poktan.ts';
import type { RekapPoktan } from '../poktan/rekap.ts';
import type { Tanggal } from '../tanggal.ts';
import type { IbuAnakPotret } from './ibu-anak-potret.ts';
import type { PusPotret } from './pus-potret.ts';

export type KeluargaPotret = {
  readonly keluarga: Keluarga;
  readonly pada: Tanggal;
  /** Registered, not moved out, and someone of it is still there. */
  readonly isAktif: boolean;
  readonly pus: readonly PusPotret[];
  /** Beginnings of use in the month of couples that were PUS here on that day and are not in `pus` any more. */
  readonly mulaiPergi: readonly MulaiKb[];
  /** Married women under the youngest PUS age: a child-protection notice for the PKB only. */
  readonly kawinAnak: readonly Anggota[];
  readonly krs: HasilKrs;
  readonly ibuAnak: IbuAnakPotret;
  /** Couples that were PUS and active users at the end of the month before, wherever they are now. */
  readonly paLalu: number;
  /** Visits in the month of `pada`. */
  readonly kunjungan: number;
  /** The family on an earlier day, for what compares two days; null when it was not registered then. */
  readonly padaHari: (hari: Tanggal) => KeluargaPotret | null;
};

/** What a group, an institution or a cadre may look at to be counted: the families of the village on the same day. */
export type KonteksPotret = {
  readonly pada: Tanggal;
  readonly findKeluarga: (id: string) => KeluargaPotret | undefined;
  /** All families of the village. */
  readonly keluarga: readonly KeluargaPotret[];
  readonly kader: readonly Kader[];
  readonly poktan: readonly Poktan[];
  /** All monthly reports of the village, as known now. */
  readonly laporan: readonly LaporanBulan[];
};

/** A cadre at work in an institution, with the assignment that makes it so. */
export type Petugas = { readonly kader: Kader; readonly tugas: TugasKader };

export type PoktanPotret = {
  readonly poktan: Poktan;
  readonly pada: Tanggal;
  /** Its card is in force. */
  readonly isAktif: boolean;
  /** Of the month of `pada`, up to that day. */
  readonly rekap: RekapPoktan;
  readonly konteks: KonteksPotret;
};
export type InstitusiPotret = {
  readonly institusi: Institusi;
  readonly pada: Tanggal;
  readonly isAktif: boolean;
  /** Its report of the month of `pada` is due: it is active, or was when the month was locked. */
  readonly isWajib: boolean;
  /** It worked on some day of the month of `pada`: what it did in that month counts. */
  readonly isAda: boolean;
  /** Who works in it on the day: head first. */
  readonly petugas: readonly Petugas[];
  /** Its report of the month of `pada`, as known now: it is sent when the month is over. Null: none was begun. */
  readonly laporan: LaporanBulan | null;
  readonly konteks: KonteksPotret;
};
export type KaderPotret = {
  readonly kader: Kader;
  readonly pada: Tanggal;
  /** Holds at least one assignment, of any kind. */
  readonly isAktif: boolean;
  /** Holds an assignment of the institution: an active cadre in the sense of E6 and E7. */
  readonly isImp: boolean;
  readonly tugas: readonly TugasKader[];
  readonly konteks: KonteksPotret;
};

/** Everything of one village (or of the part of it one cadre keeps) on one day. */
export type DesaPotret = {
  readonly pada: Tanggal;
  readonly keluarga: readonly KeluargaPotret[];
  readonly poktan: readonly PoktanPotret[];
  readonly institusi: readonly InstitusiPotret[];
  readonly kader: readonly KaderPotret[];
  /** All groups of the village, also where `poktan` holds a part of them: a family of one RT is a member of a group that meets in another. */
  readonly poktanSedesa: readonly Poktan[];
};
