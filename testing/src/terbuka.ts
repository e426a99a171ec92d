// Which unknowns can be worked out from sums that are told: plain elimination, for tests of what is withheld.

const NOL = 1e-9;
const poros = (baris: readonly number[]): number => baris.findIndex((nilai) => Math.abs(nilai) > NOL);
const kurangi = (dari: readonly number[], baris: readonly number[], ke: number): number[] => {
  const kali = (dari[ke] ?? 0) / (baris[ke] ?? 1);
  return dari.map((nilai, kolom) => nilai - kali * (baris[kolom] ?? 0));
};

/** Each row holds the coefficients of one sum over the unknowns; gives the places of the unknowns that the sums fix. */
export function listTerbuka(jumlah: readonly (readonly number[])[]): number[] {
  let rapi: number[][] = [];
  for (const mentah of jumlah) {
    const baris = rapi.reduce((sisa, satu) => kurangi(sisa, satu, poros(satu)), [...mentah]);
    const ke = poros(baris);
    if (ke === -1) continue;
    rapi = [...rapi.map((satu) => kurangi(satu, baris, ke)), baris];
  }
  return rapi.flatMap((baris) => {
    const isi = baris.flatMap((nilai, ke) => (Math.abs(nilai) > NOL ? [ke] : []));
    return isi.length === 1 ? isi : [];
  });
}
