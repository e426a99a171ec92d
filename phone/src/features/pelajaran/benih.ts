// A fresh seed for a draw.
import { BENIH_TERBESAR } from '@lini/core/pelajaran/undi.ts';

/** A whole number from 0 to the largest seed, by chance. */
export const benihBaru = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (BENIH_TERBESAR + 1);
