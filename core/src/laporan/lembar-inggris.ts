// A sheet as it is read in English, on the screen and in every file; the official title of the form stays as the form has it.
import { bulanTeks } from '../nama-bulan.ts';
import { type Teks, teks } from '../teks.ts';
import { selInggris } from './kata-sel.ts';
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from './lembar.ts';

/** Some names of the form are the same in both languages; their words are those of the cells. */
const inggris = ({ en }: Teks): Teks => teks(selInggris(en), selInggris(en));
const sel = (satu: SelLembar): SelLembar => (typeof satu === 'string' ? selInggris(satu) : satu);

/** By the Indonesian name of each month, for a period such as `Oktober 2026`. */
const BULAN = new Map(
  Array.from({ length: 12 }, (_, ke) => bulanTeks(`2000-${String(ke + 1).padStart(2, '0')}`)).map(({ id, en }) => [id.slice(0, -5), en.slice(0, -5)]),
);
const isiKepala = (isi: string): string => selInggris(isi.replace(/^[A-Z][a-z]+(?= \d{4}$)/, (nama) => BULAN.get(nama) ?? nama));

const kolom = ({ judul, kelompok, ...sisa }: KolomLembar): KolomLembar => ({
  ...sisa,
  judul: inggris(judul),
  ...(kelompok ? { kelompok: inggris(kelompok) } : {}),
});

/** Days and numbers are no words; only columns of words hold some. */
function bagian({ judul, kolom: kolomList, baris, jumlah, kosong, ...sisa }: BagianLembar): BagianLembar {
  const baca = (isi: readonly SelLembar[]): SelLembar[] => isi.map((satu, ke) => (kolomList[ke]?.jenis === 'tanggal' ? satu : sel(satu)));
  return {
    ...sisa,
    judul: judul && inggris(judul),
    kolom: kolomList.map(kolom),
    baris: baris.map(baca),
    ...(jumlah ? { jumlah: baca(jumlah) } : {}),
    ...(kosong ? { kosong: inggris(kosong) } : {}),
  };
}

/** The sheet with its English words in the place of both languages, so that whatever draws it writes English. */
export const lembarInggris = (lembar: Lembar): Lembar => ({
  ...lembar,
  judul: teks(lembar.judul.id, lembar.judul.id),
  kepala: lembar.kepala.map(({ label, isi }) => ({ label: inggris(label), isi: isiKepala(isi) })),
  bagian: lembar.bagian.map(bagian),
  catatan: lembar.catatan.map(inggris),
  tandaTangan: lembar.tandaTangan.map((satu) => ({ ...satu, label: inggris(satu.label) })),
});
