// Which of her villages the person at this phone looks at; remembered between openings.
import type { Akun } from '@lini/core/akses/akun.ts';
import { type Signal, signal } from '@preact/signals';

const KUNCI = 'lini.desa';

function readPilihan(): string | null {
  try {
    return localStorage.getItem(KUNCI);
  } catch {
    return null;
  }
}

const pilihan: Signal<string | null> = signal(readPilihan());

/** Remembers the village looked at. */
export function setDesa(kode: string): void {
  pilihan.value = kode;
  try {
    localStorage.setItem(KUNCI, kode);
  } catch {
    // Private window: the choice ends with the page.
  }
}

/** The village chosen, else the first of the account; nothing when the account has none. */
export const findDesaTerpilih = ({ desa }: Pick<Akun, 'desa'>): Akun['desa'][number] | undefined => desa.find((satu) => satu.kode === pilihan.value) ?? desa[0];
