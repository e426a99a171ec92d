// Stakes that lie above what their team may set, since an earlier question was made void afterwards: they stand, and the desk is told.
import type { SkemaCerdas } from './cerdas/skema-cerdas.ts';
import { taruhanTertinggi } from './cerdas/taruhan.ts';
import { skorKini } from './hasil-umum.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';

/** Ids of the answers; empty where the rules know no stakes. */
export function taruhanLewat(lomba: KeadaanLomba, cerdas: SkemaCerdas): ReadonlySet<string> {
  const { taruhan: aturan } = cerdas;
  if (!aturan || lomba.soalBatal.length === 0) return new Set();
  const batal = new Set(lomba.soalBatal.map(({ soal }) => soal));
  const isLewat = (ke: number): boolean => {
    const satu = lomba.jawaban[ke];
    if (satu?.babak !== 'taruhan' || batal.has(satu.soal)) return false;
    const skor = skorKini({ ...lomba, jawaban: lomba.jawaban.slice(0, ke) }, cerdas).regu.get(satu.regu)?.total ?? 0;
    return (satu.taruhan ?? 0) > taruhanTertinggi(aturan, skor);
  };
  return new Set(lomba.jawaban.flatMap(({ id }, ke) => (isLewat(ke) ? [id] : [])));
}
