// The answers of a one-tap record at the present version of its kind: a rule may write them as an older version asked.
import { bacaIsi } from '../catatan/baca.ts';
import type { Agenda } from './agenda.ts';

/** The answers to keep; as they stand when they cannot be read, so that the judge says why. */
export function isiSekaliKetuk({ kind, v, isi }: NonNullable<Agenda['sekaliKetuk']>): Record<string, unknown> {
  const hasil = v === undefined ? null : bacaIsi(kind, v, { ...isi });
  return hasil && 'definisi' in hasil ? (hasil.isi as Record<string, unknown>) : { ...isi };
}
