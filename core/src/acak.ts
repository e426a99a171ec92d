// Chance out of a seed that everybody may see: the same seed gives the same numbers on every device, now and years later.

/** Four well mixed words from a text: cyrb128 by bryc (public domain). */
function campur(teks: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let indeks = 0; indeks < teks.length; indeks += 1) {
    const huruf = teks.charCodeAt(indeks);
    a = b ^ Math.imul(a ^ huruf, 597399067);
    b = c ^ Math.imul(b ^ huruf, 2869860233);
    c = d ^ Math.imul(c ^ huruf, 951274213);
    d = a ^ Math.imul(d ^ huruf, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

/** An endless stream of 32-bit whole numbers: sfc32 by Chris Doty-Humphrey (PractRand), public domain. */
export function bitAcak(benih: string): () => number {
  let [a, b, c, d] = campur(benih);
  const berikut = (): number => {
    const jumlah = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + jumlah) | 0;
    return jumlah >>> 0;
  };
  // The first numbers still show the seed; the author throws away twelve.
  for (let buang = 0; buang < 12; buang += 1) berikut();
  return berikut;
}

const SEMUA = 2 ** 32;

/** A whole number from 0 up to, not including, `batas`, each equally likely: numbers past the last whole multiple are drawn again. */
function adil(bit: () => number, batas: number): number {
  const wajar = SEMUA - (SEMUA % batas);
  let angka = bit();
  while (angka >= wajar) angka = bit();
  return angka % batas;
}

/** The list in an order drawn from the seed, every order equally likely (Fisher and Yates). */
export function kocok<Isi>(daftar: readonly Isi[], benih: string): Isi[] {
  const bit = bitAcak(benih);
  const hasil = [...daftar];
  for (let akhir = hasil.length - 1; akhir > 0; akhir -= 1) {
    const pilih = adil(bit, akhir + 1);
    [hasil[akhir], hasil[pilih]] = [hasil[pilih] as Isi, hasil[akhir] as Isi];
  }
  return hasil;
}
