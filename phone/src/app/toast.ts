// The short message at the bottom of the screen, with one thing to do about it.
import { type Signal, signal } from '@preact/signals';

export type IsiToast = { readonly pesan: string; readonly aksi?: { readonly label: string; readonly jalankan: () => void } };

const LAMA_MS = 12_000;

export const toast: Signal<IsiToast | null> = signal(null);
let jarum: ReturnType<typeof setTimeout> | undefined;

/** Shows a message for a while; a newer one takes its place. */
export function showToast(isi: IsiToast): void {
  clearTimeout(jarum);
  toast.value = isi;
  jarum = setTimeout(() => {
    toast.value = null;
  }, LAMA_MS);
}

export const hideToast = (): void => {
  toast.value = null;
};
