// Value lists and small shapes of a gathering that its folded state names too.
import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { PERAN_BAKTI } from '../institusi/pilihan.ts';
import { nilaiPilihan, type Pilihan, teks } from '../teks.ts';

/** NOTE: inferred, no form of an orientation was found; the aspects usual on evaluation sheets of trainings. */
export const ASPEK_EVALUASI = [
  { nilai: 'materi', label: teks('Materinya berguna untuk tugas saya', 'The contents help my work') },
  { nilai: 'pengajar', label: teks('Pengajarnya jelas', 'The trainers were clear') },
  { nilai: 'waktu', label: teks('Waktunya cukup dan tepat', 'The time was enough and kept') },
  { nilai: 'tempat', label: teks('Tempatnya nyaman', 'The place was comfortable') },
  { nilai: 'konsumsi', label: teks('Makan dan minumnya cukup', 'Food and drink were enough') },
] as const satisfies Pilihan[];
export type AspekEvaluasi = (typeof ASPEK_EVALUASI)[number]['nilai'];

export const JENIS_TES = [
  { nilai: 'pre', label: teks('Tes awal', 'Pre-test') },
  { nilai: 'post', label: teks('Tes akhir', 'Post-test') },
] as const satisfies Pilihan[];
export type JenisTes = (typeof JENIS_TES)[number]['nilai'];

export const zButirAksi = z.object({
  isi: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  peran: z.enum(nilaiPilihan(PERAN_BAKTI)),
  tenggat: zTanggal,
});
export type ButirAksi = z.infer<typeof zButirAksi>;
