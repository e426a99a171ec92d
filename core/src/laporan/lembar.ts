// A printed sheet as data: any report becomes one; XLSX, PDF, CSV and the print view draw it.
import type { Teks } from '../teks.ts';

/** A string is always text (NIK, KK, codes); null is missing and drawn as "–", never as 0. */
export type SelLembar = string | number | null;

/** `angka` is a whole number, `desimal` has one decimal, `dua-desimal` two, `persen` is 0 to 100 (and beyond), `tanggal` holds yyyy-mm-dd. */
export type JenisKolom = 'teks' | 'angka' | 'desimal' | 'dua-desimal' | 'persen' | 'tanggal';

/** `lebar` in characters; `kelompok` is the heading above, merged over equal neighbours. */
export type KolomLembar = { readonly judul: Teks; readonly jenis: JenisKolom; readonly lebar: number; readonly kelompok?: Teks };

/** One table; `jumlah` is its total row, `kosong` is said when it has no rows. */
export type BagianLembar = {
  readonly judul: Teks | null;
  readonly kolom: readonly KolomLembar[];
  readonly baris: readonly (readonly SelLembar[])[];
  readonly jumlah?: readonly SelLembar[];
  readonly kosong?: Teks;
};

/** A line to sign on; `nip` asks for a place to write the NIP. */
export type TandaTangan = { readonly label: Teks; readonly nama: string | null; readonly nip?: boolean };

/** `kode` is the form's own code (R/I/PPKBD), or empty; `catatan` says the basis and what is an estimate; `isBernama`: holds names of people. */
export type Lembar = {
  readonly id: string;
  readonly kode: string;
  readonly judul: Teks;
  readonly kepala: readonly { readonly label: Teks; readonly isi: string }[];
  readonly bagian: readonly BagianLembar[];
  readonly catatan: readonly Teks[];
  readonly tandaTangan: readonly TandaTangan[];
  readonly arah: 'tegak' | 'mendatar';
  readonly kertas: 'a4' | 'f4';
  readonly isBernama: boolean;
};
