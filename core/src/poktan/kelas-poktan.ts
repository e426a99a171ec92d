// The class of a group through time: proposals, decisions and replies. Nothing is ever overwritten.
import type { Bulan, Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';

export const KELAS_PUTUS_POKTAN = [
  { nilai: 'belum', label: teks('Belum diklasifikasi', 'Not classified yet') },
  { nilai: 'dasar', label: teks('Dasar', 'Dasar (basic)') },
  { nilai: 'berkembang', label: teks('Berkembang', 'Berkembang (growing)') },
  { nilai: 'paripurna', label: teks('Paripurna', 'Paripurna (complete)') },
] as const satisfies Pilihan[];
/** A class, or none reached yet. */
export type KelasKelompok = (typeof KELAS_PUTUS_POKTAN)[number]['nilai'];

/** What stays with a proposal and a decision: the last month of the twelve, the version of the rubric, the evidence in figures. */
export type PenilaianKelompok = {
  readonly sampai: Bulan;
  readonly rubrik: number;
  readonly hitung: KelasKelompok;
  readonly bukti: Readonly<Record<string, number | null>>;
};

type Penilaian = {
  readonly id: string;
  readonly tanggal: Tanggal;
  /** The account that wrote it. */
  readonly oleh: string;
};

export type UsulKelasPoktan = Penilaian & { readonly sampai: Bulan; readonly hitung: KelasKelompok; readonly rubrik: number; readonly catatan: string | null };

/** `hitung`, `sampai` and `rubrik` are null for kinds the rubric does not judge, the last two also where a decision of before did not keep them. */
export type PutusKelasPoktan = Penilaian & {
  readonly sampai: Bulan | null;
  readonly hitung: KelasKelompok | null;
  readonly rubrik: number | null;
  readonly usulId: string | null;
  readonly putus: KelasKelompok;
  readonly alasan: string | null;
};

export type TanggapanKelasPoktan = Penilaian & { readonly putusId: string; readonly isSetuju: boolean; readonly tanggapan: string | null };

export type PerjalananKelasPoktan = {
  readonly usul: readonly UsulKelasPoktan[];
  readonly putus: readonly PutusKelasPoktan[];
  readonly tanggapan: readonly TanggapanKelasPoktan[];
};

export const PERJALANAN_POKTAN_KOSONG: PerjalananKelasPoktan = { usul: [], putus: [], tanggapan: [] };
