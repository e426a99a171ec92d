// Value lists of the family card that the first reports need (forms.md 3.14, stunting-risk.md 3.3 and 3.4).
import { type Pilihan, teks } from '../teks.ts';

export const JENIS_KELAMIN = [
  { nilai: 'L', label: teks('Laki-laki', 'Male') },
  { nilai: 'P', label: teks('Perempuan', 'Female') },
] as const satisfies Pilihan[];
export type JenisKelamin = (typeof JENIS_KELAMIN)[number]['nilai'];

export const HUBUNGAN = [
  { nilai: 'kepala', label: teks('Kepala keluarga', 'Head of family') },
  { nilai: 'istri', label: teks('Istri', 'Wife') },
  { nilai: 'anak', label: teks('Anak', 'Child') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type HubunganKeluarga = (typeof HUBUNGAN)[number]['nilai'];

export const STATUS_KAWIN = [
  { nilai: 'belum-kawin', label: teks('Belum kawin', 'Never married') },
  { nilai: 'kawin', label: teks('Kawin', 'Married') },
  { nilai: 'cerai-hidup', label: teks('Cerai hidup', 'Divorced') },
  { nilai: 'cerai-mati', label: teks('Cerai mati', 'Widowed') },
] as const satisfies Pilihan[];
export type StatusKawin = (typeof STATUS_KAWIN)[number]['nilai'];

/** Why a NIK is empty (identity-and-privacy.md 1). */
export const NIK_KOSONG = [
  { nilai: 'belum-punya', label: teks('Belum punya', 'Has none yet') },
  { nilai: 'tidak-diketahui', label: teks('Tidak diketahui', 'Not known') },
  { nilai: 'menolak', label: teks('Tidak bersedia', 'Refused') },
] as const satisfies Pilihan[];
export type NikKosong = (typeof NIK_KOSONG)[number]['nilai'];

export const AIR = [
  { nilai: 'kemasan', label: teks('Air kemasan atau isi ulang', 'Bottled or refilled') },
  { nilai: 'ledeng', label: teks('Ledeng / PAM', 'Piped') },
  { nilai: 'sumur-bor', label: teks('Sumur bor atau pompa', 'Bore well or pump') },
  { nilai: 'sumur-terlindung', label: teks('Sumur terlindung', 'Protected well') },
  { nilai: 'mata-air-terlindung', label: teks('Mata air terlindung', 'Protected spring') },
  { nilai: 'sumur-tak-terlindung', label: teks('Sumur tidak terlindung', 'Unprotected well') },
  { nilai: 'mata-air-tak-terlindung', label: teks('Mata air tidak terlindung', 'Unprotected spring') },
  { nilai: 'permukaan', label: teks('Sungai, danau, waduk, kolam', 'River, lake, reservoir, pond') },
  { nilai: 'hujan', label: teks('Air hujan', 'Rain water') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type Air = (typeof AIR)[number]['nilai'];

export const JAMBAN = [
  { nilai: 'septik-sendiri', label: teks('Jamban sendiri, ada tangki septik', 'Own latrine with septic tank') },
  { nilai: 'septik-bersama', label: teks('Jamban bersama, ada tangki septik', 'Shared latrine with septic tank') },
  { nilai: 'tanpa-septik', label: teks('Jamban tanpa tangki septik (ke sungai, lubang, kolam)', 'Latrine without septic tank') },
  { nilai: 'tidak-ada', label: teks('Tidak ada jamban', 'No latrine') },
] as const satisfies Pilihan[];
export type Jamban = (typeof JAMBAN)[number]['nilai'];

/** Floor area for each person (forms.md 3.14). */
export const LUAS_LANTAI = [
  { nilai: 'kurang', label: teks('Kurang dari 7,2 meter persegi per orang', 'Under 7.2 square metres a person') },
  { nilai: 'cukup', label: teks('7,2 meter persegi per orang atau lebih', '7.2 square metres a person or more') },
] as const satisfies Pilihan[];
export type LuasLantai = (typeof LUAS_LANTAI)[number]['nilai'];
