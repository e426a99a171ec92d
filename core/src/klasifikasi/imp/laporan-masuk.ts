// The monthly reports of an institution, as the rubric and the monthly score look at them.
import { batasBulan, isTepatWaktu } from '../../pelaporan/batas.ts';
import { isMasuk } from '../../pelaporan/laporan-bulan.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import type { Bulan, Tanggal } from '../../tanggal.ts';

/** A monthly report of the institution as it came in. */
export type LaporanMasuk = { readonly bulan: Bulan; readonly isTepatWaktu: boolean };

/** The reports that came in, whatever became of them afterwards. */
export const laporanMasuk = ({ institusi, konteks }: InstitusiPotret): LaporanMasuk[] =>
  konteks.laporan.flatMap((satu) =>
    satu.institusiId === institusi.id && satu.bulan !== null && isMasuk(satu) ? [{ bulan: satu.bulan, isTepatWaktu: isTepatWaktu(satu) }] : [],
  );

/** The last day on which the report of a month is on time. */
export const tenggatLaporan = (bulan: Bulan): Tanggal => batasBulan(bulan).tepat;
