// Value lists of a referral (imp-cadres.md 5, role 5): where to, why, and what came of it.
import { type Pilihan, teks } from '../teks.ts';

export const TUJUAN_RUJUKAN = [
  { nilai: 'bidan-desa', label: teks('Bidan desa atau pustu', 'Village midwife or sub-centre') },
  { nilai: 'puskesmas', label: teks('Puskesmas', 'Health centre') },
  { nilai: 'rumah-sakit', label: teks('Rumah sakit', 'Hospital') },
  { nilai: 'praktik-swasta', label: teks('Dokter, bidan, atau klinik swasta', 'Private doctor, midwife or clinic') },
  { nilai: 'posyandu', label: teks('Posyandu', 'Posyandu') },
  { nilai: 'pkb', label: teks('PKB atau Balai Penyuluh KB', 'Field officer or KB office') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

export const ALASAN_RUJUKAN = [
  { nilai: 'layanan-kb', label: teks('Ingin ber-KB atau ganti cara', 'Wants a method or another one') },
  { nilai: 'efek-samping', label: teks('Keluhan atau efek samping KB', 'Complaint or side effect') },
  { nilai: 'hamil', label: teks('Hamil perlu diperiksa', 'Pregnancy to be examined') },
  { nilai: 'nifas', label: teks('Ibu habis melahirkan', 'After birth') },
  { nilai: 'tumbuh-anak', label: teks('Pertumbuhan anak', 'Growth of a child') },
  { nilai: 'krs', label: teks('Keluarga berisiko stunting', 'Family at risk of stunting') },
  { nilai: 'catin', label: teks('Calon pengantin', 'Bride or groom to be') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

export const HASIL_RUJUKAN = [
  { nilai: 'dilayani', label: teks('Sudah dilayani', 'Served') },
  { nilai: 'dirujuk-lagi', label: teks('Dirujuk ke tempat lain', 'Referred on') },
  { nilai: 'tidak-datang', label: teks('Tidak jadi datang', 'Did not go') },
  { nilai: 'ditolak', label: teks('Tidak bersedia', 'Declined') },
] as const satisfies Pilihan[];
export type HasilRujukan = (typeof HASIL_RUJUKAN)[number]['nilai'];
