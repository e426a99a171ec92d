// The clock of the app: today in WITA, and the moment for "in 12 seconds"; the only place that asks the phone what time it is.
import type { Tanggal } from '@lini/core/tanggal.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import { type Signal, signal } from '@preact/signals';

/** The phone's wall clock in milliseconds. */
export const kiniMs = (): number => Date.now();

/** Today in WITA; moves on by itself when the app is looked at on another day. */
export const hariIni: Signal<Tanggal> = signal(tanggalWita(kiniMs()));

/** The moment, renewed every second while something counts down and every half minute otherwise. */
export const detik: Signal<number> = signal(kiniMs());

const segarkan = (): void => {
  detik.value = kiniMs();
  hariIni.value = tanggalWita(detik.value);
};

/** Keeps both in step; gives the stop. */
export function followWaktu(): () => void {
  const jarum = setInterval(segarkan, 5_000);
  document.addEventListener('visibilitychange', segarkan);
  return () => {
    clearInterval(jarum);
    document.removeEventListener('visibilitychange', segarkan);
  };
}
