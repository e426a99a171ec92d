// A small seeded random stream, so that the same seed always gives the same demo.
import { bitAcak } from '@lini/core/acak.ts';

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

/** The stream of a seed; the same parts always give the same stream, and other parts an unrelated one. */
export function buatAcak(...bagian: readonly (string | number)[]): Acak {
  const bit = bitAcak(bagian.join('|'));
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
