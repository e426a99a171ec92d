// The short message at the bottom of the screen, with one thing to do about it.
import { type Signal, signal } from '@preact/signals';
import { kiniMs } from './waktu.ts';

export type IsiToast = { readonly pesan: string; readonly aksi?: { readonly label: string; readonly jalankan: () => void } };

const LAMA_MS = 12_000;
/** A screen that opens sooner after it is the one that what was saved leads to. */
const SEKEJAP_MS = 1_500;

export const toast: Signal<IsiToast | null> = signal(null);
let jarum: ReturnType<typeof setTimeout> | undefined;
let sejak = 0;

/** Shows a message for a while; a newer one takes its place. */
export function showToast(isi: IsiToast): void {
  clearTimeout(jarum);
  toast.value = isi;
  sejak = kiniMs();
  jarum = setTimeout(() => {
    toast.value = null;
  }, LAMA_MS);
}

export const hideToast = (): void => {
  toast.value = null;
};

/** Another screen was opened: a message about the one before does not lie over it. */
export function leaveToast(): void {
  if (kiniMs() - sejak > SEKEJAP_MS) hideToast();
}
