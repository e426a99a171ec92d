// The class of an institution by decision, for every place that counts classes.
import { type Pilihan, teks } from '../teks.ts';
import { kelasBerlaku, type PerjalananKelas } from './kelas.ts';
import { KLASIFIKASI_KARTU } from './pilihan.ts';

/** Where an institution stands by decision. Undecided is a state of its own: neither the card nor the computed class stands in for it. */
export const KEADAAN_KELAS = [
  ...KLASIFIKASI_KARTU,
  { nilai: 'belum-diputuskan', label: teks('Belum diputuskan PKB', 'Not decided by the PKB') },
] as const satisfies Pilihan[];
export type KeadaanKelas = (typeof KEADAAN_KELAS)[number]['nilai'];

/** The class that every count of classes uses (E8, tables 3 and 4, salin SIGA, the office's list). */
export const keadaanKelas = (kelas: PerjalananKelas): KeadaanKelas => kelasBerlaku(kelas)?.putus ?? 'belum-diputuskan';
