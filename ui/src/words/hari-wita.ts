// The calendar day in WITA, apart from the words for days: the first screen needs no more than this.
import type { Tanggal } from '@lini/core/tanggal.ts';

export const ZONA = 'Asia/Makassar';

/** The calendar day of an instant, in WITA. */
export function tanggalWita(saat: string | number | Date): Tanggal {
  // en-CA is the locale that writes a day as YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONA }).format(new Date(saat));
}
