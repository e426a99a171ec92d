// The class of an institution through time: proposals, decisions and replies, and the coaching agreed. Nothing is ever overwritten.
import type { Kelas, TingkatPeran } from '../klasifikasi/imp/gabung.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import type { PeranBakti } from './pilihan.ts';

type Penilaian = {
  readonly id: string;
  readonly tanggal: Tanggal;
  /** The account that wrote it. */
  readonly oleh: string;
  readonly sampai: Bulan;
  readonly tingkat: TingkatPeran;
  readonly hitung: Kelas;
  readonly rubrik: number;
};

export type UsulKelas = Penilaian & { readonly catatan: string | null };
/** `alasan` is there wherever the decision differs from what was computed. */
export type PutusKelas = Penilaian & { readonly usulId: string | null; readonly putus: Kelas; readonly alasan: string | null };
export type TanggapanKelas = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly putusId: string;
  readonly isSetuju: boolean;
  readonly tanggapan: string | null;
};

export type Binaan = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly peran: PeranBakti;
  readonly catatan: string;
  readonly sepakat: string;
  /** The day by which the step should be taken. */
  readonly tenggat: Tanggal;
};
export type HasilBinaan = { readonly tanggal: Tanggal; readonly hasil: 'terlaksana' | 'sebagian' | 'tidak'; readonly keterangan: string | null };

export type PerjalananKelas = {
  readonly usul: readonly UsulKelas[];
  readonly putus: readonly PutusKelas[];
  readonly tanggapan: readonly TanggapanKelas[];
  readonly binaan: readonly Binaan[];
  /** Coaching whose result is known, by its id. */
  readonly binaanSelesai: ReadonlyMap<string, HasilBinaan>;
};

export const PERJALANAN_KOSONG: PerjalananKelas = { usul: [], putus: [], tanggapan: [], binaan: [], binaanSelesai: new Map() };

/** The class in force: the last decision; null: none was made yet. */
export const kelasBerlaku = <Putus>({ putus }: { readonly putus: readonly Putus[] }): Putus | null => putus.at(-1) ?? null;

type Diusulkan = { readonly id: string; readonly tanggal: Tanggal; readonly sampai: Bulan };
type Diputus = { readonly usulId: string | null; readonly tanggal: Tanggal; readonly sampai: Bulan | null };

/** The last proposal, of an institution or a group, that no decision has answered; null: none waits. */
export function usulMenunggu<Usul extends Diusulkan>({ usul, putus }: { readonly usul: readonly Usul[]; readonly putus: readonly Diputus[] }): Usul | null {
  const terakhir = usul.at(-1);
  if (terakhir === undefined) return null;
  const isTerjawab = putus.some((satu) => satu.usulId === terakhir.id || ((satu.sampai ?? '') >= terakhir.sampai && satu.tanggal >= terakhir.tanggal));
  return isTerjawab ? null : terakhir;
}

/** Agreed steps whose result is not known, the earliest due first. */
export const listBinaanTerbuka = ({ binaan, binaanSelesai }: PerjalananKelas): Binaan[] =>
  binaan.filter((satu) => !binaanSelesai.has(satu.id)).toSorted((a, b) => (a.tenggat < b.tenggat ? -1 : 1));
