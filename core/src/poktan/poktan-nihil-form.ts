// The form by which a group reports that it did not meet.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { ALASAN_NIHIL } from './pilihan.ts';
import { isPoktanAktif } from './poktan.ts';

export const poktanNihilForm: Form = {
  kind: 'poktan.nihil',
  subjek: 'poktan',
  judul: teks('Bulan tanpa pertemuan', 'Month without a meeting'),
  tanyaTanggal: teks('Pilih satu tanggal di bulan itu', 'Choose a day of that month'),
  pertanyaan: [
    { isian: 'alasan', jenis: 'pilih', pilihan: ALASAN_NIHIL, tanya: teks('Mengapa tidak ada pertemuan?', 'Why was there no meeting?'), wajib: true },
    { isian: 'keterangan', jenis: 'teks', bentuk: 'bebas', tanya: teks('Keterangan', 'Remark'), wajib: false },
  ],
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
