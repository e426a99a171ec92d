// Where two sets of figures of one report differ: as it was sent or locked, and as it would be now.
import type { AngkaPerIndikator } from '../indikator/indikator.ts';

export type BedaAngka = { readonly indikator: string; readonly semula: number | null; readonly kini: number | null };

/** The figures whose count differs, in the order of `semula`; one that a side does not have is null there, not 0. */
export function listBeda(semula: AngkaPerIndikator, kini: AngkaPerIndikator): BedaAngka[] {
  const semua = new Set([...Object.keys(semula), ...Object.keys(kini)]);
  return [...semua].flatMap((indikator) => {
    const [lama, baru] = [semula[indikator]?.pembilang ?? null, kini[indikator]?.pembilang ?? null];
    return lama === baru ? [] : [{ indikator, semula: lama, kini: baru }];
  });
}
