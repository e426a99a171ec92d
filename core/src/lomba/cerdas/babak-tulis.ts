// The written round of a quiz: the committee enters what each team got right, wrong and left blank; the best go on to the questions.
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { dariAngka } from '../pecahan.ts';
import { susunPeringkat } from '../peringkat.ts';
import { type Lolos, pilihLolos } from '../undian.ts';
import type { IsiTulis } from './isi-tulis.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';
import { nilaiTulis } from './taruhan.ts';

export type AturanTulis = NonNullable<SkemaCerdas['tulis']>;

/** Best first; `nilai` null: not entered yet. */
export type BarisTulis = { readonly regu: string; readonly peringkat: number | null; readonly isi: IsiTulis | null; readonly nilai: number | null };

/** The teams that play the questions: all of them, or those that went on from the written round. */
export const reguMain = <Regu extends { readonly id: string }>({
  regu,
  lolos,
}: {
  readonly regu: readonly Regu[];
  readonly lolos: KeadaanLomba['lolos'];
}): Regu[] => regu.filter((satu) => lolos === null || lolos.regu.includes(satu.id));

/** The teams that sit the written round: neither absent nor disqualified. */
const reguUjian = ({ regu, tampil, diskualifikasi }: KeadaanLomba): KeadaanLomba['regu'] =>
  regu.filter(({ id }) => !diskualifikasi.some((satu) => satu.regu === id) && !tampil.some((satu) => satu.regu === id && satu.isTidakHadir));

/** Every team that sits it, ranked by its written score (equal scores share a rank); those not entered yet stand last. */
export function papanTulis(keadaan: KeadaanLomba, aturan: AturanTulis): BarisTulis[] {
  const akhir = new Map(keadaan.tulis.map((satu) => [satu.regu, satu]));
  const ikut = reguUjian(keadaan).map(({ id }) => {
    const isi = akhir.get(id) ?? null;
    return { regu: id, isi, nilai: isi && nilaiTulis(aturan, isi, aturan.soal ?? 0) };
  });
  const entri = ikut.flatMap(({ regu, nilai }) => (nilai === null ? [] : [{ id: regu, nilai: dariAngka(nilai) }]));
  const { urutan } = susunPeringkat(entri, [], 'kompetisi');
  const perRegu = new Map(ikut.map((satu) => [satu.regu, satu]));
  return [
    ...urutan.flatMap(({ id, peringkat }): BarisTulis[] => {
      const satu = perRegu.get(id);
      return satu ? [{ ...satu, peringkat }] : [];
    }),
    ...ikut.filter((satu) => satu.nilai === null).map((satu): BarisTulis => ({ ...satu, peringkat: null })),
  ];
}

/** Who goes on by the scores, and who is tied for the seats that are left; null while a score is missing. */
export function usulLolos(keadaan: KeadaanLomba, aturan: AturanTulis): Lolos | null {
  const papan = papanTulis(keadaan, aturan);
  const urutan = papan.flatMap(({ regu, peringkat }) => (peringkat === null ? [] : [{ id: regu, peringkat }]));
  return papan.length === 0 || urutan.length < papan.length || aturan.lolos == null ? null : pilihLolos(urutan, aturan.lolos);
}
