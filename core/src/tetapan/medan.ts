// How hard a village is to reach, as the kabupaten sets it: institutions are compared with those of the same terrain.

import type { Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';

/** No official scale was found; three steps an office can agree on by looking at its map. */
export const MEDAN = [
  { nilai: 'mudah', label: teks('Mudah dijangkau', 'Easy to reach') },
  { nilai: 'sedang', label: teks('Agak sulit', 'Rather hard') },
  { nilai: 'sulit', label: teks('Sulit dijangkau', 'Hard to reach') },
] as const satisfies Pilihan[];
export type Medan = (typeof MEDAN)[number]['nilai'];

/** The terrain of a village from a day on; null: taken back. */
export type MedanDesa = { readonly berlakuDari: Tanggal; readonly medan: Medan | null };

/** The terrain on a day, out of settings in the order they were written; null: not set. */
export const medanPada = (daftar: readonly MedanDesa[], pada: Tanggal): Medan | null =>
  daftar
    .filter(({ berlakuDari }) => berlakuDari <= pada)
    .toSorted((a, b) => a.berlakuDari.localeCompare(b.berlakuDari))
    .at(-1)?.medan ?? null;
