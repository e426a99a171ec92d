// Members who are going to marry, and how they are accompanied until the day (kie-and-training.md 2).
import { PEMBACA } from '../catatan/dibaca.ts';
import type { Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';

/** Who opens what is recorded about a wedding to come, beside the one who recorded it: a plan may be a child's (kie-and-training.md 2). */
export const PEMBUKA_CATIN = PEMBACA['penulis-ppkbd-pkb'];

/** A plan to marry, as registered. */
export type RencanaKawin = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly anggotaId: string;
  /** The planned day of the wedding. */
  readonly rencana: Tanggal;
  readonly pasanganNama: string;
  readonly pasanganLahir: Tanggal | null;
  readonly pertama: boolean | null;
  /** The account that recorded it; it may open the plan. */
  readonly oleh: string;
};

export const HASIL_CATIN = [
  { nilai: 'siap', label: teks('Siap', 'Ready') },
  { nilai: 'perlu-dirujuk', label: teks('Perlu dirujuk ke bidan atau puskesmas', 'To be referred to the midwife') },
] as const satisfies Pilihan[];

/** One accompaniment; what was not measured or asked is null. */
export type DampingCatin = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly anggotaId: string;
  /** Upper arm, cm. */
  readonly lila: number | null;
  /** Haemoglobin, g/dl. */
  readonly hb: number | null;
  readonly berat: number | null;
  readonly tinggi: number | null;
  readonly merokok: boolean | null;
  readonly topik: readonly string[];
  readonly hasil: (typeof HASIL_CATIN)[number]['nilai'] | null;
};
