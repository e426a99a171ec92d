// The form that activates a group again.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';

export const poktanAktifForm: Form = {
  kind: 'poktan.aktif',
  subjek: 'poktan',
  judul: teks('Aktifkan lagi kelompok', 'Activate the group again'),
  tanyaTanggal: teks('Aktif lagi sejak', 'Active again since'),
  pertanyaan: [{ isian: 'keterangan', jenis: 'teks', bentuk: 'bebas', tanya: teks('Keterangan', 'Remark'), wajib: false }],
  tersedia: ({ poktan }) => poktan.terdaftar !== null && poktan.nonaktif !== null,
};
