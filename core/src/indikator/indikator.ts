// An indicator: two questions (yes/no, or how many) about one subject on one date, with source, direction and unit.
import type { Peran } from '../akses/peran.ts';
import type { DesaPotret, InstitusiPotret, KaderPotret, KeluargaPotret, PoktanPotret } from '../potret/potret.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import type { Sumber } from '../sumber.ts';
import type { Teks } from '../teks.ts';
import type { Satuan } from './angka.ts';

export { type Angka, type AngkaPerIndikator, jumlahkanAngka, nilaiAngka, type Satuan } from './angka.ts';

/** Which way is good. */
export type Arah = 'naik' | 'turun' | 'netral';

type Umum = {
  /** Id of indicators.md (`B1`), or with a part (`B4.iud`). */
  readonly id: string;
  readonly judul: Teks;
  /** What it tells, in everyday words, where the title is an office's word. */
  readonly awam?: Teks;
  /** How it is counted, in words a cadre reads. */
  readonly rumus: Teks;
  readonly satuan: Satuan;
  /** `stok`: the state on the last day of the month; `alir`: events inside the month, summed over months. */
  readonly sifat: 'stok' | 'alir';
  /** A state whose numerator is gathered by the work of the month: while the month runs it is not held against a whole month. */
  readonly isBertumbuh?: true;
  readonly arah: Arah;
  readonly sumber: Sumber;
  /** Whether small counts may tell about a person's health (`samar.ts`); left out: those of families and couples do, others do not. */
  readonly isRawan?: boolean;
  /** Who holds what it is counted from; on other phones it is missing, not zero. Left out: everyone. */
  readonly peran?: readonly Peran[];
};

/** What an indicator can be asked of; `desa` is the whole village at once, for what joins families and groups. */
export type ItemPotret = {
  readonly keluarga: KeluargaPotret;
  readonly pus: PusPotret;
  readonly poktan: PoktanPotret;
  readonly institusi: InstitusiPotret;
  readonly kader: KaderPotret;
  readonly desa: DesaPotret;
};

type IndikatorTentang<Jenis extends keyof ItemPotret> = Umum & {
  readonly subjek: Jenis;
  readonly pembilang: (satu: ItemPotret[Jenis]) => boolean | number;
  readonly penyebut: ((satu: ItemPotret[Jenis]) => boolean | number) | null;
};

export type IndikatorKeluarga = IndikatorTentang<'keluarga'>;
export type IndikatorPus = IndikatorTentang<'pus'>;
export type IndikatorPoktan = IndikatorTentang<'poktan'>;
export type IndikatorInstitusi = IndikatorTentang<'institusi'>;
export type IndikatorKader = IndikatorTentang<'kader'>;
/** `keluarga`: the families behind the numerator, where it counts families. */
export type IndikatorDesa = IndikatorTentang<'desa'> & { readonly keluarga?: (desa: DesaPotret) => readonly KeluargaPotret[] };
export type Indikator = IndikatorKeluarga | IndikatorPus | IndikatorPoktan | IndikatorInstitusi | IndikatorKader | IndikatorDesa;
