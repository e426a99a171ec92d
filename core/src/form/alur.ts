// A flow: one sheet of answers that is written as several catatan of several families in one breath, and taken back as one.
import type { Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';
import type { Form, KonteksForm } from './form.ts';

/** One fact of a flow; the village is the same for all of them, and so is the day unless the fact brings an older one along. */
export type TulisanAlur = {
  readonly keluargaId: string;
  readonly rt: string;
  readonly kind: string;
  readonly isi: Record<string, unknown>;
  readonly terjadi?: Tanggal;
};

export type Alur = {
  readonly id: string;
  readonly judul: Teks;
  /** What it writes, in a line for the one who chooses among flows. */
  readonly keterangan: Teks;
  /** The questions; opened on the family in which the flow begins. Its `kind` is no catatan: it names the draft. */
  readonly form: Form;
  /** The facts in the order they are written and judged, from the finished answers. */
  readonly susun: (isi: Record<string, unknown>, konteks: KonteksForm, idBaru: () => string) => readonly TulisanAlur[];
  /** The family that is shown when all of it is kept. */
  readonly tujuan: (tulisan: readonly TulisanAlur[]) => string;
};
