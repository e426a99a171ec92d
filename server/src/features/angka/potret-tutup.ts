// The pictures of a village that a count looks at: of each month, and of the last closed month that its classes rest on.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { potretBulanan } from '@lini/core/indikator/hitung-desa.ts';
import { bulanTutup } from '@lini/core/klasifikasi/imp/kelas-tutup.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';

export type PotretHitung = { readonly bulan: Bulan; readonly potret: DesaPotret; readonly tutup: DesaPotret };

/** The village at the end of each month asked (ascending); `tutup` at the end of the last month up to it that is over on `hariIni`. */
export function* potretTutup(perSubjek: ReadonlyMap<string, readonly Catatan[]>, bulanList: readonly Bulan[], hariIni: Tanggal): Generator<PotretHitung> {
  const [awal] = bulanList;
  if (awal === undefined) return;
  const sebelum = bulanTutup(awal, hariIni);
  let tutup: DesaPotret | undefined;
  for (const [bulan, potret] of potretBulanan(perSubjek, sebelum < awal ? [sebelum, ...bulanList] : bulanList)) {
    if (tutup === undefined || bulanTutup(bulan, hariIni) === bulan) tutup = potret;
    if (bulan >= awal) yield { bulan, potret, tutup };
  }
}
