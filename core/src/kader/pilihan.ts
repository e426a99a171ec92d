// Value lists about cadres: assignments, posts, education and trainings (imp-cadres.md 3, forms.md 3.1 and 3.14).
import { type Pilihan, teks } from '../teks.ts';

/** What a cadre is assigned to; one person may hold several at once (imp-cadres.md 4). */
export const JENIS_TUGAS = [
  { nilai: 'ppkbd', label: teks('PPKBD (desa)', 'PPKBD (village)') },
  { nilai: 'sub-ppkbd', label: teks('Sub-PPKBD (dusun)', 'Sub-PPKBD (hamlet)') },
  { nilai: 'kelompok-kb', label: teks('Kelompok KB (RT)', 'Kelompok KB (RT)') },
  { nilai: 'tpk', label: teks('Tim Pendamping Keluarga (TPK)', 'Family assistance team (TPK)') },
  { nilai: 'poktan', label: teks('Kader poktan (BKB, BKR, BKL, UPPKA, PIK-R)', 'Cadre of a group') },
] as const satisfies Pilihan[];
export type JenisTugas = (typeof JENIS_TUGAS)[number]['nilai'];

export const JABATAN = [
  { nilai: 'ketua', label: teks('Ketua', 'Head') },
  { nilai: 'sekretaris', label: teks('Sekretaris', 'Secretary') },
  { nilai: 'bendahara', label: teks('Bendahara', 'Treasurer') },
  { nilai: 'anggota', label: teks('Anggota', 'Member') },
] as const satisfies Pilihan[];
export type Jabatan = (typeof JABATAN)[number]['nilai'];

/** Who a TPK member is: midwife, PKK cadre, KB cadre (Panduan Pelaksanaan Pendampingan Keluarga). */
export const UNSUR_TPK = [
  { nilai: 'kader-kb', label: teks('Kader KB', 'KB cadre') },
  { nilai: 'kader-pkk', label: teks('Kader TP PKK', 'PKK cadre') },
  { nilai: 'bidan', label: teks('Bidan atau tenaga kesehatan', 'Midwife or health worker') },
] as const satisfies Pilihan[];

export const PENDIDIKAN_KADER = [
  { nilai: 'tidak-sekolah', label: teks('Tidak atau belum sekolah', 'No school') },
  { nilai: 'tidak-tamat-sd', label: teks('Tidak tamat SD', 'Primary not finished') },
  { nilai: 'tamat-sd', label: teks('Tamat SD', 'Primary finished') },
  { nilai: 'tamat-sltp', label: teks('Tamat SLTP', 'Junior secondary finished') },
  { nilai: 'tamat-slta', label: teks('Tamat SLTA', 'Senior secondary finished') },
  { nilai: 'tamat-pt', label: teks('Tamat perguruan tinggi', 'Higher education finished') },
] as const satisfies Pilihan[];
export type PendidikanKader = (typeof PENDIDIKAN_KADER)[number]['nilai'];

/** The trainings that the K/0 card lists. */
export const PELATIHAN = [
  { nilai: 'pencatatan', label: teks('Pencatatan dan pelaporan', 'Recording and reporting') },
  { nilai: 'konseling', label: teks('KIP atau konseling', 'Counselling') },
  { nilai: 'advokasi', label: teks('Advokasi', 'Advocacy') },
  { nilai: 'kie', label: teks('KIE', 'KIE') },
  { nilai: 'e-learning', label: teks('E-learning', 'E-learning') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type JenisPelatihan = (typeof PELATIHAN)[number]['nilai'];

export const ALASAN_SELESAI = [
  { nilai: 'masa-habis', label: teks('Masa tugas habis', 'Term ended') },
  { nilai: 'berhenti', label: teks('Berhenti sendiri', 'Stepped down') },
  { nilai: 'diganti', label: teks('Diganti', 'Replaced') },
  { nilai: 'pindah', label: teks('Pindah tempat tinggal', 'Moved away') },
  { nilai: 'meninggal', label: teks('Meninggal', 'Died') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
