// A short material on one KIE topic, made to be shown to a family page by page; its numbers come from the parameters.
import type { Parameter } from '../../parameter/parameter.ts';
import type { Sumber } from '../../sumber.ts';
import { type Teks, teks } from '../../teks.ts';
import type { KodeTopik } from '../topik.ts';
import type { NamaGambar } from './gambar.ts';

export type Lembar = {
  readonly judul: Teks;
  /** One to three short sentences, read aloud to the family. */
  readonly kalimat: readonly Teks[];
  readonly gambar: NamaGambar;
  /** Numbers written inside the drawing, where it has room for them. */
  readonly tulisan?: readonly string[];
};

export type Materi = {
  readonly kode: KodeTopik;
  readonly judul: Teks;
  readonly untuk: Teks;
  readonly lembar: readonly Lembar[];
  /** Questions for the cadre to ask; the family speaks first. */
  readonly tanyakan: readonly Teks[];
  readonly sumber: readonly Sumber[];
};

/** Makes the material with the limits in force on a day. */
export type SusunMateri = (batas: Parameter) => Materi;

/** A page: heading, drawing, and its sentences as pairs of Indonesian and English. */
export const lembar = (judul: Teks, gambar: NamaGambar, kalimat: readonly (readonly [string, string])[], tulisan?: readonly string[]): Lembar => ({
  judul,
  gambar,
  kalimat: kalimat.map(([id, en]) => teks(id, en)),
  ...(tulisan && { tulisan }),
});

/** What every topic owes to us: the wording. */
export const SUSUNAN_LINI: Sumber = { basis: 'perkiraan', rujukan: 'Kalimat ajakan dan pertanyaan disusun Lini dengan cara SAJI' };
