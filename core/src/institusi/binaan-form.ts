// The form of a coaching talk.
import type { Form } from '../form/form.ts';
import { tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { PERAN_BAKTI } from './pilihan.ts';

/** Followed up next month. */
const HARI_TENGGAT = 30;

export const institusiBinaanForm: Form = {
  kind: 'institusi.binaan',
  subjek: 'institusi',
  judul: teks('Catat pembinaan', 'Record coaching'),
  tanyaTanggal: teks('Tanggal membina', 'Day of the talk'),
  pertanyaan: [
    { isian: 'peran', jenis: 'pilih', pilihan: PERAN_BAKTI, tanya: teks('Tentang peran yang mana?', 'About which role?'), wajib: true },
    {
      isian: 'catatan',
      jenis: 'teks',
      bentuk: 'panjang',
      tanya: teks('Apa yang dibicarakan?', 'What was talked about?'),
      bantuan: teks('Tanpa nama keluarga. Kader membaca catatan ini.', 'Without names of families. The cadres read this.'),
      wajib: true,
    },
    {
      isian: 'sepakat',
      jenis: 'teks',
      tanya: teks('Apa yang disepakati?', 'What was agreed?'),
      bantuan: teks('Contoh: rapat pengurus tiap tanggal 10, notulennya difoto', 'For example: a meeting each month with a photo of the minutes'),
      wajib: true,
    },
    {
      isian: 'tenggat',
      jenis: 'tanggal',
      isNanti: true,
      tanya: teks('Sampai tanggal berapa?', 'By which day?'),
      usul: ({ hariIni }) => tambahHari(hariIni, HARI_TENGGAT),
      wajib: true,
    },
  ],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
