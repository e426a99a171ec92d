// Opens one figure of a report: how it is counted and the names behind it, in the part of the village the report is about.

import { susunAngkaBulan } from '@lini/core/laporan/angka-bulan.ts';
import { bagianInstitusi } from '@lini/core/pelaporan/bagian-institusi.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { angkaHidup } from '../../app/laporan/angka-hidup.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { AngkaLembar } from './AngkaLembar.tsx';
import { findIndikator } from './angka-baris.ts';

export type BukaIndikatorProps = { indikator: string | null; satu: LaporanInstitusi; desa: DesaPotret; onTutup: () => void };

/** Draws the sheet while a figure is chosen. */
export function BukaIndikator({ indikator, satu, desa, onTutup }: BukaIndikatorProps) {
  if (indikator === null) return null;
  const satuan = findIndikator(indikator)?.satuan;
  return (
    <AngkaLembar
      baris={{ indikator, tampil: satuan === undefined || satuan === 'jumlah' ? 'jumlah' : 'nilai' }}
      angka={susunAngkaBulan(satu.laporan, angkaHidup(satu, desa))}
      desa={bagianInstitusi(desa, satu.institusi)}
      bulan={satu.bulan}
      onTutup={onTutup}
    />
  );
}
