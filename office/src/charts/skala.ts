// Numbers to places: round steps for an axis, and shades for a map.

export type Rentang = { readonly min: number; readonly max: number };

/** What an axis must enclose; a flat line gets room on both sides, without leaving what can be (`paling`, such as 100%). */
export function rentang(nilaiList: readonly number[], paling = Number.POSITIVE_INFINITY): Rentang {
  const min = Math.min(...nilaiList);
  const max = Math.max(...nilaiList);
  return min < max ? { min, max } : { min: Math.max(0, min - 1), max: Math.min(paling, max + 1) };
}

/** Round values that enclose the range, about `sekitar` steps; counts have no steps below 1 (`terkecil`). */
export function sumbu({ min, max }: Rentang, sekitar = 4, terkecil = 0): number[] {
  const kasar = Math.max((max - min) / sekitar, terkecil);
  const pangkat = 10 ** Math.floor(Math.log10(kasar));
  const langkah = ([1, 2, 5, 10].find((kali) => kali * pangkat >= kasar) ?? 10) * pangkat;
  const hasil: number[] = [];
  // Counted by whole steps, since adding 0.1 again and again drifts.
  for (let urut = Math.floor(min / langkah + 1e-9); ; urut += 1) {
    hasil.push(Math.round(urut * langkah * 1e6) / 1e6);
    if (urut * langkah >= max - 1e-9) return hasil;
  }
}

export type Rona = 1 | 2 | 3 | 4 | 5;

/** Shades of equal width from the least to the most; `batas` are the five lower limits and the top. */
export type SkalaRona = { readonly batas: readonly number[]; readonly rona: (nilai: number) => Rona };

/** The shades for a set of values; null when there is nothing to tell apart. */
export function skalaRona(nilaiList: readonly number[]): SkalaRona | null {
  const min = Math.min(...nilaiList);
  const max = Math.max(...nilaiList);
  if (nilaiList.length === 0 || min === max) return null;
  const lebar = (max - min) / 5;
  return {
    batas: [0, 1, 2, 3, 4, 5].map((urut) => min + urut * lebar),
    rona: (nilai) => Math.min(5, Math.max(1, Math.floor((nilai - min) / lebar) + 1)) as Rona,
  };
}
