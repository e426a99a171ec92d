// One lesson for a cadre: a few short pages and the questions about them; its numbers come from the parameters of the day.
import type { PeranBakti } from '../institusi/pilihan.ts';
import type { NamaGambar } from '../kie/materi/gambar.ts';
import { type KunciParameter, type Parameter, parameterPada, sumberParameter } from '../parameter/parameter.ts';
import type { Sumber } from '../sumber.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';
import type { Soal } from './soal.ts';

export type Halaman = {
  readonly judul: string;
  readonly gambar: NamaGambar;
  /** One to three sentences, as a cadre speaks. */
  readonly kalimat: readonly string[];
};

/** What is loaded when a lesson is opened. NOTE: in Indonesian only, as the cadres' trainings are. */
export type IsiPelajaran = {
  readonly halaman: readonly Halaman[];
  readonly soal: readonly Soal[];
  /** Where the pages come from; each question has its own. */
  readonly sumber: readonly Sumber[];
};

/** Makes a lesson with the limits in force on a day; `dari` tells how firm one of them is. */
export type SusunPelajaran = (batas: Parameter, dari: (kunci: KunciParameter) => Sumber) => IsiPelajaran;

/** A lesson as the list knows it; `muat` fetches its pages and questions. */
export type Pelajaran = {
  readonly id: string;
  readonly judul: Teks;
  readonly untuk: Teks;
  /** The role its evidence counts for. */
  readonly peran: PeranBakti;
  readonly muat: () => Promise<SusunPelajaran>;
};

/** A page. */
export const halaman = (judul: string, gambar: NamaGambar, ...kalimat: readonly string[]): Halaman => ({ judul, gambar, kalimat });

/** A limit as it is written in Indonesian. */
export const tulisBatas = (nilai: number): string => String(nilai).replace('.', ',');

/** The lesson with the limits in force on a day. `ganti` as in `parameterPada`. */
export function susunIsi(susun: SusunPelajaran, tanggal: Tanggal, ganti: Partial<Parameter> = {}): IsiPelajaran {
  const dari = (kunci: KunciParameter): Sumber => {
    const sumber = sumberParameter(kunci, tanggal);
    if (!sumber) throw new Error(`parameter ${kunci} belum berlaku pada ${tanggal}`);
    return sumber;
  };
  return susun(parameterPada(tanggal, ganti), dari);
}

/** How a question is named wherever it is stored: lesson and number. */
export const soalId = (pelajaranId: string, { nomor }: Pick<Soal, 'nomor'>): string => `${pelajaranId}.${nomor}`;

/** The lesson a stored question belongs to. */
export const pelajaranDari = (id: string): string => id.slice(0, id.lastIndexOf('.'));
