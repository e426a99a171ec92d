// The tile-grid map: each kecamatan one tile, placed so that neighbours on the grid are neighbours on the land.

export type Petak = { readonly baris: number; readonly kolom: number };

/** Tiles by kecamatan code, by kabupaten code. A kabupaten without tiles is shown as ranked bars only. */
const PETAK: Readonly<Record<string, Readonly<Record<string, Petak>>>> = {
  // Balangan, 4 by 3 (balangan.md 5).
  '63.11': {
    '63.11.06': { baris: 0, kolom: 1 },
    '63.11.01': { baris: 0, kolom: 2 },
    '63.11.02': { baris: 0, kolom: 3 },
    '63.11.05': { baris: 1, kolom: 0 },
    '63.11.07': { baris: 1, kolom: 1 },
    '63.11.03': { baris: 1, kolom: 2 },
    '63.11.08': { baris: 1, kolom: 3 },
    '63.11.04': { baris: 2, kolom: 1 },
  },
};

/** The tiles of a kabupaten, if they were ever drawn. */
export const findPetak = (kabupaten: string): Readonly<Record<string, Petak>> | null => PETAK[kabupaten] ?? null;
