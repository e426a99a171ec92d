// The work list of the day: rules that look at one family and say who is due and why.

import type { Parameter } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';

/** One thing to do for one family. */
export type Agenda = {
  readonly aturan: string;
  readonly keluargaId: string;
  /** The member it is about; null: the family. */
  readonly anggotaId: string | null;
  readonly alasan: Teks;
  /** The day it is due; earlier is more urgent. Null: no day of its own. */
  readonly tenggat: Tanggal | null;
  /** 1 most urgent. */
  readonly urgensi: 1 | 2 | 3;
  /** Kind of the form that gets it done. */
  readonly form: string;
};

export type AturanAgenda = {
  readonly id: string;
  readonly judul: Teks;
  /** What is due for this family on the day `hariIni`; the picture is taken on that day. */
  readonly cari: (potret: KeluargaPotret, hariIni: Tanggal, parameter: Parameter) => readonly Omit<Agenda, 'aturan' | 'keluargaId'>[];
};
