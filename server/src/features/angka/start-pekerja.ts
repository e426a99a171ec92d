// Starts and stops the recounting thread.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const JEDA_MULAI_LAGI_MS = 1000;

/** Why counting stands still: for one village, or (`desa` null) for all. */
export type Sendat = { readonly desa: string | null; readonly galat: string; readonly kode: string };

/**
 * Starts recounting on the database at `url`; a thread that ends by itself is started again. The function given back stops it
 * after the village under way.
 */
export function startPekerja(url: string, lapor: (sendat: Sendat) => void): () => Promise<void> {
  let isTutup = false;
  let pekerja: Worker;
  const mulai = (): void => {
    if (isTutup) return;
    pekerja = new Worker(new URL('./pekerja.ts', import.meta.url), { workerData: { url } });
    pekerja.on('message', lapor);
    pekerja.on('error', (galat) => lapor({ desa: null, galat: galat instanceof Error ? galat.name : 'galat', kode: '' }));
    pekerja.on('exit', () => setTimeout(mulai, JEDA_MULAI_LAGI_MS));
  };
  mulai();
  return async () => {
    isTutup = true;
    const selesai = once(pekerja, 'exit');
    pekerja.postMessage('berhenti');
    await selesai;
  };
}
