// What a team stood at when it set a stake, as far as the clocks of several desks can tell.
import { skorKini } from '../hasil-umum.ts';
import type { KeadaanLomba, Saat } from '../keadaan-lomba.ts';
import type { Jawaban } from './kejadian.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';
import { taruhanTertinggi } from './taruhan.ts';
import { isSoalSebelum } from './urut-main.ts';

export type JawabanSaat = Jawaban & Saat;

const isSebelum = (a: Saat, b: Saat): boolean =>
  a.terjadi !== b.terjadi ? a.terjadi < b.terjadi : a.dicatat !== b.dicatat ? a.dicatat < b.dicatat : a.id < b.id;

/**
 * The best the team may have stood at: by the clocks, by the order of play, and before a question was made void. A clock that runs wrong, or a
 * question made void afterwards, must not turn away a stake that was right when it was set.
 */
export function skorSaat(kini: KeadaanLomba, cerdas: SkemaCerdas, satu: JawabanSaat): number {
  const lain = kini.jawaban.filter(({ id }) => id !== satu.id);
  const sebelum = [lain.filter((dulu) => isSebelum(dulu, satu)), lain.filter((dulu) => isSoalSebelum(dulu, satu))];
  const keadaan = sebelum.flatMap((jawaban) => [kini.soalBatal, []].map((soalBatal) => ({ ...kini, jawaban, soalBatal })));
  return Math.max(...keadaan.map((saat) => skorKini(saat, cerdas).regu.get(satu.regu)?.total ?? 0));
}

/** Whether a stake lies above everything its team may have stood at. */
export function isTaruhanLebih(kini: KeadaanLomba, cerdas: SkemaCerdas, satu: JawabanSaat): boolean {
  const { taruhan: aturan } = cerdas;
  if (!aturan || satu.babak !== 'taruhan' || (satu.taruhan ?? 0) <= aturan.terbatas) return false;
  return (satu.taruhan ?? 0) > taruhanTertinggi(aturan, skorSaat(kini, cerdas, satu));
}
