// Warnings about answers that may well be right: shown under the field, never in the way of saving. Beside `tolakan.ts`.
import { type Teks, teks } from '../teks.ts';

/** One warning: a stable code and the field of `isi` it is about. */
export type Peringatan = { readonly kode: KodePeringatan; readonly isian: string };

const KALIMAT = {
  'nik-wilayah': teks(
    'Kode wilayah NIK ini tidak ada di daftar. Lihat lagi enam angka pertama; bila di kartu memang begitu, simpan saja.',
    'The area code of this NIK is not in the list. Look at the first six digits again; if the card says so, save it.',
  ),
  'nik-tanggal': teks(
    'Tanggal lahir di dalam NIK tidak ada di kalender. Lihat lagi kartunya; bila memang begitu, simpan saja.',
    'The birth date inside the NIK is not in the calendar. Look at the card again; if it says so, save it.',
  ),
  'nik-beda-lahir': teks(
    'Tanggal lahir di NIK berbeda dengan yang diisi. Lihat lagi keduanya; NIK memang boleh berbeda bila pernah diralat.',
    'The birth date in the NIK differs from the one entered. Look at both again; they may differ when it was once corrected.',
  ),
  'nik-beda-kelamin': teks(
    'NIK ini biasanya milik jenis kelamin yang lain. Lihat lagi kartunya; bila memang begitu, simpan saja.',
    'This NIK usually belongs to the other sex. Look at the card again; if it says so, save it.',
  ),
  'kk-wilayah': teks(
    'Kode wilayah nomor KK ini tidak ada di daftar. Lihat lagi kartunya; bila memang begitu, simpan saja.',
    'The area code of this family card number is not in the list. Look again; if the card says so, save it.',
  ),
  'kk-sama': teks(
    'Nomor KK ini juga dipakai keluarga lain. Itu boleh: satu KK bisa berisi beberapa keluarga.',
    'Another family has this card number too. That is allowed: one card may hold several families.',
  ),
} as const satisfies Record<string, Teks>;

export type KodePeringatan = keyof typeof KALIMAT;

/** Builds a warning about one field. */
export const peringatkan = (kode: KodePeringatan, isian: string): Peringatan => ({ kode, isian });

/** The sentence for a warning. */
export const kalimatPeringatan = (kode: KodePeringatan): Teks => KALIMAT[kode];
