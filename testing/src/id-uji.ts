// Ids and chance that are the same at every run of a test.

/** A small generator (mulberry32) that gives numbers from 0 up to 1. */
export function acakDari(benih: number): () => number {
  let a = benih >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A maker of UUIDs in the form of version 7, from chance alone. */
export function idDari(acak: () => number): () => string {
  const hex = (panjang: number): string => Array.from({ length: panjang }, () => Math.floor(acak() * 16).toString(16)).join('');
  return () => `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}
