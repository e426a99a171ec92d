// The form that activates an institution again.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';

export const institusiAktifForm: Form = {
  kind: 'institusi.aktif',
  subjek: 'institusi',
  judul: teks('Aktifkan kembali', 'Activate again'),
  tanyaTanggal: teks('Sejak tanggal berapa?', 'Since which day?'),
  pertanyaan: [{ isian: 'keterangan', jenis: 'teks', tanya: teks('Keterangan', 'Note'), wajib: false }],
  tersedia: ({ institusi }) => institusi.nonaktif !== null,
};
