// Which questions of a quiz were not played, by round: a warning before it is closed, since a rebutan may rightly stop early.
import { skorKini } from '../hasil-umum.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { reguMain } from './babak-tulis.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';
import type { Babak } from './soal-kini.ts';

/** `regu`: whose own questions; null: the round of all. `dari` null: the scheme sets no number, and none was played. */
export type BelumMain = { readonly babak: Babak; readonly regu: string | null; readonly ada: number; readonly dari: number | null };

const belum = (babak: Babak, regu: string | null, ada: number, dari: number | null): BelumMain[] => (ada < (dari ?? 1) ? [{ babak, regu, ada, dari }] : []);

/**
 * Own questions of each team that plays on (neither absent nor disqualified), the buzzer and the stakes, in the order of play. A question made
 * void was played; one that was passed on and that nobody took is none of them.
 */
export function listBelumMain(lomba: KeadaanLomba, cerdas: SkemaCerdas): BelumMain[] {
  const { dihitung } = skorKini(lomba, cerdas);
  const banyak = (babak: Babak, regu: string | null): number =>
    new Set(dihitung.flatMap((satu) => (satu.babak === babak && (regu === null || satu.regu === regu) ? [satu.soal] : []))).size;
  const keluar = new Set([...lomba.diskualifikasi, ...lomba.tampil.filter((satu) => satu.isTidakHadir)].map((satu) => satu.regu));
  return [
    ...reguMain(lomba)
      .filter(({ id }) => !keluar.has(id))
      .flatMap(({ id }) => belum('wajib', id, banyak('wajib', id), cerdas.wajib.jumlah)),
    ...(cerdas.rebutan ? belum('rebutan', null, banyak('rebutan', null), cerdas.rebutan.jumlah) : []),
    ...(cerdas.taruhan ? belum('taruhan', null, banyak('taruhan', null), null) : []),
  ];
}
