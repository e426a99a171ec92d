// A day with the name of its weekday, and the hour in WITA.
import type { Tanggal } from '@lini/core/tanggal.ts';
import { bahasa } from '@lini/ui/words/t.ts';

/** `Senin, 23 November 2026` */
export const formatHari = (tanggal: Tanggal): string =>
  new Intl.DateTimeFormat(bahasa.value === 'en' ? 'en-GB' : 'id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${tanggal}T00:00:00Z`));

/** The hour of an instant, 0 to 23, in WITA. */
export const jamWita = (ms: number): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Makassar' }).format(ms));
