// A computed class as it is handed to a form and kept in a catatan: the period, the levels, the rubric's version, the evidence in figures.
import type { PeranBakti } from '../../institusi/pilihan.ts';
import type { Bulan } from '../../tanggal.ts';
import { type BuktiTahun, KUNCI_BUKTI } from './bukti.ts';
import type { Kelas, Tingkat } from './gabung.ts';
import { bacaBukti, type NilaiInstitusi } from './nilai.ts';
import type { Rubrik } from './rubrik.ts';

export type KelasTerhitung = {
  /** The last closed month judged, and over how many months. */
  readonly sampai: Bulan;
  readonly bulan: number;
  readonly tingkat: Readonly<Record<PeranBakti, Tingkat>>;
  readonly hitung: Kelas;
  /** Version of the rubric. */
  readonly rubrik: number;
  readonly bukti: Readonly<Record<string, number | null>>;
};

/** What is kept of a judgement. */
export function ringkasKelas(bukti: BuktiTahun, { tingkat, kelas }: NilaiInstitusi, rubrik: Rubrik): KelasTerhitung {
  const angka = Object.fromEntries(KUNCI_BUKTI.map((kunci) => [kunci, bacaBukti(bukti, kunci, rubrik)]));
  return { sampai: bukti.sampai, bulan: bukti.bulan, tingkat, hitung: kelas, rubrik: rubrik.versi, bukti: angka };
}
