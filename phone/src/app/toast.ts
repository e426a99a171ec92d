// The short message at the bottom of the screen, with one thing to do about it.
import { type Signal, signal } from '@preact/signals';
import { kiniMs } from './waktu.ts';

export type IsiToast = { readonly pesan: string; readonly aksi?: { readonly label: string; readonly jalankan: () => void } };

const LAMA_MS = 12_000;
/** A second press on the same button, or one that was on its way, is not about the message. */
const SEKEJAP_MS = 1_500;

export const toast: Signal<IsiToast | null> = signal(null);
let jarum: ReturnType<typeof setTimeout> | undefined;
let sejak = 0;
let isDitekan = false;

/** Shows a message for a while; a newer one takes its place. */
export function showToast(isi: IsiToast): void {
  clearTimeout(jarum);
  toast.value = isi;
  sejak = kiniMs();
  isDitekan = false;
  jarum = setTimeout(() => {
    toast.value = null;
  }, LAMA_MS);
}

export const hideToast = (): void => {
  toast.value = null;
};

/** Somebody pressed something while the message was there. */
export function noteTekan(): void {
  if (kiniMs() - sejak > SEKEJAP_MS) isDitekan = true;
}

/**
 * Another screen was opened: a message about the one before does not lie over it. The screen that saving itself leads to is another
 * matter, however long a slow phone takes to draw it: nobody has pressed anything since.
 */
export function leaveToast(): void {
  if (isDitekan) hideToast();
}
