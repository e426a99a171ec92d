// Which report speaks for the figures on the page of a month: that of the village, or of the RT looked at.
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { laporanDesa } from '@lini/core/pelaporan/hitung-laporan.ts';
import { kunciLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';

const isSamaRt = ({ jenis, wilayah }: Institusi, rt: ReadonlySet<string>): boolean =>
  jenis !== 'ppkbd' && wilayah.length === rt.size && wilayah.every((satu) => rt.has(satu));

/** The report among those of the village; `rt`: only these are looked at, null: the whole village. Null: none is of just that part, or none came. */
export function laporanHalaman(semua: readonly LaporanInstitusi[], rt: ReadonlySet<string> | null): LaporanInstitusi | null {
  const masuk = semua.filter(({ laporan }) => laporan.ajuan.length > 0);
  if (rt) return masuk.find(({ institusi }) => isSamaRt(institusi, rt)) ?? null;
  const suara = laporanDesa(masuk.map(({ laporan, isWajib, institusi }) => ({ laporan, isWajib, desa: institusi.desa })));
  return masuk.find(({ laporan }) => laporan === suara) ?? null;
}

/** Whether a report is locked of which these RT are a part only, so that its figures are not those of the page. */
export const isSebagianTerkunci = (semua: readonly LaporanInstitusi[], rt: ReadonlySet<string>): boolean =>
  semua.some(({ institusi, laporan }) => kunciLaporan(laporan) !== null && (institusi.jenis === 'ppkbd' || institusi.wilayah.some((satu) => rt.has(satu))));
