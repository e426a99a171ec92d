// When reports reached the office, as the office tells it: the phone that looks at them cannot know.
import type { LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { CatatanTampil } from '../entri.ts';

/** The report, each sending with the day it reached the office where that was later than the day it names. */
export function tandaiTiba(laporan: LaporanBulan, tampil: readonly CatatanTampil[]): LaporanBulan {
  const tiba = new Map(tampil.flatMap((satu) => (satu.tiba ? [[satu.catatan.id, satu.tiba] as const] : [])));
  if (tiba.size === 0) return laporan;
  const ajuan = laporan.ajuan.map((satu) => {
    const diterima = tiba.get(satu.id);
    return diterima ? { ...satu, diterima } : satu;
  });
  return { ...laporan, ajuan };
}
