// The rubrics of a kabupaten: the one Lini begins with, then those its office wrote, the oldest first.
import { type Rubrik, zRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Tx } from './connect.ts';

export type BarisRubrik = { readonly versi: number; readonly berlakuDari: Tanggal; readonly isi: unknown; readonly dibuat: Date; readonly alasan: string };

/** As written, without the first one. */
export const loadBarisRubrik = (tx: Tx, kab: string): Promise<readonly BarisRubrik[]> =>
  tx<BarisRubrik[]>`select versi, berlaku_dari as "berlakuDari", isi, dibuat, alasan from rubrik where kab = ${kab} order by versi`;

/** The rubric of a row; what this Lini cannot read is a bug or a later Lini's, and must not be counted by another one in silence. */
export const bacaRubrik = ({ isi, versi }: BarisRubrik): Rubrik => zRubrik.parse({ ...(isi as object), versi, basis: 'perkiraan' });

/** All of them, with the one Lini begins with. */
export const loadRubrik = async (tx: Tx, kab: string): Promise<Rubrik[]> => [RUBRIK_AWAL, ...(await loadBarisRubrik(tx, kab)).map(bacaRubrik)];
