// One element of a push: read as a catatan when its envelope allows, kept as it came in any case.
import { type Catatan, zCatatan } from '@lini/core/catatan/catatan.ts';
import { hitungSidik, idDariSidik } from '../../platform/sidik.ts';

export type Butir = {
  readonly indeks: number;
  /** Null: the envelope cannot be read. */
  readonly catatan: Catatan | null;
  /** What custody keeps. */
  readonly mentah: unknown;
  readonly sidik: Buffer;
  /** The id in custody when the catatan's own id cannot serve. */
  readonly idCadangan: string;
};

// PostgreSQL stores neither the NUL character nor half a surrogate pair, and refuses the whole batch over one of them.
const TAK_TERSIMPAN = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;

/** Reads the element at `indeks`; never throws. */
export function bacaButir(elemen: unknown, indeks: number): Butir {
  const teks = JSON.stringify(elemen) ?? 'null';
  const sidik = hitungSidik(elemen);
  if (TAK_TERSIMPAN.test(teks)) return { indeks, catatan: null, mentah: teks, sidik, idCadangan: idDariSidik(sidik) };
  const hasil = zCatatan.safeParse(elemen);
  if (!hasil.success) return { indeks, catatan: null, mentah: elemen ?? teks, sidik, idCadangan: idDariSidik(sidik) };
  const sidikCatatan = hitungSidik(hasil.data);
  return { indeks, catatan: hasil.data, mentah: hasil.data, sidik: sidikCatatan, idCadangan: idDariSidik(sidikCatatan) };
}

/** The element as custody keeps it when the database cannot hold its parts: one text. */
export const butirRusak = (elemen: unknown, indeks: number): Butir => {
  const sidik = hitungSidik(elemen);
  return { indeks, catatan: null, mentah: JSON.stringify(elemen), sidik, idCadangan: idDariSidik(sidik) };
};
