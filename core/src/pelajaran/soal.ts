// One question of a lesson, of five kinds; its right answer and a given answer are both lists of numbers, so that all kinds are judged and stored alike.
import type { Sumber } from '../sumber.ts';

type Dasar = {
  /** Two digits, unique in the lesson; an answer is stored under it, so a number is never given to another question. */
  readonly nomor: string;
  readonly tanya: string;
  /** Said right after the answer. */
  readonly penjelasan: string;
  readonly sumber: Sumber;
};

export type SoalPilih = Dasar & { readonly jenis: 'satu' | 'banyak'; readonly pilihan: readonly string[]; readonly kunci: readonly number[] };
export type SoalBenarSalah = Dasar & { readonly jenis: 'benar-salah'; readonly kunci: readonly number[] };
/** `langkah` stand in the right order. */
export type SoalUrut = Dasar & { readonly jenis: 'urut'; readonly langkah: readonly string[]; readonly kunci: readonly number[] };
export type SoalAngka = Dasar & { readonly jenis: 'angka'; readonly satuan: string; readonly kunci: readonly number[] };
export type Soal = SoalPilih | SoalBenarSalah | SoalUrut | SoalAngka;

/** The places chosen; true is 1 and false is 0; the order of steps; or the number itself. */
export type Jawab = readonly number[];

type Akhir = readonly [penjelasan: string, sumber: Sumber];
const ke = (daftar: readonly unknown[]): number[] => daftar.map((_, tempat) => tempat);

/** One right answer, the first of the list; the screen shuffles it. */
export const soalSatu = (nomor: string, tanya: string, pilihan: readonly string[], ...[penjelasan, sumber]: Akhir): SoalPilih => ({
  nomor,
  jenis: 'satu',
  tanya,
  pilihan,
  kunci: [0],
  penjelasan,
  sumber,
});

/** Several right answers, and some wrong ones. */
export const soalBanyak = (nomor: string, tanya: string, benar: readonly string[], salah: readonly string[], ...[penjelasan, sumber]: Akhir): SoalPilih => ({
  nomor,
  jenis: 'banyak',
  tanya,
  pilihan: [...benar, ...salah],
  kunci: ke(benar),
  penjelasan,
  sumber,
});

/** A statement that is true or false. */
export const soalBenarSalah = (nomor: string, tanya: string, isBenar: boolean, ...[penjelasan, sumber]: Akhir): SoalBenarSalah => ({
  nomor,
  jenis: 'benar-salah',
  tanya,
  kunci: [isBenar ? 1 : 0],
  penjelasan,
  sumber,
});

/** Steps to be put in order, given in the right one. */
export const soalUrut = (nomor: string, tanya: string, langkah: readonly string[], ...[penjelasan, sumber]: Akhir): SoalUrut => ({
  nomor,
  jenis: 'urut',
  tanya,
  langkah,
  kunci: ke(langkah),
  penjelasan,
  sumber,
});

/** A number to type, and what it counts. */
export const soalAngka = (nomor: string, tanya: string, kunci: number, satuan: string, ...[penjelasan, sumber]: Akhir): SoalAngka => ({
  nomor,
  jenis: 'angka',
  tanya,
  satuan,
  kunci: [kunci],
  penjelasan,
  sumber,
});

const urutkan = (daftar: readonly number[]): number[] => [...daftar].sort((a, b) => a - b);

/** Whether the answer is right as a whole; of several choices all must be named and no other, in any order. */
export function isJawabBenar({ jenis, kunci }: Soal, jawab: Jawab): boolean {
  const [harap, diberi] = jenis === 'banyak' ? [urutkan(kunci), urutkan(jawab)] : [kunci, jawab];
  return harap.length === diberi.length && harap.every((nilai, tempat) => nilai === diberi[tempat]);
}

/** A number as it is typed on a phone, with a comma or a point; null: not a number. */
export function bacaAngka(ketikan: string): number | null {
  const rapi = ketikan.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(rapi) ? Number(rapi) : null;
}
