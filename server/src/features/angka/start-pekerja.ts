// Starts and stops the recounting thread.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Starts recounting on the database at `url`; the function given back stops it after the village under way. */
export function startPekerja(url: string, lapor: (galat: unknown) => void): () => Promise<void> {
  const pekerja = new Worker(new URL('./pekerja.ts', import.meta.url), { workerData: { url } });
  pekerja.on('message', lapor);
  pekerja.on('error', lapor);
  return async () => {
    const selesai = once(pekerja, 'exit');
    pekerja.postMessage('berhenti');
    await selesai;
  };
}
