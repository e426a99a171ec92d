// Counts what a sheet of figures needs over a village that is held on this device; the office asks its server for the same ids.
import type { Peran } from '../akses/peran.ts';
import { hitungDaftar } from '../indikator/hitung.ts';
import type { AngkaPerIndikator, Indikator } from '../indikator/indikator.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { type Bulan, bulanDari, daftarBulan } from '../tanggal.ts';

/** The indicators of some ids that a role holds the records for; the others stay missing, not zero. */
function listIndikator(idList: readonly string[], peran: Peran): Indikator[] {
  const dicari = new Set(idList);
  return INDIKATOR.filter((satu) => dicari.has(satu.id) && (satu.peran === undefined || satu.peran.includes(peran)));
}

/** The figures of the ids over the village on the day of its picture. */
export const hitungLembar = (idList: readonly string[], desa: DesaPotret, peran: Peran): AngkaPerIndikator => hitungDaftar(listIndikator(idList, peran), desa);

/**
 * The flows of each month of the year up to `bulan`, from the first month the village has figures for (`mulai`). `potret` gives the
 * village at the end of a month. Nothing is counted, and no picture taken, when the sheet has no flows.
 */
export function hitungSetahun(
  idList: readonly string[],
  bulan: Bulan,
  mulai: Bulan,
  potret: (bulan: Bulan) => DesaPotret,
  peran: Peran,
): Map<Bulan, AngkaPerIndikator> {
  if (idList.length === 0) return new Map();
  const awal = `${bulan.slice(0, 4)}-01`;
  const semua = daftarBulan(mulai > awal ? mulai : awal, bulan).map((satu) => potret(satu));
  return new Map(semua.map((desa) => [bulanDari(desa.pada), hitungLembar(idList, desa, peran)]));
}
