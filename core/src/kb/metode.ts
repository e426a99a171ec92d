// The ways of contraception and where they are given (family-planning.md 2 and 3). No official codes exist; the slugs are ours.
import { type Pilihan, teks } from '../teks.ts';

export const METODE = [
  { nilai: 'iud', label: teks('IUD (spiral)', 'IUD') },
  { nilai: 'implan', label: teks('Implan (susuk)', 'Implant') },
  { nilai: 'mow', label: teks('MOW (tubektomi)', 'Female sterilisation') },
  { nilai: 'mop', label: teks('MOP (vasektomi)', 'Male sterilisation') },
  { nilai: 'suntik', label: teks('Suntik', 'Injection') },
  { nilai: 'pil', label: teks('Pil', 'Pill') },
  { nilai: 'kondom', label: teks('Kondom', 'Condom') },
  { nilai: 'mal', label: teks('MAL (menyusui penuh)', 'Lactational amenorrhoea') },
  { nilai: 'tradisional', label: teks('Tradisional (pantang berkala, senggama terputus)', 'Traditional') },
] as const satisfies Pilihan[];

export type Metode = (typeof METODE)[number]['nilai'];

/** Long-acting methods: IUD, implant, MOW and MOP (Metadata IKU BKKBN 2021). */
const MKJP: ReadonlySet<Metode> = new Set(['iud', 'implan', 'mow', 'mop']);

/** Whether the method is long-acting. */
export const isMkjp = (metode: Metode): boolean => MKJP.has(metode);

/** Whether the method is modern: all but traditional ones; MAL by parameter `kb.malIsModern`. */
export const isModern = (metode: Metode, malIsModern: boolean): boolean => metode !== 'tradisional' && (metode !== 'mal' || malIsModern);

export const JALUR = [
  { nilai: 'pemerintah', label: teks('Pemerintah', 'Government') },
  { nilai: 'swasta', label: teks('Swasta', 'Private') },
] as const satisfies Pilihan[];
export type Jalur = (typeof JALUR)[number]['nilai'];

/** The kinds of injection (family-planning.md 2, service side). A cadre knows one or three months; the two kinds of three stay readable where they were recorded. */
export const JENIS_SUNTIK = [
  { nilai: '1-bulan', label: teks('Suntik 1 bulan', 'One-month injection') },
  { nilai: '3-bulan', label: teks('Suntik 3 bulan', 'Three-month injection') },
  { nilai: '3-bulan-kombinasi', label: teks('Suntik 3 bulan kombinasi', 'Three-month combined injection'), isLama: true },
  { nilai: '3-bulan-progestin', label: teks('Suntik 3 bulan progestin', 'Three-month progestin injection'), isLama: true },
] as const satisfies Pilihan[];
export type JenisSuntik = (typeof JENIS_SUNTIK)[number]['nilai'];

export const JENIS_PIL = [
  { nilai: 'kombinasi', label: teks('Pil kombinasi', 'Combined pill') },
  { nilai: 'progestin', label: teks('Pil progestin (menyusui)', 'Progestin pill (breastfeeding)') },
] as const satisfies Pilihan[];

/** Rods of an implant, as the older cards tell them apart. */
export const BATANG_IMPLAN = [
  { nilai: '1-batang', label: teks('1 batang', 'One rod') },
  { nilai: '2-batang', label: teks('2 batang', 'Two rods') },
] as const satisfies Pilihan[];

