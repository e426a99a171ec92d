// Figures: the two counts of an indicator, the value shown, and sums of several areas.

/** `persen`: numerator over denominator; `rasio`: so many for each one; `tahun`: an age, over so many persons; `jumlah`: a count without denominator. */
export type Satuan = 'persen' | 'rasio' | 'tahun' | 'jumlah';

/** The two counts of one indicator in one area and month; `penyebut` is null for plain counts. */
export type Angka = { readonly pembilang: number; readonly penyebut: number | null };

/** Figures of one area and month by indicator id. A missing id means not counted, never zero. */
export type AngkaPerIndikator = { readonly [indikatorId: string]: Angka };

/**
 * The value shown: percent, ratio or age with two decimals, or the count. Null when the denominator is 0 or the figure is missing;
 * always from sums, never from percentages (indicators.md 1).
 */
export function nilaiAngka(angka: Angka | undefined, satuan: Satuan = 'persen'): number | null {
  if (!angka) return null;
  if (angka.penyebut === null) return angka.pembilang;
  if (angka.penyebut === 0) return null;
  return Math.round((angka.pembilang / angka.penyebut) * (satuan === 'persen' ? 10_000 : 100)) / 100;
}

/** The sum of several areas' figures; an indicator missing in every one of them stays missing. */
export function jumlahkanAngka(daftar: Iterable<AngkaPerIndikator>): AngkaPerIndikator {
  const hasil: Record<string, Angka> = {};
  for (const satu of daftar) {
    for (const [id, angka] of Object.entries(satu)) {
      // Ids come from outside: one called `constructor` must not find what every object has.
      const lama = Object.hasOwn(hasil, id) ? hasil[id] : undefined;
      hasil[id] = lama
        ? { pembilang: lama.pembilang + angka.pembilang, penyebut: lama.penyebut === null || angka.penyebut === null ? null : lama.penyebut + angka.penyebut }
        : angka;
    }
  }
  return hasil;
}
