// The clock of the server: the only place that asks what time it is.
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';

const HARI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today where the cadres stand (WITA). */
export const hariIni = (): Tanggal => HARI.format(new Date());

/** This month where the cadres stand. */
export const bulanIni = (): Bulan => hariIni().slice(0, 7);

/** Milliseconds since 1970. */
export const msKini = (): number => Date.now();