/** The places of the family form (family-planning.md 3), the usual ones of a village first. */
export const TEMPAT = [
  { nilai: 'puskesmas', label: teks('Puskesmas', 'Health centre') },
  { nilai: 'pustu-bidan-desa', label: teks('Pustu, pusling atau bidan desa', 'Sub-centre, mobile centre or village midwife') },
  { nilai: 'bidan', label: teks('Praktik bidan', "Midwife's practice") },
  { nilai: 'poskesdes', label: teks('Poskesdes atau polindes', 'Village health post') },
  { nilai: 'kader', label: teks('Dari kader (pil, kondom)', 'From the cadre (pills, condoms)') },
  { nilai: 'apotek', label: teks('Apotek atau toko obat', 'Pharmacy') },
  { nilai: 'dokter', label: teks('Praktik dokter', "Doctor's practice") },
  { nilai: 'klinik-pratama', label: teks('Klinik pratama', 'Primary clinic') },
  { nilai: 'klinik-utama', label: teks('Klinik utama', 'Main clinic') },
  { nilai: 'pelayanan-bergerak', label: teks('Pelayanan bergerak', 'Mobile service') },
  { nilai: 'rsud', label: teks('RSUP/RSUD', 'Public hospital') },
  { nilai: 'rs-swasta', label: teks('RS swasta', 'Private hospital') },
  { nilai: 'rs-pratama', label: teks('RS pratama', 'Primary hospital') },
  { nilai: 'rs-tni', label: teks('RS TNI', 'Army hospital') },
  { nilai: 'rs-polri', label: teks('RS Polri', 'Police hospital') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
  { nilai: 'tidak-diketahui', label: teks('Tidak diketahui', 'Unknown') },
] as const satisfies Pilihan[];
export type Tempat = (typeof TEMPAT)[number]['nilai'];

/** What a cadre may hand out herself (imp-cadres.md 5, role 5): everything else is given by a midwife or a doctor. */
const METODE_KADER: ReadonlySet<unknown> = new Set<Metode>(['pil', 'kondom']);

/** Whether a method can be had at that place; a method not answered yet rules nothing out. */
export const isTempatCocok = (tempat: string, metode: unknown): boolean => tempat !== 'kader' || !metode || METODE_KADER.has(metode);

const JALUR_TEMPAT: { readonly [Satu in Tempat]?: Jalur } = {
  puskesmas: 'pemerintah',
  'pustu-bidan-desa': 'pemerintah',
  poskesdes: 'pemerintah',
  rsud: 'pemerintah',
  'rs-tni': 'pemerintah',
  'rs-polri': 'pemerintah',
  'rs-swasta': 'swasta',
  bidan: 'swasta',
  dokter: 'swasta',
  apotek: 'swasta',
};

/** The path that a place stands for (family-planning.md 3); null where it can be either, as a clinic or a mobile service: ask. */
export const jalurTempat = (tempat: unknown): Jalur | null => (JALUR_TEMPAT as Record<string, Jalur>)[String(tempat)] ?? null;

/** Why a user stopped. A pregnancy in spite of the method is told apart from stopping to have a child (family-planning.md 4). */
export const SEBAB_BERHENTI = [
  { nilai: 'ingin-anak', label: teks('Ingin punya anak', 'Wants a child') },
  { nilai: 'hamil-kegagalan', label: teks('Hamil padahal ber-KB (kegagalan)', 'Pregnant while using (failure)') },
  { nilai: 'efek-samping', label: teks('Efek samping', 'Side effects') },
  { nilai: 'kesehatan', label: teks('Alasan kesehatan', 'Health reasons') },
  { nilai: 'biaya', label: teks('Biaya', 'Cost') },
  { nilai: 'suami', label: teks('Suami tidak setuju', 'Husband disagrees') },
  { nilai: 'putus-stok', label: teks('Obat atau alat sedang habis', 'Out of stock') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type SebabBerhenti = (typeof SEBAB_BERHENTI)[number]['nilai'];

export const KESERTAAN = [
  { nilai: 'sedang', label: teks('Sedang ber-KB', 'Using now') },
  { nilai: 'pernah', label: teks('Pernah, sekarang tidak', 'Used before, not now') },
  { nilai: 'tidak-pernah', label: teks('Belum pernah', 'Never used') },
] as const satisfies Pilihan[];
export type Kesertaan = (typeof KESERTAAN)[number]['nilai'];

/** The wish for another child; the cut is two years, exactly two years is "later" (family-planning.md 4). */
export const INGIN = [
  { nilai: 'segera', label: teks('Ingin segera, kurang dari 2 tahun lagi', 'Soon, in less than two years') },
  { nilai: 'tunda', label: teks('Ingin nanti, 2 tahun lagi atau lebih', 'Later, in two years or more') },
  { nilai: 'tidak-lagi', label: teks('Tidak ingin punya anak lagi', 'No more children') },
] as const satisfies Pilihan[];
export type Ingin = (typeof INGIN)[number]['nilai'];

/** The wish that a number of months until the next child stands for; `null` months: no more children. */
export const inginDariBulan = (bulan: number | null, iasMaxMonthsExclusive: number): Ingin =>
  bulan === null ? 'tidak-lagi' : bulan < iasMaxMonthsExclusive ? 'segera' : 'tunda';

export const ALASAN_TIDAK_KB = [
  { nilai: 'hamil', label: teks('Sedang hamil', 'Pregnant') },
  { nilai: 'efek-samping', label: teks('Takut efek samping', 'Fear of side effects') },
  { nilai: 'fertilitas', label: teks('Alasan kesuburan', 'Fertility reasons') },
  { nilai: 'jauh', label: teks('Tempat pelayanan jauh', 'Service is far') },
  { nilai: 'tidak-setuju', label: teks('Suami atau keluarga tidak setuju', 'Husband or family disagrees') },
  { nilai: 'mahal', label: teks('Biaya mahal', 'Too expensive') },
  { nilai: 'tidak-tahu', label: teks('Belum tahu tentang KB', 'Does not know about it') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
