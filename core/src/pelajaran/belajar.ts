// What a cadre has read and answered, and what follows from it: read, passed, and her best score.
import type { PeranBakti } from '../institusi/pilihan.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { Tanggal } from '../tanggal.ts';

/** One quiz: right answers of all; `pelajaran` null: a review across lessons. */
export type Kuis = {
  readonly pelajaran: string | null;
  /** The role the lesson counted for; null: a review, or not said. */
  readonly peran: PeranBakti | null;
  readonly pada: Tanggal;
  readonly benar: number;
  readonly jumlah: number;
};

export type JawabanSoal = { readonly pada: Tanggal; readonly isBenar: boolean };

export type Belajar = {
  /** The first day each lesson was read to its end. */
  readonly dibaca: ReadonlyMap<string, Tanggal>;
  readonly kuis: readonly Kuis[];
  /** Every answer to each question, in the order of days. */
  readonly jawaban: ReadonlyMap<string, readonly JawabanSoal[]>;
};

export const BELUM_BELAJAR: Belajar = { dibaca: new Map(), kuis: [], jawaban: new Map() };

/** Score of a quiz, 0 to 100, not rounded; null without a question. */
export const nilaiKuis = ({ benar, jumlah }: Pick<Kuis, 'benar' | 'jumlah'>): number | null => (jumlah === 0 ? null : (100 * benar) / jumlah);

/** Whether a score reaches the pass mark (kie-and-training.md 3: 70, from a public course for cadres). */
export const isLulus = (nilai: number | null, batas: Parameter): boolean => nilai !== null && nilai >= batas['pelajaran.lulus'];

/** The least seconds of reading before a lesson counts as read; an office may ask for more (`minta`), never for less. */
export const detikBaca = (halaman: number, batas: Parameter, minta: number | null = null): number =>
  Math.max(minta ?? 0, halaman * batas['pelajaran.bacaDetik']);

/** What to do next for a lesson: read it, answer its questions, answer once more; null: it is passed. */
export type LangkahPelajaran = 'baca' | 'jawab' | 'ulangi' | null;

export type KeadaanPelajaran = {
  readonly dibaca: Tanggal | null;
  readonly terbaik: number | null;
  readonly isLulus: boolean;
  readonly langkah: LangkahPelajaran;
};

/** Where a cadre stands with one lesson: passed when it was read and a quiz reached the mark. A score of a quiz that she never took is null, not zero. */
export function keadaanPelajaran(belajar: Belajar, id: string, batas: Parameter): KeadaanPelajaran {
  const nilai = belajar.kuis.filter((satu) => satu.pelajaran === id).flatMap((satu) => nilaiKuis(satu) ?? []);
  const terbaik = nilai.length > 0 ? Math.max(...nilai) : null;
  const dibaca = belajar.dibaca.get(id) ?? null;
  const isTercapai = isLulus(terbaik, batas);
  const langkah = isTercapai ? (dibaca === null ? 'baca' : null) : terbaik !== null ? 'ulangi' : dibaca === null ? 'baca' : 'jawab';
  return { dibaca, terbaik, isLulus: langkah === null, langkah };
}

/** A lesson passed: read and answered well enough, on the later of the two days. */
export type PelajaranLulus = { readonly id: string; readonly peran: PeranBakti; readonly pada: Tanggal };

/** The lessons a cadre has passed, each once, at its first passing; `batasPada` gives the limits of a day. Those without a role are left out. */
export function listPelajaranLulus({ dibaca, kuis }: Belajar, batasPada: (hari: Tanggal) => Parameter): PelajaranLulus[] {
  const lulus = new Map<string, PelajaranLulus>();
  for (const satu of kuis) {
    const baca = satu.pelajaran === null ? undefined : dibaca.get(satu.pelajaran);
    if (satu.pelajaran === null || satu.peran === null || baca === undefined || !isLulus(nilaiKuis(satu), batasPada(satu.pada))) continue;
    const pada = baca > satu.pada ? baca : satu.pada;
    const ada = lulus.get(satu.pelajaran);
    if (!ada || pada < ada.pada) lulus.set(satu.pelajaran, { id: satu.pelajaran, peran: satu.peran, pada });
  }
  return [...lulus.values()].sort((a, b) => (a.pada === b.pada ? (a.id < b.id ? -1 : 1) : a.pada < b.pada ? -1 : 1));
}
