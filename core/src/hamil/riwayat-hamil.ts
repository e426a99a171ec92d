// What was found at the visits of a pregnancy; kept in the family in order of time.
import type { Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';

export const TEMPAT_PERIKSA = [
  { nilai: 'rumah', label: teks('Di rumah ibu', 'At her home') },
  { nilai: 'posyandu', label: teks('Posyandu', 'Posyandu') },
  { nilai: 'puskesmas', label: teks('Puskesmas atau pustu', 'Health centre') },
  { nilai: 'bidan', label: teks('Bidan atau polindes', 'Midwife') },
  { nilai: 'rumah-sakit', label: teks('Rumah sakit atau dokter', 'Hospital or doctor') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type TempatPeriksa = (typeof TEMPAT_PERIKSA)[number]['nilai'];

/** Signs after which a mother goes to the midwife at once; Lini's list, to be compared with the KIA book in use. */
export const TANDA_BAHAYA = [
  { nilai: 'perdarahan', label: teks('Keluar darah dari jalan lahir', 'Bleeding') },
  { nilai: 'bengkak', label: teks('Bengkak di wajah atau tangan', 'Swollen face or hands') },
  { nilai: 'sakit-kepala', label: teks('Sakit kepala berat atau pandangan kabur', 'Bad headache or blurred sight') },
  { nilai: 'demam', label: teks('Demam tinggi', 'High fever') },
  { nilai: 'ketuban', label: teks('Air ketuban keluar sebelum waktunya', 'Waters broke early') },
  { nilai: 'gerak-kurang', label: teks('Bayi tidak bergerak seperti biasa', 'The baby moves less') },
  { nilai: 'muntah', label: teks('Muntah terus, tidak bisa makan', 'Vomits, cannot eat') },
  { nilai: 'nyeri', label: teks('Nyeri perut hebat', 'Strong belly pain') },
  { nilai: 'kejang', label: teks('Kejang', 'Fits') },
] as const satisfies Pilihan[];
export type TandaBahaya = (typeof TANDA_BAHAYA)[number]['nilai'];

/** KIE as the pregnancy recap of 2025 asks for it (kie-and-training.md 2). */
export const BENTUK_KIE = [
  { nilai: 'perorangan', label: teks('Perorangan', 'One to one') },
  { nilai: 'kelompok', label: teks('Kelompok', 'In a group') },
  { nilai: 'keduanya', label: teks('Keduanya', 'Both') },
  { nilai: 'tidak-ada', label: teks('Tidak ada', 'None') },
] as const satisfies Pilihan[];

export const RENCANA_KBPP = [
  { nilai: 'akan', label: teks('Akan ber-KB setelah melahirkan', 'Will use KB after the birth') },
  { nilai: 'tidak', label: teks('Sudah memutuskan tidak', 'Decided not to') },
  { nilai: 'belum', label: teks('Belum memutuskan', 'Not decided') },
] as const satisfies Pilihan[];

/** One visit; what was not measured or asked is null. */
export type PeriksaHamil = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly istriId: string;
  readonly tempat: TempatPeriksa;
  /** Whether a midwife or doctor examined her: one of the six ANC visits. */
  readonly diperiksaBidan: boolean | null;
  readonly didampingi: boolean;
  /** Iron tablets handed out. */
  readonly ttdDiberi: number | null;
  readonly ttdDiminum: boolean | null;
  /** Upper arm, cm. */
  readonly lila: number | null;
  /** Height, cm. */
  readonly tinggi: number | null;
  /** Haemoglobin, g/dl. */
  readonly hb: number | null;
  readonly tandaBahaya: readonly TandaBahaya[];
  /** A long-lasting illness. */
  readonly penyakit: boolean | null;
  /** More than one child expected. */
  readonly kembar: boolean | null;
  /** Told about contraception. */
  readonly kieKb: boolean | null;
  readonly kie: (typeof BENTUK_KIE)[number]['nilai'] | null;
  readonly kbpp: (typeof RENCANA_KBPP)[number]['nilai'] | null;
  readonly rujukan: boolean | null;
  readonly bansos: boolean | null;
};
