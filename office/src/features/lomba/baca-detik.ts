// A length of time as it is typed by hand.

const TERLAMA = 7200;

/** Seconds of `5:12` or `5.12`, at most two hours; null for anything else: a number alone may mean minutes or seconds. */
export function bacaDetik(tulisan: string): number | null {
  const [, menit, sisa] = /^(\d{1,3})[:.]([0-5]\d)$/.exec(tulisan.trim()) ?? [];
  const detik = menit === undefined ? null : Number(menit) * 60 + Number(sisa);
  return detik !== null && detik <= TERLAMA ? detik : null;
}
