// What was measured and seen of one child, in order of time; kept in the family by the child's member id.
import type { Tanggal } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';
import type { Ukuran } from '../tumbuh/nilai-tumbuh.ts';

export const CARA_UKUR = [
  { nilai: 'berbaring', label: teks('Berbaring', 'Lying') },
  { nilai: 'berdiri', label: teks('Berdiri', 'Standing') },
] as const satisfies Pilihan[];

export const TEMPAT_UKUR = [
  { nilai: 'posyandu', label: teks('Posyandu', 'Posyandu') },
  { nilai: 'rumah', label: teks('Di rumah', 'At home') },
  { nilai: 'puskesmas', label: teks('Puskesmas', 'Health centre') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type TempatUkur = (typeof TEMPAT_UKUR)[number]['nilai'];

/** What a child under two drinks and eats (1000 HPK: only breast milk to 6 months, then food beside it). */
export const MAKAN = [
  { nilai: 'asi-saja', label: teks('ASI saja', 'Breast milk only') },
  { nilai: 'asi-makanan', label: teks('ASI dan makanan', 'Breast milk and food') },
  { nilai: 'asi-susu', label: teks('ASI dan susu atau minuman lain, belum makan', 'Breast milk and other drinks, no food yet') },
  { nilai: 'makanan-saja', label: teks('Makanan, tanpa ASI', 'Food, no breast milk') },
  { nilai: 'susu-saja', label: teks('Susu lain, belum makan', 'Other milk, no food yet') },
] as const satisfies Pilihan[];
export type Makan = (typeof MAKAN)[number]['nilai'];

/** One measuring; what was not measured or asked is null. */
export type UkurAnak = Ukuran & {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly tempat: TempatUkur;
  /** Whether the card (KMS) was there. */
  readonly kms: boolean | null;
  readonly makan: Makan | null;
  /** Measured again and found the same, after Lini asked. */
  readonly yakin: boolean | null;
};

/** The seven aspects of the Kartu Kembang Anak (poktan.md 3). */
export const ASPEK_KKA = [
  { nilai: 'gerakKasar', label: teks('Gerak kasar', 'Gross motor') },
  { nilai: 'gerakHalus', label: teks('Gerak halus', 'Fine motor') },
  { nilai: 'komunikasiPasif', label: teks('Komunikasi pasif (mengerti)', 'Passive communication (understands)') },
  { nilai: 'komunikasiAktif', label: teks('Komunikasi aktif (berbicara)', 'Active communication (speaks)') },
  { nilai: 'kecerdasan', label: teks('Kecerdasan', 'Intelligence') },
  { nilai: 'menolongDiri', label: teks('Menolong diri sendiri', 'Self-help') },
  { nilai: 'sosial', label: teks('Tingkah laku sosial', 'Social behaviour') },
] as const satisfies Pilihan[];
export type AspekKka = (typeof ASPEK_KKA)[number]['nilai'];

export const NILAI_KKA = [
  { nilai: 'sesuai', label: teks('Sesuai umurnya', 'As expected for the age') },
  { nilai: 'belum', label: teks('Belum bisa', 'Not yet') },
  { nilai: 'tidak-dinilai', label: teks('Tidak dinilai', 'Not looked at') },
] as const satisfies Pilihan[];
export type NilaiKka = (typeof NILAI_KKA)[number]['nilai'];

/** One reading of the card. */
export type KkaAnak = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly aspek: Readonly<Record<AspekKka, NilaiKka>>;
};

export type RiwayatAnak = { readonly ukur: readonly UkurAnak[]; readonly kka: readonly KkaAnak[] };

export const RIWAYAT_ANAK_KOSONG: RiwayatAnak = { ukur: [], kka: [] };

/** `tidak-sesuai` when one aspect is not yet reached; null when nothing was looked at. */
export function hasilKka({ aspek }: KkaAnak): 'sesuai' | 'tidak-sesuai' | null {
  const nilai = Object.values(aspek);
  if (nilai.includes('belum')) return 'tidak-sesuai';
  return nilai.includes('sesuai') ? 'sesuai' : null;
}
