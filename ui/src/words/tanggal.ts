// Days, months and times in words, always in WITA whatever the clock of the device says.
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { bahasa } from './t.ts';

const ZONA = 'Asia/Makassar';
const pembentukPerKunci = new Map<string, Intl.DateTimeFormat>();

function pembentuk(nama: string, pilihan: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const lokal = bahasa.value === 'en' ? 'en-GB' : 'id-ID';
  const kunci = `${lokal} ${nama}`;
  const ada = pembentukPerKunci.get(kunci);
  if (ada) return ada;
  const baru = new Intl.DateTimeFormat(lokal, pilihan);
  pembentukPerKunci.set(kunci, baru);
  return baru;
}

/** A calendar day has no hour; reading it as UTC and writing it as UTC keeps it the same day everywhere. */
const hari = (tanggal: Tanggal): Date => new Date(`${tanggal}T00:00:00Z`);

/** `12 Nov 2026` */
export const formatTanggal = (tanggal: Tanggal): string =>
  pembentuk('tanggal', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(hari(tanggal));

/** `November 2026` */
export const formatBulan = (bulan: Bulan): string => pembentuk('bulan', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(hari(`${bulan}-01`));

/** `Nov` */
export const formatBulanPendek = (bulan: Bulan): string => pembentuk('bulan-pendek', { month: 'short', timeZone: 'UTC' }).format(hari(`${bulan}-01`));

/** `09.14`, of an instant, in WITA. */
export const formatJam = (saat: string | number | Date): string =>
  pembentuk('jam', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONA }).format(new Date(saat));

/** `09.14.32`, of an instant, in WITA. */
export const formatJamDetik = (saat: string | number | Date): string =>
  pembentuk('jam-detik', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: ZONA }).format(new Date(saat));

/** The calendar day of an instant, in WITA. */
export function tanggalWita(saat: string | number | Date): Tanggal {
  // en-CA is the locale that writes a day as YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONA }).format(new Date(saat));
}

/** An instant in the fewest words: today its time, `09.14`; on another day `12 Nov 2026 09.14`. */
export function formatSaat(saat: string | number | Date, kini: string | number | Date): string {
  const tanggal = tanggalWita(saat);
  return tanggal === tanggalWita(kini) ? formatJam(saat) : `${formatTanggal(tanggal)} ${formatJam(saat)}`;
}
