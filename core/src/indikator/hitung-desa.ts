// Counts every registered indicator of a village, month by month, from its catatan. Kept apart from the single counts, so that a screen that shows three
// figures does not load them all.
import type { Catatan } from '../catatan/catatan.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { buatSejarahDesa, potretDesa } from '../potret/potret-desa.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { akhirBulan, type Bulan } from '../tanggal.ts';
import { hitungDaftar } from './hitung.ts';
import type { AngkaPerIndikator } from './indikator.ts';

/** All registered indicators over a village on one day. */
export const hitungSemua = (desa: DesaPotret): AngkaPerIndikator => hitungDaftar(INDIKATOR, desa);

/** The picture of a whole village at the end of each month asked (ascending), from the counted catatan of each of its subjects. */
export function* potretBulanan(catatanPerSubjek: ReadonlyMap<string, readonly Catatan[]>, bulanList: readonly Bulan[]): Generator<[Bulan, DesaPotret]> {
  const sejarah = buatSejarahDesa(catatanPerSubjek);
  for (const bulan of bulanList) yield [bulan, potretDesa(sejarah, akhirBulan(bulan))];
}

/**
 * The figures of a whole village for each month asked (ascending), from the counted catatan of each of its subjects.
 * Always the whole village, so that figures are replaced and never incremented (records-and-sync.md 7).
 */
export function hitungDesa(catatanPerSubjek: ReadonlyMap<string, readonly Catatan[]>, bulanList: readonly Bulan[]): Map<Bulan, AngkaPerIndikator> {
  return new Map([...potretBulanan(catatanPerSubjek, bulanList)].map(([bulan, desa]) => [bulan, hitungSemua(desa)]));
}
