// The class of an institution over its closed months: one rule of what is judged, on which day and by which rubric, for phone and office.
import { parameterPada } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal, tambahBulan } from '../../tanggal.ts';
import type { BuktiTahun } from './bukti.ts';
import { buktiTahun } from './bukti-tahun.ts';
import { laporanMasuk } from './laporan-masuk.ts';
import { type NilaiInstitusi, nilaiInstitusi } from './nilai.ts';
import { type Rubrik, rubrikPada } from './rubrik.ts';

/** The last closed month that the class shown in a month rests on: that month, or while it has not ended the one before today's. */
export function bulanTutup(bulan: Bulan, hariIni: Tanggal): Bulan {
  const lalu = tambahBulan(bulanDari(hariIni), -1);
  return bulan < lalu ? bulan : lalu;
}

export type KelasTutup = { readonly bukti: BuktiTahun; readonly nilai: NilaiInstitusi; readonly rubrik: Rubrik };

/**
 * The class up to the closed month `sampai`, by the rubric of its last day; the picture is of that day (imp-classification.md 3). Null: no
 * closed month yet, or its kind is not known.
 */
export function kelasTutup(potret: InstitusiPotret, sampai: Bulan, daftar: readonly Rubrik[]): KelasTutup | null {
  const pada = akhirBulan(sampai);
  const { jenis } = potret.institusi;
  const rubrik = rubrikPada(daftar, pada);
  const bukti = buktiTahun(potret, laporanMasuk(potret), sampai, parameterPada(pada));
  return bukti === null || jenis === null || rubrik === undefined ? null : { bukti, nilai: nilaiInstitusi(bukti, jenis, rubrik), rubrik };
}
