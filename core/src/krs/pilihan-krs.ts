// Value lists of verval and assistance (stunting-risk.md 8, forms.md 3.15).
import { type Pilihan, teks } from '../teks.ts';

export const HASIL_VERVAL = [
  { nilai: 'ada', label: teks('Keluarga ada', 'Family found') },
  { nilai: 'tidak-ditemukan', label: teks('Tidak ditemukan', 'Not found') },
  { nilai: 'baru', label: teks('Keluarga baru', 'New family') },
] as const satisfies Pilihan[];
export type HasilVerval = (typeof HASIL_VERVAL)[number]['nilai'];

export const JENIS_DAMPING = [
  { nilai: 'kie', label: teks('KIE (penyuluhan)', 'Counselling (KIE)') },
  { nilai: 'rujukan', label: teks('Rujukan', 'Referral') },
  { nilai: 'bansos', label: teks('Bantuan sosial (bansos)', 'Social assistance') },
  { nilai: 'pmt', label: teks('Makanan tambahan (PMT)', 'Extra food (PMT)') },
  { nilai: 'elsimil', label: teks('Elsimil', 'Elsimil') },
  { nilai: 'eppgbm', label: teks('EPPGBM', 'EPPGBM') },
  { nilai: 'baas', label: teks('Bapak/Bunda Asuh Anak Stunting (BAAS)', 'Foster parents (BAAS)') },
  { nilai: 'tidak-ada', label: teks('Tidak ada pendampingan', 'No assistance') },
] as const satisfies Pilihan[];
export type JenisDamping = (typeof JENIS_DAMPING)[number]['nilai'];

export const UNTUK_DAMPING = [
  { nilai: 'keluarga', label: teks('Keluarga', 'The family') },
  { nilai: 'bumil', label: teks('Ibu hamil', 'Pregnant woman') },
  { nilai: 'baduta', label: teks('Baduta', 'Child under two') },
  { nilai: 'catin', label: teks('Calon pengantin', 'Bride or groom to be') },
] as const satisfies Pilihan[];
export type UntukDamping = (typeof UNTUK_DAMPING)[number]['nilai'];

export const KEPUTUSAN_TINJAU = [
  { nilai: 'dampingi', label: teks('Tetap perlu didampingi', 'Still needs assistance') },
  { nilai: 'tidak-perlu', label: teks('Tidak perlu didampingi', 'Needs no assistance') },
] as const satisfies Pilihan[];
export type KeputusanTinjau = (typeof KEPUTUSAN_TINJAU)[number]['nilai'];
