// An indicator: two questions (yes/no, or how many) about one subject on one date, with source, direction and unit.
import type { Peran } from '../akses/peran.ts';
import type { DesaPotret, InstitusiPotret, KaderPotret, KeluargaPotret, PoktanPotret } from '../potret/potret.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import type { Sumber } from '../sumber.ts';
import type { Teks } from '../teks.ts';

/** Which way is good. */
export type Arah = 'naik' | 'turun' | 'netral';

/** `persen`: numerator over denominator; `rasio`: so many for each one; `jumlah`: a count without denominator. */
export type Satuan = 'persen' | 'rasio' | 'jumlah';

type Umum = {
  /** Id of indicators.md (`B1`), or with a part (`B4.iud`). */
  readonly id: string;
  readonly judul: Teks;
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
export type IndikatorDesa = IndikatorTentang<'desa'>;
export type Indikator = IndikatorKeluarga | IndikatorPus | IndikatorPoktan | IndikatorInstitusi | IndikatorKader | IndikatorDesa;

/** The two counts of one indicator in one area and month; `penyebut` is null for plain counts. */
export type Angka = { readonly pembilang: number; readonly penyebut: number | null };

/** Figures of one area and month by indicator id. A missing id means not counted, never zero. */
export type AngkaPerIndikator = { readonly [indikatorId: string]: Angka };

/**
 * The value shown: percent or ratio with two decimals, or the count. Null when the denominator is 0 or the figure is missing;
 * always from sums, never from percentages (indicators.md 1).
 */
export function nilaiAngka(angka: Angka | undefined, satuan: Satuan = 'persen'): number | null {
  if (!angka) return null;
  if (angka.penyebut === null) return angka.pembilang;
  if (angka.penyebut === 0) return null;
  return Math.round((angka.pembilang / angka.penyebut) * (satuan === 'rasio' ? 100 : 10_000)) / 100;
}

/** The sum of several areas' figures; an indicator missing in every one of them stays missing. */
export function jumlahkanAngka(daftar: Iterable<AngkaPerIndikator>): AngkaPerIndikator {
  const hasil: Record<string, Angka> = {};
  for (const satu of daftar) {
    for (const [id, angka] of Object.entries(satu)) {
      const lama = hasil[id];
      hasil[id] = lama
        ? { pembilang: lama.pembilang + angka.pembilang, penyebut: lama.penyebut === null || angka.penyebut === null ? null : lama.penyebut + angka.penyebut }
        : angka;
    }
  }
  return hasil;
}
