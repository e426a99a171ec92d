// A small seeded random stream, so that the same seed always gives the same demo.

/** Values with their weights. */
export type Bobot<Isi> = readonly (readonly [Isi, number])[];

export type Acak = {
  /** The next 32 bits. */
  bit(): number;
  /** A number from 0 up to, not including, 1. */
  angka(): number;
  /** A whole number, both ends included. */
  bulat(dari: number, sampai: number): number;
  ya(peluang: number): boolean;
  pilih<Isi>(daftar: readonly Isi[]): Isi;
  /** One of the values, by weight. */
  timbang<Isi>(daftar: Bobot<Isi>): Isi;
  /** Normally distributed around 0 with deviation 1 (Box and Muller). */
  normal(): number;
};

/** Weights by name. */
export const bobot = <Nama extends string>(daftar: Readonly<Partial<Record<Nama, number>>>): Bobot<Nama> => Object.entries(daftar) as [Nama, number][];

/** Weights of whole numbers one after the other, from `awal`. */
export const bobotDari = (awal: number, daftar: readonly number[]): Bobot<number> => daftar.map((satu, indeks) => [awal + indeks, satu]);

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

/** sfc32 by Chris Doty-Humphrey (PractRand), public domain. */
function sfc32(benih: string): () => number {
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

/** The stream of a seed; the same parts always give the same stream, and other parts an unrelated one. */
export function buatAcak(...bagian: readonly (string | number)[]): Acak {
  const bit = sfc32(bagian.join('|'));
  const angka = (): number => bit() / 4_294_967_296;
  return {
    bit,
    angka,
    bulat: (dari, sampai) => dari + Math.floor(angka() * (sampai - dari + 1)),
    ya: (peluang) => angka() < peluang,
    pilih: <Isi>(daftar: readonly Isi[]): Isi => daftar[Math.floor(angka() * daftar.length)] as Isi,
    timbang: <Isi>(daftar: Bobot<Isi>): Isi => {
      let jumlah = 0;
      for (const [, bobot] of daftar) jumlah += bobot;
      let sisa = angka() * jumlah;
      for (const [isi, bobot] of daftar) {
        sisa -= bobot;
        if (sisa < 0) return isi;
      }
      return (daftar.at(-1) as readonly [Isi, number])[0];
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - angka())) * Math.cos(2 * Math.PI * angka()),
  };
}
