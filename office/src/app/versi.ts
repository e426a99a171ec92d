// Listens for changed figures: asks for their version every few seconds while someone is looking.
import { type VersiAngka, zVersiAngka } from '@lini/core/indikator/angka-wire.ts';
import { signal } from '@preact/signals';
import { ask } from './api.ts';
import { endSesi } from './sesi.ts';

const JEDA = 3_000;
const JEDA_TERLAMA = 30_000;

/** The newest version heard; null before the first answer. */
export const versi = signal<VersiAngka | null>(null);

/** Whether the last question was answered. */
export const isTersambung = signal(true);

/** How long to wait before the next question, after so many failures in a row. */
export const jedaSetelah = (gagal: number): number => Math.min(JEDA * 2 ** gagal, JEDA_TERLAMA);

/** Starts listening; returns the stop. A hidden page asks nothing, and asks at once when it is seen again. */
export function followVersi(): () => void {
  let isBerhenti = false;
  let gagal = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let batal = new AbortController();

  const tunggu = (jeda: number) => {
    clearTimeout(timer);
    if (!isBerhenti && !document.hidden) timer = setTimeout(() => void tanya(), jeda);
  };

  const tanya = async () => {
    batal.abort();
    batal = new AbortController();
    const ini = batal;
    const jawaban = await ask('/api/angka/versi', zVersiAngka, { batal: ini.signal });
    if (isBerhenti || ini.signal.aborted) return;
    if (!jawaban.ok && jawaban.status === 401) return endSesi();
    gagal = jawaban.ok ? 0 : gagal + 1;
    isTersambung.value = jawaban.ok;
    // The same version must stay the same object, or every screen would draw itself again.
    if (jawaban.ok && (jawaban.isi.versi !== versi.value?.versi || jawaban.isi.bulanIni !== versi.value.bulanIni)) versi.value = jawaban.isi;
    tunggu(jedaSetelah(gagal));
  };

  const lihatLagi = () => tunggu(0);
  document.addEventListener('visibilitychange', lihatLagi);
  addEventListener('online', lihatLagi);
  tunggu(0);
  return () => {
    isBerhenti = true;
    clearTimeout(timer);
    batal.abort();
    document.removeEventListener('visibilitychange', lihatLagi);
    removeEventListener('online', lihatLagi);
    versi.value = null;
    isTersambung.value = true;
  };
}
