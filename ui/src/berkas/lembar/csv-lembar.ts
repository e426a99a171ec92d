// A sheet as CSV rows: heading, each table with one heading row, notes; what is missing is an empty cell.
import type { BagianLembar, Lembar, SelLembar } from '@lini/core/laporan/lembar.ts';

const judulKolom = ({ kolom }: BagianLembar): string[] => kolom.map(({ judul, kelompok }) => (kelompok ? `${kelompok.id}: ${judul.id}` : judul.id));

const barisBagian = (bagian: BagianLembar): SelLembar[][] => [
  ...(bagian.judul ? [[bagian.judul.id]] : []),
  judulKolom(bagian),
  ...bagian.baris.map((satu) => [...satu]),
  ...(bagian.jumlah ? [[...bagian.jumlah]] : []),
  [],
];

/** The rows; numbers stay numbers, days are yyyy-mm-dd, texts are texts. */
export const barisCsv = (lembar: Lembar): SelLembar[][] => [
  [lembar.judul.id, lembar.kode],
  ...lembar.kepala.map(({ label, isi }) => [label.id, isi]),
  [],
  ...lembar.bagian.flatMap(barisBagian),
  ...lembar.catatan.map(({ id }) => [id]),
];
