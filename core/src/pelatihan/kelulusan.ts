// Who passes an orientation, and the class in figures (kie-and-training.md 3).
import { median } from '../median.ts';
import type { Parameter } from '../parameter/parameter.ts';

export type BahanLulus = {
  readonly pre: number | null;
  /** Null: absent on the post-test. */
  readonly post: number | null;
  readonly sesiHadir: number;
  readonly sesiDiadakan: number;
};

export type Kelulusan = {
  /** Percent of the sessions held, unrounded; null before any was held. */
  readonly hadirPersen: number | null;
  /** Null: cannot be told yet. */
  readonly isNilaiCukup: boolean | null;
  readonly isHadirCukup: boolean | null;
  readonly isLulus: boolean | null;
};

/** Passed: post-test at the pass mark and attendance at the minimum. Without a post-test nothing is decided. */
export function nilaiKelulusan({ post, sesiHadir, sesiDiadakan }: BahanLulus, parameter: Parameter): Kelulusan {
  const hadirPersen = sesiDiadakan === 0 ? null : (sesiHadir * 100) / sesiDiadakan;
  const isNilaiCukup = post === null ? null : post >= parameter['pelatihan.passMark'];
  const isHadirCukup = hadirPersen === null ? null : sesiHadir * 100 >= parameter['pelatihan.minAttendance'] * sesiDiadakan;
  const isLulus = isNilaiCukup === null || isHadirCukup === null ? null : isNilaiCukup && isHadirCukup;
  return { hadirPersen, isNilaiCukup, isHadirCukup, isLulus };
}

export type RingkasNilai = { readonly banyak: number; readonly rata: number; readonly median: number; readonly rendah: number; readonly tinggi: number };

/** Number, mean, median, lowest and highest of scores with one decimal, mean and median unrounded; null when nobody took the test. */
export function ringkasNilai(nilai: readonly (number | null)[]): RingkasNilai | null {
  const urut = nilai.flatMap((satu) => (satu === null ? [] : [Math.round(satu * 10)])).sort((a, b) => a - b);
  const [rendah, tinggi] = [urut[0], urut.at(-1)];
  if (rendah === undefined || tinggi === undefined) return null;
  const tengah = median(urut) ?? rendah;
  const rata = urut.reduce((jumlah, satu) => jumlah + satu, 0) / (10 * urut.length);
  return { banyak: urut.length, rata, median: tengah / 10, rendah: rendah / 10, tinggi: tinggi / 10 };
}

export type RingkasKelas = {
  readonly peserta: number;
  readonly pre: RingkasNilai | null;
  readonly post: RingkasNilai | null;
  readonly lulus: number;
  /** Of those of whom it can be told; null of nobody. */
  readonly dinilai: number;
  readonly lulusPersen: number | null;
};

/** A class in figures. The share passed is of those who can be judged, so that absence on the post-test is no failure (inferred). */
export function ringkasKelas(peserta: readonly BahanLulus[], parameter: Parameter): RingkasKelas {
  const putusan = peserta.map((satu) => nilaiKelulusan(satu, parameter).isLulus);
  const dinilai = putusan.filter((satu) => satu !== null).length;
  const lulus = putusan.filter((satu) => satu === true).length;
  return {
    peserta: peserta.length,
    pre: ringkasNilai(peserta.map((satu) => satu.pre)),
    post: ringkasNilai(peserta.map((satu) => satu.post)),
    lulus,
    dinilai,
    lulusPersen: dinilai === 0 ? null : (lulus * 100) / dinilai,
  };
}
