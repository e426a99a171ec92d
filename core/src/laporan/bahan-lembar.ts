// What a sheet is made from: figures of an area, or the book of one village; and the definition of a sheet in the list of all.
import type { AngkaPerIndikator } from '../indikator/indikator.ts';
import type { DesaPotret } from '../potret/potret.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';
import type { PpmDesa } from '../tetapan/ppm.ts';
import type { TingkatWilayah } from '../wilayah/wilayah.ts';
import type { Lembar } from './lembar.ts';

/** An area as the head of a form names it: name and Kemendagri code. */
export type DaerahKepala = { readonly nama: string; readonly kode: string };

/** What stands at the head and the foot of every form (forms.md 3). Null: not known or not of this level; the line stays open for the pen. */
export type KepalaLembar = {
  readonly tingkat: TingkatWilayah;
  readonly kabupaten: DaerahKepala | null;
  readonly kecamatan: DaerahKepala | null;
  readonly desa: DaerahKepala | null;
  /** One RT; null: all of the area. */
  readonly rt: string | null;
  readonly bulan: Bulan;
  readonly pelapor: string | null;
  readonly noRegister: string | null;
  readonly pembina: string | null;
  /** The day it is made. */
  readonly dibuat: Tanggal;
  /** What the figures rest on where that is not the records of the day it is made: a locked month. */
  readonly dasar?: readonly Teks[];
};

/** A part of the area, one level down; `angka` is empty where no figure exists yet. */
export type BagianDaerah = { readonly kode: string; readonly nama: string; readonly angka: AngkaPerIndikator };

/**
 * What a sheet of figures is made from, the same on the phone and in the office. `setahun`: the figures of each month of the year up to
 * the month of the sheet, that one included, for flows that are summed; a month without figures is left out. `bagian`: empty for one village.
 */
export type BahanAngka = {
  readonly kepala: KepalaLembar;
  readonly angka: AngkaPerIndikator;
  readonly setahun: ReadonlyMap<Bulan, AngkaPerIndikator>;
  readonly bagian: readonly BagianDaerah[];
  /** Targets of the year as the kabupaten set them for this village. */
  readonly ppm: Pick<PpmDesa, 'target' | 'ditetapkan'> | null;
};

/** What a by-name sheet is made from; the RT is the one of the head. Only where the names are held. */
export type BahanNama = { readonly kepala: KepalaLembar; readonly desa: DesaPotret; readonly poktanId: string | null };

type Umum = { readonly id: string; readonly kode: string; readonly judul: Teks /** What it is for, in a sentence. */; readonly guna: Teks };

/** A sheet of figures; `indikator` are those it needs of the month, `alir` those it needs of every month of the year so far. */
export type LembarAngka = Umum & {
  readonly jenis: 'angka';
  readonly tingkat: readonly TingkatWilayah[];
  readonly indikator: readonly string[];
  readonly alir: readonly string[];
  /** Figures of the records also in a locked month, so that they agree with others on the sheet that no report carries. */
  readonly dariCatatan?: readonly string[];
  /** Institutions that exist and report are those whose report is due and came in (E1), not what each village knew when it sent. */
  readonly isDariMasuk?: true;
  /** Shows the yearly targets (PPM) of the village. */
  readonly isBertarget?: true;
  readonly susun: (bahan: BahanAngka) => Lembar;
};

/** A by-name sheet; `pilih` is what has to be chosen: an RT (or all), or one group. */
export type LembarNama = Umum & {
  readonly jenis: 'nama';
  readonly pilih: 'rt' | 'poktan';
  readonly susun: (bahan: BahanNama) => Lembar;
};

export type DefinisiLembar = LembarAngka | LembarNama;
