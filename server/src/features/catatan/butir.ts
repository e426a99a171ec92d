// One element of a push: read as a catatan when its envelope allows, kept as it came unless it is longer than any catatan needs.
import { type Catatan, zCatatan } from '@lini/core/catatan/catatan.ts';
import { BATAS_BITA } from '@lini/core/catatan/define.ts';
import { type Tolakan, tolak } from '@lini/core/catatan/tolakan.ts';
import { hitungSidik, idDariSidik } from '../../platform/sidik.ts';
import { batasBita } from './batas-bita.ts';

export type Butir = {
  readonly indeks: number;
  /** Null: the envelope cannot be read. */
  readonly catatan: Catatan | null;
  /** What custody keeps. */
  readonly mentah: unknown;
  readonly sidik: Buffer;
  /** The id in custody when the catatan's own id cannot serve. */
  readonly idCadangan: string;
  /** Why it goes back whatever it says; null: it may be judged, if it can be read. */
  readonly tolakan: Tolakan | null;
};

/** How much of an unreadable long element custody keeps, enough for a person to see what it was. */
const AWAL_DISIMPAN = 500;

// PostgreSQL stores neither the NUL character nor half a surrogate pair, and refuses the whole batch over one of them.
const TAK_TERSIMPAN = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;

/** Whether a text of it cannot be stored. */
export const isTakTersimpan = (elemen: unknown): boolean => TAK_TERSIMPAN.test(JSON.stringify(elemen) ?? 'null');

const dengan = (indeks: number, catatan: Catatan | null, mentah: unknown, sidik: Buffer, tolakan: Tolakan | null): Butir => ({
  indeks,
  catatan,
  mentah,
  sidik,
  idCadangan: idDariSidik(sidik),
  tolakan,
});

/** Custody is written by whoever may sign in: of what is too long it keeps no more than the envelope. */
function butirTerlaluBesar(elemen: unknown, indeks: number, teks: string): Butir {
  const tolakan = tolak('terlalu-besar-isi', 'isi');
  const hasil = zCatatan.safeParse(elemen);
  if (!hasil.success) return dengan(indeks, null, teks.slice(0, AWAL_DISIMPAN).toWellFormed(), hitungSidik(elemen), tolakan);
  const { isi: _isi, ...amplop } = hasil.data;
  return dengan(indeks, hasil.data, amplop, hitungSidik(hasil.data), tolakan);
}

/** Reads the element at `indeks`; never throws. */
export function bacaButir(elemen: unknown, indeks: number): Butir {
  const teks = JSON.stringify(elemen) ?? 'null';
  const bita = Buffer.byteLength(teks);
  if (bita > batasBita(elemen, bita)) return butirTerlaluBesar(elemen, indeks, teks);
  if (TAK_TERSIMPAN.test(teks)) return dengan(indeks, null, teks, hitungSidik(elemen), null);
  const hasil = zCatatan.safeParse(elemen);
  if (!hasil.success) return dengan(indeks, null, elemen ?? teks, hitungSidik(elemen), null);
  return dengan(indeks, hasil.data, hasil.data, hitungSidik(hasil.data), null);
}

/** The element as custody keeps it when the database cannot hold its parts: one text. */
export const butirRusak = (elemen: unknown, indeks: number): Butir =>
  dengan(indeks, null, JSON.stringify(elemen).slice(0, BATAS_BITA).toWellFormed(), hitungSidik(elemen), null);
