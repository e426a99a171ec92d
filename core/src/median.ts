// The middle of a list of figures.

/** The middle of the values that are known, of two the mean; null: there are none. */
export function median(nilai: readonly (number | null)[]): number | null {
  const urut = nilai.filter((satu) => satu !== null).sort((a, b) => a - b);
  const [kiri, kanan] = [urut[Math.floor((urut.length - 1) / 2)], urut[Math.floor(urut.length / 2)]];
  return kiri === undefined || kanan === undefined ? null : (kiri + kanan) / 2;
}
