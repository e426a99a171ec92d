// Stakes that lie above what their team may set, since an earlier question was made void afterwards: they stand, and the desk is told.
import type { SkemaCerdas } from './cerdas/skema-cerdas.ts';
import { skorSaat } from './cerdas/skor-saat.ts';
import { taruhanTertinggi } from './cerdas/taruhan.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';

/** Ids of the answers; empty where the rules know no stakes. */
export function taruhanLewat(lomba: KeadaanLomba, cerdas: SkemaCerdas): ReadonlySet<string> {
  const { taruhan: aturan } = cerdas;
  if (!aturan) return new Set();
  const batal = new Set(lomba.soalBatal.map(({ soal }) => soal));
  const sah = { ...lomba, jawaban: lomba.jawaban.filter(({ soal }) => !batal.has(soal)), soalBatal: [] };
  const taruhan = sah.jawaban.filter(({ babak, taruhan: besar }) => babak === 'taruhan' && (besar ?? 0) > aturan.terbatas);
  return new Set(taruhan.flatMap((satu) => ((satu.taruhan ?? 0) > taruhanTertinggi(aturan, skorSaat(sah, cerdas, satu)) ? [satu.id] : [])));
}
