// Withholds small counts of village reports from offices, by the same rule as the live figures (docs/decisions/0013).
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { type SamarPerDesa, samarkanDesa, tanpaSamar } from '@lini/core/indikator/samar.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { laporanDesa } from '@lini/core/pelaporan/hitung-laporan.ts';
import type { LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { AngkaTersaring } from '@lini/core/pelaporan/laporan-wire.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { hariIni } from '../../platform/waktu.ts';
import type { LaporanWilayah } from './load.ts';

/** One shape of the figures of a village report. */
export type Bentuk = (laporan: LaporanBulan) => AngkaPerIndikator | null;

/** The report that speaks for each village that has one. */
export function petaDesa(daftar: readonly LaporanWilayah[]): Map<string, LaporanBulan> {
  const perDesa = Map.groupBy(daftar, (satu) => satu.desa);
  return new Map(
    [...perDesa].flatMap(([desa, milik]) => {
      const laporan = laporanDesa(milik);
      return laporan === null ? [] : [[desa, laporan] as const];
    }),
  );
}

/** What is withheld of one shape in the villages of one kecamatan; all its village reports are asked, so that no sum tells the rest. */
export function samarBentuk(perDesa: ReadonlyMap<string, LaporanBulan>, bentuk: Bentuk): SamarPerDesa {
  const angka = [...perDesa].flatMap(([desa, laporan]) => {
    const satu = bentuk(laporan);
    return satu === null ? [] : [[desa, satu] as const];
  });
  return samarkanDesa(new Map(angka), INDIKATOR, parameterPada(hariIni())['privacy.minCell']);
}

/** The figures as they are sent: without those withheld, which are named. */
export function saring(angka: AngkaPerIndikator | null, samar: SamarPerDesa | null, desa: string): AngkaTersaring {
  if (angka === null) return null;
  const milik = samar?.get(desa) ?? {};
  return Object.keys(milik).length === 0 ? { angka } : { angka: tanpaSamar(angka, milik), samar: milik };
}
