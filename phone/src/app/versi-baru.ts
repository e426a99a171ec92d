// Registers the service worker and notices when a new version of the app waits.
import { type Signal, signal } from '@preact/signals';

/** The worker of the new version, while it waits to take over. */
export const menungguGanti: Signal<ServiceWorker | null> = signal(null);

/** Registers the worker; without one (an old browser, no secure context) the app works, only not offline after a reload. */
export async function registerPekerja(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const adaSebelumnya = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (adaSebelumnya) location.reload();
  });
  try {
    const pendaftaran = await navigator.serviceWorker.register('/sw.js');
    const periksa = (): void => {
      if (pendaftaran.waiting && navigator.serviceWorker.controller) menungguGanti.value = pendaftaran.waiting;
    };
    periksa();
    pendaftaran.addEventListener('updatefound', () => pendaftaran.installing?.addEventListener('statechange', periksa));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void pendaftaran.update().catch(() => undefined);
    });
  } catch {
    // Nothing to mend here; the next opening tries again.
  }
}

/** Lets the new version take over; the page reloads itself when it has. */
export const pakaiVersiBaru = (): void => menungguGanti.value?.postMessage('ganti');
