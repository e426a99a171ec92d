// Which question is played now: numbered by round, the next one when the present is finished.
import { type Teks, teks } from '../../teks.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';

export type Babak = KeadaanLomba['jawaban'][number]['babak'];

export const LABEL_BABAK = {
  wajib: teks('Soal wajib', 'Own questions'),
  lempar: teks('Lemparan', 'Passed on'),
  rebutan: teks('Rebutan', 'Buzzer'),
  taruhan: teks('Taruhan', 'Stake'),
  tambahan: teks('Soal tambahan', 'Extra question'),
} as const satisfies Record<Babak, Teks>;

/** Rounds the scheme has; a question passed on belongs to the question in turn. */
export const listBabak = (cerdas: SkemaCerdas): Babak[] => [
  'wajib',
  ...(cerdas.rebutan ? (['rebutan'] as const) : []),
  ...(cerdas.taruhan ? (['taruhan'] as const) : []),
  'tambahan',
];

/** The highest question number of a round that was answered; 0: none. */
export const soalTerakhir = ({ jawaban }: Pick<KeadaanLomba, 'jawaban'>, babak: Babak): number =>
  Math.max(0, ...jawaban.flatMap((satu) => (satu.babak === babak ? [Number(/-(\d+)$/.exec(satu.soal)?.[1] ?? 0)] : [])));

export const idSoal = (babak: Babak, nomor: number): string => `${babak}-${nomor}`;

/** The question in turn that was answered wrongly and may be passed on now; null: none. */
export function soalDilempar({ jawaban }: Pick<KeadaanLomba, 'jawaban'>, cerdas: SkemaCerdas): string | null {
  if (!cerdas.lempar || cerdas.wajib.isSerentak) return null;
  const akhir = jawaban.findLast((satu) => satu.babak === 'wajib' || satu.babak === 'lempar');
  if (!akhir) return null;
  const asal = jawaban.find((satu) => satu.babak === 'wajib' && satu.soal === akhir.soal);
  const selesai = jawaban.some((satu) => satu.babak === 'lempar' && satu.soal === akhir.soal && satu.hasil !== 'tanpa-izin');
  return asal?.hasil === 'salah' && !selesai ? akhir.soal : null;
}
