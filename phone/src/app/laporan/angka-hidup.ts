// The figures of a report as they would be sent now. Apart from the rest: every indicator comes with it, which Hari ini does not need.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { angkaLaporan } from '@lini/core/pelaporan/ajukan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import type { LaporanInstitusi } from './laporan-institusi.ts';

const hidup = new WeakMap<DesaPotret, Map<string, AngkaPerIndikator>>();

/** The figures as they would be sent now, out of the picture of the village at the end of the month; counted once for each picture. */
export function angkaHidup({ institusi }: LaporanInstitusi, desa: DesaPotret): AngkaPerIndikator {
  const perInstitusi = hidup.get(desa) ?? new Map<string, AngkaPerIndikator>();
  hidup.set(desa, perInstitusi);
  const angka = perInstitusi.get(institusi.id) ?? angkaLaporan(desa, institusi);
  perInstitusi.set(institusi.id, angka);
  return angka;
}
