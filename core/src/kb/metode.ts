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
