// The language of the screen: Indonesian first, English by choice, kept on this device.
import type { Teks } from '@lini/core/teks.ts';
import { effect, signal } from '@preact/signals';

export type Bahasa = 'id' | 'en';

const KUNCI = 'lini.bahasa';

/** Storage may be closed (private window); the language then lasts as long as the page. */
function readBahasa(): Bahasa {
  try {
    return localStorage.getItem(KUNCI) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** The language in use; components that call `t` draw themselves anew when it changes. */
export const bahasa = signal<Bahasa>(readBahasa());

/** Changes the language and remembers it. */
export function setBahasa(pilihan: Bahasa): void {
  bahasa.value = pilihan;
  try {
    localStorage.setItem(KUNCI, pilihan);
  } catch {
    // Nothing to mend: the choice simply ends with the page.
  }
}

/** The sentence in the language in use. */
export const t = (id: string, en: string): string => (bahasa.value === 'en' ? en : id);

/** The same for a text that comes from `core`. */
export const tt = (teks: Teks): string => t(teks.id, teks.en);

/** Keeps the document's `lang` in step, so that screen readers speak the right language. Returns the stop. */
export const followBahasa = (): (() => void) =>
  effect(() => {
    document.documentElement.lang = bahasa.value;
  });
