// The moment as a gathering counts it: day and minute in WITA, and a minute in words.
import type { Saat } from '@lini/core/pelatihan/kehadiran.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import { kiniMs } from '../../app/waktu.ts';

/** `08:12` of an instant, in WITA. */
export const jamMenit = (ms: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Makassar' }).format(new Date(ms));

/** Now, as attendance keeps it. */
export const saatIni = (): Saat => `${tanggalWita(kiniMs())}T${jamMenit(kiniMs())}`;

/** `08.12` of an hour `08:12` or of a moment. */
export const tulisJam = (jam: string): string => jam.slice(-5).replace(':', '.');
