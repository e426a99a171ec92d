// The heading of a table: group names merged over their columns, columns without a group as tall as both rows.
import type { KolomLembar } from '@lini/core/laporan/lembar.ts';
import type { Teks } from '@lini/core/teks.ts';

/** A heading cell: where it begins, and how many columns and rows it spans. */
export type SelKepala = { readonly teks: Teks; readonly kolom: number; readonly panjang: number; readonly tinggi: number };

/** The heading rows, one without groups and two with them. */
export function susunKepala(kolom: readonly KolomLembar[]): SelKepala[][] {
  const judul = kolom.map((satu, ke): SelKepala => ({ teks: satu.judul, kolom: ke, panjang: 1, tinggi: 1 }));
  if (kolom.every(({ kelompok }) => kelompok === undefined)) return [judul];
  const atas: SelKepala[] = [];
  kolom.forEach(({ judul: teks, kelompok }, ke) => {
    const akhir = atas.at(-1);
    if (kelompok === undefined) atas.push({ teks, kolom: ke, panjang: 1, tinggi: 2 });
    else if (akhir && kolom[ke - 1]?.kelompok?.id === kelompok.id) atas[atas.length - 1] = { ...akhir, panjang: akhir.panjang + 1 };
    else atas.push({ teks: kelompok, kolom: ke, panjang: 1, tinggi: 1 });
  });
  return [atas, judul.filter((_, ke) => kolom[ke]?.kelompok !== undefined)];
}

/** A bold letter is a little wider than a plain one, and a cell has a rim. */
const TEBAL = 1.1;
const RIM = 1;

/** The widths of columns in characters, none too narrow for the longest word of its heading. */
export const lebarKolom = (kolom: readonly KolomLembar[]): number[] =>
  kolom.map(({ judul, lebar }) => Math.max(lebar, ...judul.id.split(/[\s/-]+/).map((kata) => Math.ceil(kata.length * TEBAL + RIM))));
