// Ranks on unrounded values: teams of equal score are parted step by step, and the step that parted two is kept.
import { banding, type Pecahan } from './pecahan.ts';

/** One tie rule: a key for each team of a tied group, higher is better; null: it cannot be used on this group. */
export type AturanSeri<Langkah extends string> = {
  readonly langkah: Langkah;
  readonly kunci: (grup: readonly string[]) => readonly Pecahan[] | null;
};

/** Two neighbours of equal score, and the step that put the first above; null: they share the rank. */
export type Seri<Langkah extends string> = { readonly atas: string; readonly bawah: string; readonly langkah: Langkah | null };

export type Peringkat<Langkah extends string> = {
  /** Best first; `peringkat` counts from 1. */
  readonly urutan: readonly { readonly id: string; readonly peringkat: number }[];
  readonly seri: readonly Seri<Langkah>[];
};

export type CaraPeringkat = 'kompetisi' | 'rapat';

/** Splits a group by keys, best first; teams of equal key stay together, in the order they came. */
function pisah(grup: readonly string[], kunci: readonly Pecahan[]): string[][] {
  const nilai = new Map(grup.map((id, ke) => [id, kunci[ke] as Pecahan]));
  const beda = (a: string, b: string): number => banding(nilai.get(b) as Pecahan, nilai.get(a) as Pecahan);
  const hasil: string[][] = [];
  for (const id of [...grup].sort(beda)) {
    const akhir = hasil.at(-1);
    if (akhir?.[0] !== undefined && beda(akhir[0], id) === 0) akhir.push(id);
    else hasil.push([id]);
  }
  return hasil;
}

type Kelompok<Langkah> = { readonly id: readonly string[] /** The step that parted it from the group above. */; readonly langkah: Langkah | 'nilai' };

function uraikan<Langkah extends string>(grup: readonly string[], aturan: readonly AturanSeri<Langkah>[], masuk: Langkah | 'nilai'): Kelompok<Langkah>[] {
  const [satu, ...lain] = aturan;
  if (grup.length === 1 || satu === undefined) return [{ id: grup, langkah: masuk }];
  const kunci = satu.kunci(grup);
  if (kunci === null) return uraikan(grup, lain, masuk);
  return pisah(grup, kunci).flatMap((bagian, ke) => uraikan(bagian, lain, ke === 0 ? masuk : satu.langkah));
}

/**
 * Ranks teams by score, highest first, ties by `aturan` in order. Whatever stays tied shares a rank; the next is skipped (`kompetisi`)
 * or not (`rapat`). Basis: inferred, the sources are silent but for the quiz (events.md 6).
 */
export function susunPeringkat<Langkah extends string>(
  entri: readonly { readonly id: string; readonly nilai: Pecahan }[],
  aturan: readonly AturanSeri<Langkah>[],
  cara: CaraPeringkat,
): Peringkat<Langkah> {
  const id = entri.map((satu) => satu.id);
  if (id.length === 0) return { urutan: [], seri: [] };
  const nilai = entri.map((satu) => satu.nilai);
  const kelompok = pisah(id, nilai).flatMap((grup) => uraikan(grup, aturan, 'nilai'));
  const urutan: { id: string; peringkat: number }[] = [];
  const seri: Seri<Langkah>[] = [];
  for (const [ke, satu] of kelompok.entries()) {
    const peringkat = cara === 'rapat' ? ke + 1 : urutan.length + 1;
    for (const [dalam, regu] of satu.id.entries()) {
      const atas = urutan.at(-1)?.id;
      const langkah = dalam === 0 ? satu.langkah : null;
      if (atas !== undefined && langkah !== 'nilai') seri.push({ atas, bawah: regu, langkah });
      urutan.push({ id: regu, peringkat });
    }
  }
  return { urutan, seri };
}
