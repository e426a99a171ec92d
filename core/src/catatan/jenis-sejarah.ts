// The shape of a history, apart from how it is made, so that pictures can be taken of one without knowing every kind.
import type { Tanggal } from '../tanggal.ts';

/** Gives the subject as known up to and including a day. */
export type Sejarah<Keadaan> = (hari: Tanggal) => Keadaan;
