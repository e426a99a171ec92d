// How long to wait before trying again: growing, jittered, never shorter than the office asked (S12).
import type { Halangan } from './transport.ts';

const DASAR_MS = 2_000;
const PALING_LAMA_MS = 5 * 60_000;

/** The pause after the `gagal`-th failure in a row (from 1); `acak` is a number from 0 up to 1. */
export function hitungJeda(gagal: number, halangan: Halangan, acak: number): number {
  const tumbuh = Math.min(PALING_LAMA_MS, DASAR_MS * 2 ** Math.min(gagal - 1, 12));
  const goyah = tumbuh * (0.5 + acak / 2);
  const diminta = halangan.jenis === 'sibuk' && halangan.detik !== null ? halangan.detik * 1000 : 0;
  // Jitter on top of the office's wish, so that a whole kecamatan does not come back in the same second.
  return Math.round(diminta > 0 ? diminta + (goyah - tumbuh / 2) / 4 : goyah);
}

/** Whether time alone may clear it; the others wait for a person. */
export const isCobaLagi = (halangan: Halangan): boolean => halangan.jenis === 'tanpa-sinyal' || halangan.jenis === 'sibuk';
