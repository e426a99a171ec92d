// The form that deactivates a group.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isPoktanAktif } from './poktan.ts';

export const poktanNonaktifForm: Form = {
  kind: 'poktan.nonaktif',
  subjek: 'poktan',
  judul: teks('Nonaktifkan kelompok', 'Deactivate the group'),
  tanyaTanggal: teks('Tidak aktif sejak', 'Not active since'),
  pertanyaan: [
    {
      isian: 'alasan',
      jenis: 'teks',
      bentuk: 'bebas',
      tanya: teks('Mengapa tidak aktif?', 'Why is it not active?'),
      bantuan: teks('Kelompok tidak dihapus dan bisa diaktifkan lagi', 'It is not deleted and can be activated again'),
      wajib: true,
    },
  ],
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
