// The drawings of `ui/src/gambar` by name, with what each shows, so that an office can choose one.
import { type Pilihan, teks } from '../../teks.ts';

export const GAMBAR_PILIHAN = [
  { nilai: 'keluarga', label: teks('Keluarga', 'Family') },
  { nilai: 'ibu-hamil', label: teks('Ibu hamil', 'Pregnant mother') },
  { nilai: 'menyusui', label: teks('Ibu menyusui', 'Breastfeeding') },
  { nilai: 'timbang-anak', label: teks('Menimbang anak', 'Weighing a child') },
  { nilai: 'piring-gizi', label: teks('Piring makan', 'A plate of food') },
  { nilai: 'buku-kia', label: teks('Buku KIA', 'KIA book') },
  { nilai: 'alat-kb', label: teks('Alat KB', 'Contraceptives') },
  { nilai: 'sumur', label: teks('Sumur', 'Well') },
  { nilai: 'jamban', label: teks('Jamban', 'Latrine') },
  { nilai: 'remaja-sekolah', label: teks('Remaja sekolah', 'Young people at school') },
  { nilai: 'cincin-nikah', label: teks('Cincin nikah', 'Wedding rings') },
  { nilai: 'lansia-senam', label: teks('Lansia senam', 'Elderly exercising') },
  { nilai: 'warung', label: teks('Warung', 'Small shop') },
  { nilai: 'delapan-fungsi', label: teks('Delapan fungsi keluarga', 'Eight functions of the family') },
  { nilai: 'bicara', label: teks('Orang berbicara', 'People talking') },
  { nilai: 'puskesmas', label: teks('Puskesmas', 'Health centre') },
  { nilai: 'jarak-anak', label: teks('Jarak anak', 'Years between children') },
  { nilai: 'catat', label: teks('Mencatat', 'Writing down') },
  { nilai: 'ayah-anak', label: teks('Ayah dan anak', 'Father and child') },
  { nilai: 'tabungan', label: teks('Tabungan', 'Savings') },
] as const satisfies Pilihan[];

/** The drawings of `ui/src/gambar`, by name. */
export type NamaGambar = (typeof GAMBAR_PILIHAN)[number]['nilai'];
