// The monthly score of an institution, role by role: the share of what was expected that was done. Never converted into a class.
import { type JenisInstitusi, PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import type { Parameter } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { akhirBulan, awalBulan, type Bulan } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import { type Bahan, bahanBulan, type KabarLaporan } from './bahan-bulan.ts';
import type { Dasar } from './dasar.ts';
import { lulusDalam } from './dasar-belajar.ts';

/** One thing expected of the month, and the records that answer it. */
export type ButirSkor = {
  readonly kunci: string;
  readonly judul: Teks;
  /** How much was expected. */
  readonly diminta: number;
  /** How much there is; null: not known yet. */
  readonly ada: number | null;
  readonly isTercapai: boolean | null;
  readonly dasar: readonly Dasar[];
  /** Meetings held that do not count, for want of minutes or a photo. */
  readonly tanpaBukti: number;
};

/** 0 to 100; null: nothing was expected, or what was is not known yet. `pelajaran`: lessons of the role passed in the month, evidence and no points. */
export type SkorPeran = { readonly nilai: number | null; readonly butir: readonly ButirSkor[]; readonly pelajaran: readonly Dasar[] };
/** `bina`: needs coaching. */
export type Pita = 'baik' | 'cukup' | 'bina';
export type SkorBulan = { readonly bulan: Bulan; readonly peran: Readonly<Record<PeranBakti, SkorPeran>>; readonly nilai: number | null };

export const LABEL_PITA: Readonly<Record<Pita, Teks>> = {
  baik: teks('Baik', 'Good'),
  cukup: teks('Cukup', 'Enough'),
  bina: teks('Perlu dibina', 'Needs coaching'),
};

/** In which band a score lies; null where there is no score. */
export function pitaSkor(nilai: number | null, parameter: Parameter): Pita | null {
  if (nilai === null) return null;
  return nilai >= parameter['imp.skor.good'] ? 'baik' : nilai >= parameter['imp.skor.enough'] ? 'cukup' : 'bina';
}

function skorPeran(bahan: readonly Bahan[], jenis: JenisInstitusi, pelajaran: readonly Dasar[]): SkorPeran {
  const butir = bahan.flatMap(({ kunci, judul, diminta, dasar, tanpaBukti = 0 }): ButirSkor[] => {
    const batas = diminta[jenis];
    if (batas === null) return [];
    const ada = dasar?.length ?? null;
    return [{ kunci, judul, diminta: batas, ada, isTercapai: ada === null ? null : ada >= batas, dasar: dasar ?? [], tanpaBukti }];
  });
  const diketahui = butir.filter((satu) => satu.isTercapai !== null);
  const nilai = diketahui.length === 0 ? null : (diketahui.filter((satu) => satu.isTercapai).length / diketahui.length) * 100;
  return { nilai, butir, pelajaran };
}

/**
 * The score of a month; the picture is of its last day, or of today in the month that runs. Roles weigh the same; the whole is the
 * mean of the roles that have a score. Null: it did not work in that month.
 */
export function skorBulan(potret: InstitusiPotret, bulan: Bulan, laporan: KabarLaporan, parameter: Parameter): SkorBulan | null {
  const { jenis } = potret.institusi;
  if (!potret.isAda || jenis === null) return null;
  const bahan = bahanBulan(potret, bulan, laporan, parameter);
  const rentang = { awal: awalBulan(bulan), akhir: akhirBulan(bulan) };
  const peran = Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [nilai, skorPeran(bahan[nilai], jenis, lulusDalam(potret, nilai, rentang))])) as Record<
    PeranBakti,
    SkorPeran
  >;
  const ada = Object.values(peran).flatMap((satu) => satu.nilai ?? []);
  return { bulan, peran, nilai: ada.length === 0 ? null : ada.reduce((jumlah, satu) => jumlah + satu, 0) / ada.length };
}

/** The roles whose score lies in the lowest band. */
export const listPerluBina = (skor: SkorBulan, parameter: Parameter): PeranBakti[] =>
  PERAN_BAKTI.map(({ nilai }) => nilai).filter((peran) => pitaSkor(skor.peran[peran].nilai, parameter) === 'bina');
