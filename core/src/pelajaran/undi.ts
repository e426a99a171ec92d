// Draws and shuffles by a given seed: the same seed always gives the same questions in the same order, so that a quiz can be shown again.

/** The largest seed. */
export const BENIH_TERBESAR = 0xffffffff;

/** Numbers from 0 up to, not including, 1 (mulberry32, by Tommy Ettinger, public domain). */
function urutanAcak(benih: number): () => number {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let campur = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    campur ^= campur + Math.imul(campur ^ (campur >>> 7), campur | 61);
    return ((campur ^ (campur >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The list in another order (Fisher and Yates); every order is as likely as any other. */
export function kocok<Nilai>(daftar: readonly Nilai[], benih: number): Nilai[] {
  const acak = urutanAcak(benih);
  const hasil = [...daftar];
  for (let akhir = hasil.length - 1; akhir > 0; akhir -= 1) {
    const tukar = Math.floor(acak() * (akhir + 1));
    [hasil[akhir], hasil[tukar]] = [hasil[tukar] as Nilai, hasil[akhir] as Nilai];
  }
  return hasil;
}

/** At most `jumlah` of the list, drawn without putting back. */
export const undi = <Nilai>(daftar: readonly Nilai[], jumlah: number, benih: number): Nilai[] => kocok(daftar, benih).slice(0, jumlah);
