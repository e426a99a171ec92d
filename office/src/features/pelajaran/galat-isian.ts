// What is wrong with one field, once publishing was tried.
import type { Cacat } from '@lini/core/pelajaran/periksa-isian.ts';
import { tt } from '@lini/ui/words/t.ts';

/** The sentence of a field; null: nothing is wrong, or nobody has tried to publish yet. */
export type GalatIsian = (isian: string) => string | null;

/** Looks fields up by name. */
export function galatDari(cacat: readonly Cacat[]): GalatIsian {
  const perIsian = new Map(cacat.map(({ isian, pesan }) => [isian, pesan]));
  return (isian) => {
    const pesan = perIsian.get(isian);
    return pesan ? tt(pesan) : null;
  };
}
